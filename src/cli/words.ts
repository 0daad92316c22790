import type { Language } from '../core/index.js';
import { visible } from './terminal.js';

/** Everything the command says by itself, in both languages. `{slot}`s are filled by `say`. */
const words = {
  about: {
    en: 'Lint and write incident reports: what happened, why, and why it took so long, without blame.',
    ja: 'インシデント報告書を書き、確認します。何が起き、なぜ起き、なぜ時間を要したか。人を責めずに。',
  },
  aboutLint: {
    en: 'check reports; files, folders or globs (default: this folder)',
    ja: '報告書を確認する。ファイル、フォルダー、グロブ（省略時は現在のフォルダー）',
  },
  aboutNew: { en: 'create one new report', ja: '新しい報告書を1つ作る' },
  aboutExplain: { en: 'what a rule wants, why, and an example', ja: '規則の内容、理由、例を表示する' },
  aboutRules: { en: 'list all rules', ja: '規則の一覧を表示する' },
  aboutLedger: {
    en: 'what each part of the response took, and why',
    ja: '対応の各区間の所要時間と理由を表示する',
  },
  aboutInit: { en: 'write a hansei.config.json', ja: 'hansei.config.json を作る' },
  aboutCompletion: {
    en: 'completion script for a shell: bash, zsh, fish',
    ja: 'シェルの補完スクリプト: bash、zsh、fish',
  },
  aboutLsp: { en: 'language server for editors', ja: 'エディター用の言語サーバー' },
  usage: { en: 'Usage:', ja: '使い方:' },
  arguments: { en: 'Arguments:', ja: '引数:' },
  options: { en: 'Options:', ja: 'オプション:' },
  globalOptions: { en: 'Global Options:', ja: '共通オプション:' },
  commands: { en: 'Commands:', ja: 'コマンド:' },
  examples: { en: 'Examples:', ja: '例:' },
  default: { en: 'default', ja: '省略時' },
  exitCodes: {
    en: 'Exit codes: 0 nothing to object to · 1 findings · 2 usage, configuration, a file that could not be judged · 130 interrupted',
    ja: '終了コード: 0 指摘なし · 1 指摘あり · 2 使い方、設定、確認できないファイル · 130 中断',
  },
  exampleLint: { en: 'check every report below this folder', ja: 'このフォルダー以下の報告書を確認する' },
  exampleOne: { en: 'check one file, whatever it is called', ja: '名前にかかわらず1つのファイルを確認する' },
  exampleJson: { en: 'findings and facts for other tools', ja: '指摘と読み取った内容を他のツールへ渡す' },
  exampleNew: { en: 'a new report in docs/incidents or here', ja: 'docs/incidents またはここに新しい報告書を作る' },
  exampleFolder: { en: 'every report below a folder', ja: 'フォルダー以下のすべての報告書' },
  exampleSince: { en: 'only reports that a branch changes', ja: 'ブランチで変わった報告書だけ' },
  exampleFormats: { en: 'for people and for code scanning at once', ja: '画面とコードスキャンの両方へ出力する' },
  exampleBaseline: {
    en: 'begin with old reports: only what is new is shown',
    ja: '既存の指摘を記録し、以後は新しい指摘だけを表示する',
  },
  exampleNightly: { en: 'a nightly job that also minds the calendar', ja: '期限切れでも失敗する夜間ジョブ' },
  exampleJapanese: { en: 'a new report in Japanese', ja: '日本語の新しい報告書を作る' },
  exampleCustomer: { en: 'a report for those affected', ja: 'お客様向けの報告書を作る' },
  exampleRules: { en: 'all rules for other tools', ja: '規則の一覧を他のツールへ渡す' },
  exampleLedger: { en: 'the delay table of a report', ja: '報告書の所要時間の表' },
  exampleCompletion: { en: 'for this shell; see its head for others', ja: '現在のシェルで補完を有効にする' },
  exampleExplain: { en: 'why a rule says what it says', ja: '規則の理由を見る' },
  exampleExplainText: { en: 'how one sentence is read', ja: '一つの文の読み取り方を見る' },
  help: { en: 'show this help', ja: 'ヘルプを表示する' },
  version: { en: 'show the version', ja: 'バージョンを表示する' },
  lang: { en: 'language of messages: en or ja', ja: 'メッセージの言語: en または ja' },
  color: { en: 'colours even without a terminal', ja: '端末でなくても色を付ける' },
  noColor: { en: 'no colours', ja: '色を付けない' },
  format: {
    en: 'stylish, json, sarif, github, gitlab, junit, rdjson or markdown; several, with =file (default: stylish; github under GitHub Actions)',
    ja: 'stylish、json、sarif、github、gitlab、junit、rdjson、markdown。=ファイル で複数指定できる（省略時: stylish、GitHub Actions では github）',
  },
  rulesFormat: { en: 'stylish or json', ja: 'stylish または json' },
  explainText: { en: 'show how the blame rules read this text', ja: 'この文を責めの規則がどう読むかを表示する' },
  explainFormat: { en: 'with --text: text or json', ja: '--text の出力: text または json' },
  fix: { en: 'make the safe fixes', ja: '安全な修正を書き込む' },
  fixDryRun: { en: 'show what --fix would change, as a diff', ja: '--fix による変更を差分で表示する' },
  ledgerFormat: { en: 'text, json or markdown', ja: 'text、json、markdown のいずれか' },
  argReport: { en: 'one report', ja: '報告書1つ' },
  noSegments: {
    en: 'No two phases with a time; nothing can be computed',
    ja: '時刻のある区分が二つないため、計算できません',
  },
  failOn: {
    en: 'level from which on findings fail the run: error, warning, info, never',
    ja: '失敗とするレベル: error、warning、info、never',
  },
  maxWarnings: { en: 'fail when there are more warnings', ja: '警告がこの数を超えたら失敗とする' },
  quiet: { en: 'show only what fails the run', ja: '失敗の原因となる指摘だけを表示する' },
  profile: { en: 'profile of reports that name none', ja: 'プロファイルを書いていない報告書に使うプロファイル' },
  config: { en: 'use this config file and no other', ja: 'この設定ファイルだけを使う' },
  stdin: { en: 'read one report from standard input', ja: '標準入力から報告書を1つ読む' },
  stdinFilename: { en: 'its path, for config and messages', ja: 'そのパス（設定の検索と表示に使う）' },
  baseline: {
    en: 'do not show findings that this file knows',
    ja: 'このファイルに記録済みの指摘を表示しない',
  },
  updateBaseline: {
    en: 'write the file from what is found now; an old one only shrinks',
    ja: '現在の指摘をファイルに記録する（既存のファイルは減らすだけ）',
  },
  pruneBaseline: { en: 'remove from the file what is no longer found', ja: 'なくなった指摘をファイルから除く' },
  since: {
    en: 'check only reports that changed since this commit, tag or branch',
    ja: 'このコミット、タグ、ブランチ以降に変わった報告書だけを確認する',
  },
  staged: { en: 'check only reports that the next commit changes', ja: '次のコミットに含まれる報告書だけを確認する' },
  noGitignore: { en: 'also check files that .gitignore leaves out', ja: '.gitignore で除外されたファイルも確認する' },
  noErrorOnUnmatched: {
    en: 'a path or glob without a file is no error',
    ja: '一致するファイルがなくてもエラーにしない',
  },
  printConfig: { en: 'print the config of one file and stop', ja: 'このファイルに適用される設定を表示して終わる' },
  cache: { en: 'keep verdicts and judge only what changed', ja: '判定を保存し、変わった報告書だけを確認する' },
  cacheLocation: {
    en: 'folder of the cache (default: .hansei-cache in the repository)',
    ja: 'キャッシュのフォルダー（省略時: リポジトリの .hansei-cache）',
  },
  workers: {
    en: 'threads that check reports at once (default: as many as pay, at most 4)',
    ja: '同時に確認するスレッド数（省略時: 効果のある数、最大4）',
  },
  cacheTrouble: {
    en: '{path}: nothing could be kept in the cache: {reason}',
    ja: '{path}: キャッシュに保存できませんでした: {reason}',
  },
  today: { en: 'the day that counts as today', ja: '今日とみなす日付' },
  failOnClock: { en: 'let rules that compare with today fail the run', ja: '今日の日付と比べる規則でも失敗とする' },
  title: { en: 'title of the report', ja: '報告書の題名' },
  language: { en: 'language of the report: en or ja', ja: '報告書の言語: en または ja' },
  newProfile: { en: 'profile of the report', ja: '報告書のプロファイル' },
  status: { en: 'ongoing, mitigated, resolved or closed', ja: 'ongoing、mitigated、resolved、closed のいずれか' },
  out: { en: 'path of the new file', ja: '新しいファイルのパス' },
  stdio: { en: 'talk over standard input and output', ja: '標準入出力で通信する' },
  argPaths: { en: 'files, folders or globs', ja: 'ファイル、フォルダー、グロブ' },
  argShell: { en: 'bash, zsh or fish', ja: 'bash、zsh、fish のいずれか' },
  argRule: { en: 'id of a rule', ja: '規則のID' },

  didYouMean: { en: '; did you mean {near}?', ja: '。「{near}」ではありませんか' },
  unknownOption: { en: 'unknown option {name}{hint}', ja: '未知のオプション {name}{hint}' },
  unknownCommand: { en: 'unknown command {name}{hint}', ja: '未知のコマンド {name}{hint}' },
  missingArgument: { en: 'argument {name} is missing', ja: '引数 {name} がありません' },
  missingOption: { en: 'option {name} is required', ja: 'オプション {name} は必須です' },
  missingValue: { en: 'option {name} needs a value', ja: 'オプション {name} には値が必要です' },
  excess: { en: 'too many arguments', ja: '引数が多すぎます' },
  badValue: {
    en: '{option}: unknown value "{value}"{hint}; known: {known}',
    ja: '{option}: 値「{value}」は使えません{hint}（{known}）',
  },
  badNumber: {
    en: '{option}: "{value}" is not a whole number',
    ja: '{option}: 「{value}」は0以上の整数ではありません',
  },
  badDate: {
    en: '{option}: "{value}" is not a day (YYYY-MM-DD)',
    ja: '{option}: 「{value}」は日付（YYYY-MM-DD）ではありません',
  },
  needs: { en: '{option} needs {other}', ja: '{option} は {other} と一緒に使ってください' },
  stdinAndPaths: { en: '--stdin and paths exclude each other', ja: '--stdin とパスは同時に使えません' },
  exclude: { en: '{a} and {b} exclude each other', ja: '{a} と {b} は同時に使えません' },
  needsBaseline: {
    en: '--update-baseline and --prune-baseline need --baseline FILE',
    ja: '--update-baseline と --prune-baseline は --baseline FILE と一緒に使ってください',
  },
  noBaseline: {
    en: '{path}: does not exist; --update-baseline makes it',
    ja: '{path}: 見つかりません。--update-baseline で作れます',
  },
  badBaseline: {
    en: '{path}: is not a baseline of Hansei; delete it and use --update-baseline',
    ja: '{path}: Hansei のベースラインではありません。削除して --update-baseline で作り直してください',
  },
  baselineHidden: {
    en: '{count} known findings not shown ({path})',
    ja: '既知の指摘{count}件は表示していません（{path}）',
  },
  baselineGone: {
    en: '{path}: {count} entries are no longer found; --prune-baseline removes them',
    ja: '{path}: {count}件はなくなりました。--prune-baseline で取り除けます',
  },
  baselineFull: {
    en: '{path}: {count} new findings were not added, a baseline only shrinks; to start anew, delete it',
    ja: '{path}: 新しい指摘{count}件は追加していません（減らすだけです）。作り直すには削除してください',
  },
  baselineWritten: { en: 'Wrote {path}: {count} findings', ja: '{path} に{count}件の指摘を記録しました' },
  noneChanged: { en: 'No incident report has changed', ja: '変更された報告書はありません' },
  gitFailed: { en: '{option}: {reason}', ja: '{option}: {reason}' },
  unknownRule: { en: 'unknown rule "{name}"{hint}', ja: '未知の規則「{name}」{hint}' },
  trouble: { en: '{path}: {reason}', ja: '{path}: {reason}' },
  skipped: { en: '{path}: skipped, {reason}', ja: '{path}: 対象外（{reason}）' },
  ignoredFile: { en: '{path}: not checked, the config ignores it', ja: '{path}: 設定の ignores により確認しません' },
  configProblem: { en: '{file}:{line}:{column}: {key}{message}', ja: '{file}:{line}:{column}: {key}{message}' },
  configNote: { en: '{file}: {message}', ja: '{file}: {message}' },
  internal: {
    en: 'internal error while checking {path}, please report it: {detail}',
    ja: '{path} の確認中に内部エラーが起きました。報告してください: {detail}',
  },
  internalRun: {
    en: 'internal error, please report it: {detail}',
    ja: '内部エラーが起きました。報告してください: {detail}',
  },
  cannotWrite: { en: 'output cannot be written: {reason}', ja: '出力できません: {reason}' },
  nothing: {
    en: 'No incident report among {files} Markdown files (front matter "hansei: 1", or a path that "reports" matches)',
    ja: 'Markdownファイル{files}件の中に報告書はありません（フロントマターの「hansei: 1」か、設定 reports に合うパスが目印です）',
  },
  tooManyWarnings: {
    en: 'too many warnings: {count}, at most {most}',
    ja: '警告が多すぎます: {count}件（上限{most}件）',
  },
  error: { en: 'error', ja: 'エラー' },
  warning: { en: 'warning', ja: '警告' },
  info: { en: 'info', ja: '情報' },
  clean: { en: '{reports} checked, nothing to object to', ja: '{reports}を確認しました。指摘はありません' },
  cleanQuiet: {
    en: '{reports} checked, nothing that fails',
    ja: '{reports}を確認しました。失敗となる指摘はありません',
  },
  summary: { en: '{findings} ({counts}) in {reports}', ja: '{reports}に指摘{findings}（{counts}）' },
  refused: { en: '{files} could not be judged', ja: '{files}は確認できませんでした' },
  fixable: { en: '{count} can be fixed with --fix', ja: '{count}件は --fix で修正できます' },
  exists: { en: '{path}: already exists; nothing was written', ja: '{path}: すでに存在します。何も書き込んでいません' },
  notWritten: { en: '{path}: nothing was written: {reason}', ja: '{path}: 書き込めませんでした: {reason}' },
  otherNames: {
    en: '{path}: the file has {count} more names (hard links), which keep the old text',
    ja: '{path}: 他に{count}個の名前（ハードリンク）があり、そちらは古い内容のままです',
  },
  progress: { en: '{done} of {total} files', ja: '{total}ファイル中{done}' },
  emptyTitle: { en: '--title is empty', ja: '--title が空です' },
  badZone: { en: '{file}: unknown time zone "{zone}"', ja: '{file}: 未知のタイムゾーン「{zone}」' },
  initFound: { en: 'Found {reports}: {globs}', ja: '{reports}が見つかりました: {globs}' },
  initNone: {
    en: 'Found no incident report; "reports" names {globs}',
    ja: '報告書は見つかりませんでした。reports には {globs} を書きました',
  },
  initNext: {
    en: 'Next: hansei new --title "…" writes a report, hansei checks all of them',
    ja: '次は: hansei new --title "…" で報告書を作り、hansei で確認します',
  },
  initNextOld: {
    en: 'Next: hansei --baseline hansei-baseline.json --update-baseline, then only what is new is shown',
    ja: '次は: hansei --baseline hansei-baseline.json --update-baseline で、以後は新しい指摘だけが表示されます',
  },
  wrote: { en: 'Wrote {path}', ja: '{path} を作りました' },
  columnRule: { en: 'rule', ja: '規則' },
  columnLevel: { en: 'level', ja: 'レベル' },
  columnTitle: { en: 'title', ja: '内容' },
  columnPlace: { en: 'place', ja: '場所' },
  columnFinding: { en: 'finding', ja: '指摘' },
  andMore: { en: '… and {count} more', ja: '… ほか{count}件' },
  nothingChecked: { en: 'No report was checked', ja: '確認した報告書はありません' },
  sarifCut: {
    en: '{count} findings were left out: code scanning takes at most {most}',
    ja: '{count}件の指摘を省きました（コードスキャンの上限は{most}件）',
  },
  oneStdout: {
    en: 'only one format can go to standard output; write the others to files, e.g. -f sarif=out.sarif',
    ja: '標準出力に書ける形式は1つだけです。他はファイルに書いてください（例: -f sarif=out.sarif）',
  },
  diffAndFormat: {
    en: '--fix-dry-run writes a diff to standard output; write the format to a file, e.g. -f json=out.json',
    ja: '--fix-dry-run は標準出力に差分を書きます。形式はファイルに書いてください（例: -f json=out.json）',
  },
  stdinAndFix: {
    en: '--fix cannot write to --stdin; use --fix-dry-run',
    ja: '--stdin には --fix で書き込めません。--fix-dry-run を使ってください',
  },
  fixedLine: { en: 'Fixed {count} in {files}', ja: '{files}で{count}件を修正しました' },
  twoToFile: { en: 'two formats go to {path}', ja: '2つの形式が同じファイル {path} に書かれます' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

export type Word = keyof typeof words;
export type Slots = Readonly<Record<string, string | number>>;

/** Values come from reports, paths and arguments: each is made visible, so that no terminal obeys it. */
export const say = (language: Language, word: Word, slots: Slots = {}): string =>
  words[word][language].replace(/\{(\w+)\}/g, (whole, slot: string) =>
    slot in slots ? visible(String(slots[slot])) : whole,
  );

export const allWords: Readonly<Record<string, Readonly<Record<Language, string>>>> = words;

const nouns = {
  report: { en: ['report', 'reports'], ja: '件の報告書' },
  file: { en: ['file', 'files'], ja: '件のファイル' },
  problem: { en: ['problem', 'problems'], ja: '件' },
  error: { en: ['error', 'errors'], ja: 'エラー' },
  warning: { en: ['warning', 'warnings'], ja: '警告' },
  info: { en: ['info', 'info'], ja: '情報' },
} as const;

/** "2 reports", 2件の報告書; levels: "2 errors", エラー2件. */
export function counted(language: Language, count: number, noun: keyof typeof nouns): string {
  const { en, ja } = nouns[noun];
  if (language === 'en') return `${count} ${count === 1 ? en[0] : en[1]}`;
  return ja.startsWith('件') ? `${count}${ja}` : `${ja}${count}件`;
}

/** Language of the command itself: `--lang`, else the locale of the environment. */
export function uiLanguage(flag: string | undefined, env: Readonly<Record<string, string | undefined>>): Language {
  if (flag === 'en' || flag === 'ja') return flag;
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
