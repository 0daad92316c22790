import { createHash } from 'node:crypto';
import type { Level } from '../../core/index.js';
import type { Message } from '../result.js';
import type { Format, FormatSettings } from './format.js';
import { jsonList } from './json.js';
import { pathFrom } from './places.js';

/** GitLab's code quality report. */
export function gitlab({ root }: FormatSettings): Format {
  return jsonList((result) => result.messages.map((message) => issueOf(message, pathFrom(root, result))));
}

const severities: Readonly<Record<Level, string>> = { error: 'major', warning: 'minor', info: 'info' };

function issueOf(message: Message, path: string): unknown {
  const { line, endLine, level, ruleId, fingerprint, fatal } = message;
  return {
    description: message.message,
    check_name: ruleId,
    // GitLab drops all but one of equal fingerprints, also of different files.
    fingerprint: createHash('sha256').update(`${path}\n${fingerprint}`).digest('hex'),
    severity: fatal ? 'blocker' : severities[level],
    location: { path, lines: { begin: line, end: endLine } },
  };
}
