import path from 'node:path';
import { configName } from '../../host/config.js';
import { ownZone } from '../../host/local-time.js';
import type { ExitCode } from '../io.js';
import { reportFolders } from '../report-folders.js';
import type { Session } from '../session.js';
import { type Survey, survey } from '../survey/survey.js';
import { safeJson } from '../terminal.js';
import { counted, say } from '../words.js';
import { tellFailure, tried } from './new.js';

/** `hansei init`: looks where reports lie and how they are written; one config file, never over an existing one. */
export async function initCommand(session: Session): Promise<ExitCode> {
  const { io, language } = session;
  const native = path.join(io.cwd, configName);
  const found = await survey(io.cwd, io.engine);
  const folders = found.globs.length > 0 ? [] : await reportFolders(io.cwd);
  const globs = found.globs.length > 0 ? found.globs : [`${folders[0] ?? 'docs/incidents'}/**/*.md`];
  const failure = await tried(native, configText(session, globs, found));
  if (failure !== null) {
    tellFailure(session, native, failure);
    return 2;
  }
  const reports = counted(language, found.reports, 'report');
  const line =
    found.reports > 0
      ? say(language, 'initFound', { reports, globs: globs.join(', ') })
      : say(language, 'initNone', { globs: globs.join(', ') });
  const next = found.reports > 0 && found.legacy ? 'initNextOld' : 'initNext';
  session.print(`${line}\n${say(language, 'wrote', { path: configName })}\n${say(language, next)}\n`);
  return 0;
}

const comments = {
  en: {
    extends: 'recommended, strict, or legacy for reports that were never written for Hansei',
    reports: 'Which Markdown files are incident reports. Files with "hansei: 1" in their front matter always are.',
    profile: 'What kind of report they are.',
    language: 'Language of new reports: "en" or "ja".',
    timezone: 'Time zone of reports that name none.',
    headings: 'Headings of yours and what they are for; check the guesses.',
    unknown: 'Other headings that are frequent here',
  },
  ja: {
    extends: 'recommended、strict、または legacy（Hansei 導入前に書かれた報告書向け）',
    reports: '報告書とみなす Markdown ファイル。フロントマターに「hansei: 1」があるファイルは常に対象です。',
    profile: '報告書の種類',
    language: '新しい報告書の言語: "en" または "ja"',
    timezone: 'タイムゾーンを書いていない報告書に使うタイムゾーン',
    headings: 'チームの見出しとその役割。推測なので確認してください。',
    unknown: 'その他のよくある見出し',
  },
} as const;

function configText({ language }: Session, globs: readonly string[], found: Survey): string {
  const says = comments[language];
  const unknown = found.unknown.map(([heading, count]) => `${safeJson(heading)} (${count})`).join(', ');
  const keys: readonly (readonly [keyof typeof says, unknown, note?: string])[] = [
    ['extends', found.reports > 0 && found.legacy ? 'legacy' : 'recommended'],
    ['reports', globs],
    ...(found.profile === 'standard' ? [] : [['profile', found.profile] as const]),
    ['language', found.language ?? language],
    ['timezone', found.timezone ?? ownZone()],
    ...(Object.keys(found.headings).length > 0 ? [['headings', found.headings] as const] : []),
  ];
  const lines = keys.map(([key, value]) => `  // ${says[key]}\n  "${key}": ${safeJson(value)}`);
  return `{\n${lines.join(',\n')}\n${unknown === '' ? '' : `  // ${says.unknown}: ${unknown}\n`}}\n`;
}
