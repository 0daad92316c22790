import path from 'node:path';
import { configName } from '../../host/config.js';
import type { ExitCode } from '../io.js';
import { ownZone } from '../local-time.js';
import { countMarkdown, reportFolders } from '../report-folders.js';
import type { Session } from '../session.js';
import { counted, say } from '../words.js';
import { tellFailure, tried } from './new.js';

/** `hansei init`: one config file that fits what lies here, never over an existing one. */
export async function initCommand(session: Session): Promise<ExitCode> {
  const { io, language } = session;
  const native = path.join(io.cwd, configName);
  const folders = await reportFolders(io.cwd);
  const globs = (folders.length > 0 ? folders : ['docs/incidents']).map((folder) => `${folder}/**/*.md`);
  const failure = await tried(native, configText(session, globs));
  if (failure !== null) {
    tellFailure(session, native, failure);
    return 2;
  }
  for (const folder of folders) {
    const files = counted(language, await countMarkdown(path.join(io.cwd, folder)), 'file');
    session.print(`${say(language, 'initFound', { files, folder })}\n`);
  }
  if (folders.length === 0) session.print(`${say(language, 'initNone', { folder: 'docs/incidents' })}\n`);
  session.print(`${say(language, 'wrote', { path: configName })}\n${say(language, 'initNext')}\n`);
  return 0;
}

const comments = {
  en: {
    extends: 'recommended, strict, or legacy for reports that were never written for Hansei',
    reports: 'Which Markdown files are incident reports. Files with "hansei: 1" in their front matter always are.',
    language: 'Language of new reports: "en" or "ja".',
    timezone: 'Time zone of reports that name none.',
  },
  ja: {
    extends: 'recommended、strict、または legacy（Hansei 導入前に書かれた報告書向け）',
    reports: '報告書とみなす Markdown ファイル。フロントマターに「hansei: 1」があるファイルは常に対象です。',
    language: '新しい報告書の言語: "en" または "ja"',
    timezone: 'タイムゾーンを書いていない報告書に使うタイムゾーン',
  },
} as const;

function configText({ language }: Session, globs: readonly string[]): string {
  const says = comments[language];
  const keys: readonly (readonly [keyof typeof says, unknown])[] = [
    ['extends', 'recommended'],
    ['reports', globs],
    ['language', language],
    ['timezone', ownZone()],
  ];
  const lines = keys.map(([key, value]) => `  // ${says[key]}\n  "${key}": ${JSON.stringify(value)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
