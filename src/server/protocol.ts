/** What the extension and the server say to each other beyond LSP. Plain data; this file imports nothing. */

/** Sent as `initializationOptions`, and again as `hansei` in `workspace/didChangeConfiguration`. All may be left out. */
export type Settings = {
  readonly enable: boolean;
  readonly run: 'onType' | 'onSave';
  readonly messages: 'auto' | 'en' | 'ja';
  /** The workspace is trusted: a team's own schema and paths in `extends` count. */
  readonly trusted: boolean;
  /** The client answers `hansei/stat` and `hansei/readFile`: files are reached through the editor, not through the disk. */
  readonly files: boolean;
  /** The client has the commands of the extension: `hansei.explainRule`. */
  readonly commands: boolean;
  /** `T+7 min` behind the times of a timeline. */
  readonly hints: boolean;
  /** The state of the three questions and the figures of the ledger, above their lines. */
  readonly lenses: boolean;
  /** The reader's zone (IANA name); `null`: that of the machine the server runs on. */
  readonly timezone: string | null;
};

export const defaultSettings: Settings = {
  enable: true,
  run: 'onType',
  messages: 'auto',
  trusted: true,
  files: false,
  commands: false,
  hints: true,
  lenses: true,
  timezone: null,
};

/** Notification, server → client: what became of one open document. */
export const statusMethod = 'hansei/status';

export type Status = {
  readonly uri: string;
  /** `off`: by setting; `ignored`: by config; `failed`: the check itself failed. */
  readonly why: 'checked' | 'not-a-report' | 'ignored' | 'off' | 'failed';
  readonly profile: string | null;
  /** URI of the nearest config file. */
  readonly config: string | null;
  readonly problems: number;
  /** What of the config could not be used here, and why. */
  readonly notes: readonly string[];
  /** While the incident goes on; minutes since 1970 UTC. */
  readonly clock: Clock | null;
  /** The first problem of the config (the last good one is in use), or why the check failed. `line` is 1-based. */
  readonly error: { readonly uri: string | null; readonly line: number; readonly message: string } | null;
};

export type Clock = {
  /** When the impact began; `null`: the report does not say. */
  readonly start: number | null;
  /** When those affected are to hear more. */
  readonly due: number;
  readonly because: 'promised' | 'cadence' | 'first';
};

/** Request, client → server: the text of a new report. Nothing is written. */
export const newReportMethod = 'hansei/newReport';

export type NewReportParams = {
  readonly title: string;
  readonly status: string;
  /** `null`: what the config says. */
  readonly profile: string | null;
  /** `null`: what the config says, else the editor's language. */
  readonly language: 'en' | 'ja' | null;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** The author's zone (IANA name), used when the config names none. */
  readonly timezone: string;
  /** URI of the folder the report will be in; `null`: none, the report stays untitled. */
  readonly folder: string | null;
  /** File name with `${date}`, `${time}`, `${title}`; `/` makes folders. */
  readonly fileName: string;
};

export type NewReportAnswer = {
  readonly text: string;
  /** UTF-16 offset of the first thing to fill in. */
  readonly cursor: number;
  readonly fileName: string;
};

/** Request, client → server, no parameters: the names of all profiles. */
export const profilesMethod = 'hansei/profiles';

/** Request, client → server, with `{ uri }` of an open document: HTML for its preview, empty when it is no report. */
export const pictureMethod = 'hansei/picture';

/** Requests, server → client, with `{ uri }`. */
export const statMethod = 'hansei/stat';
export type Stat = { readonly kind: 'file' | 'folder' | 'other'; readonly size: number } | null;

export const readFileMethod = 'hansei/readFile';
export type Bytes = readonly number[];

/** Requests, client → server, about one open report: `{ uri }`. */
export type About = { readonly uri: string };

/** Request, client → server: a change of an open report. Nothing is written: the client makes all edits, or none. */
export const editMethod = 'hansei/edit';

export type EditParams = About & {
  /** Of the document as the client sees it; another one is refused. */
  readonly version: number;
  /** The cursor: of several incidents in a file it names one. */
  readonly at: Position;
  readonly change:
    | { readonly kind: 'timeline-entry' | 'action' | 'sort-timeline' | 'delay-table' | 'numbers' }
    | { readonly kind: 'section'; readonly role: string }
    /** `insert`: with a blank section for each that is then due. */
    | { readonly kind: 'status'; readonly status: ReportStatus; readonly insert: boolean }
    /** Lines of a chat or log, to become rows of the timeline. */
    | { readonly kind: 'paste'; readonly text: string };
};

export type ReportStatus = 'ongoing' | 'mitigated' | 'resolved' | 'closed';

export type Position = { readonly line: number; readonly character: number };
export type TextRange = { readonly start: Position; readonly end: Position };

/** `cursor`: in the changed text. `refused`: why nothing is to be changed, for people. */
export type EditAnswer =
  | {
      readonly edits: readonly { readonly range: TextRange; readonly newText: string }[];
      readonly cursor: Position | null;
    }
  | { readonly refused: string };

/** Request: the sections that the report, of several incidents the one at the cursor, does not have, those that are due first. */
export const missingSectionsMethod = 'hansei/missingSections';
export type MissingSectionsParams = About & { readonly at: Position };
export type MissingSection = {
  readonly role: string;
  readonly heading: string;
  readonly guidance: string;
  readonly isDue: boolean;
};

/** Request: what the report would owe at a status, and what its status is now. */
export const owedMethod = 'hansei/owed';
export type OwedParams = About & { readonly status: ReportStatus };
export type Owed = { readonly rule: string; readonly message: string; readonly range: TextRange };

/** Request: a rule in Markdown, in the reader's language; `null`: there is no such rule. */
export const explainMethod = 'hansei/explain';
export type ExplainParams = { readonly rule: string };

/** Request without parameters: the ids of all rules with their titles. */
export const rulesMethod = 'hansei/rules';
export type RuleTitle = { readonly rule: string; readonly title: string };

/** Commands that the server runs, so that every editor has them. `[uri, range]`: goes to a place. */
export const showCommand = 'hansei.show';
/** `[uri, rule]`: turns a rule off in the nearest config file; answers with that file's URI, or `null`. */
export const turnOffCommand = 'hansei.turnRuleOff';
/** The extension's own: `[rule]`. */
export const explainCommand = 'hansei.explainRule';

/** No parameters: the URIs of all Markdown files in the workspace. */
export const findFilesMethod = 'hansei/findFiles';

/**
 * Request, client → server: reads all reports of the workspace; `hansei/reports` tells of them as they are read, and of
 * every later change. Can be cancelled.
 */
export const surveyMethod = 'hansei/survey';
export type SurveyParams = {
  /** Findings of files that are not open are published too, from now on. */
  readonly publish: boolean;
};
export type SurveyAnswer = {
  readonly reports: number;
  readonly problems: number;
  readonly complete: boolean;
};

/** Notification, server → client. */
export const reportsMethod = 'hansei/reports';
export type ReportsNews = {
  readonly changed: readonly ReportEntry[];
  /** URIs. */
  readonly removed: readonly string[];
  /** Files of the survey that is under way. */
  readonly done: number;
  readonly total: number;
};

/** `partly`: one of two parts is answered; `later`: not answered, and not due at this status; `open`: owed. */
export type QuestionState = { readonly standing: 'answered' | 'partly' | 'later' | 'open'; readonly line: number };

/** Lines are 1-based. */
export type ReportEntry = {
  readonly uri: string;
  readonly title: string | null;
  readonly status: 'ongoing' | 'mitigated' | 'resolved' | 'closed' | null;
  readonly severity: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly questions: Readonly<Record<'now' | 'cause' | 'delay', QuestionState>>;
  /** Actions that are committed and not done, and how many of them are past their date. */
  readonly open: number;
  readonly overdue: number;
};

/** What the work on an incident asks of an open report; all requests are client → server. */
export type DeskParams = {
  readonly uri: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** The author's zone (IANA name), used when the report names none. */
  readonly timezone: string;
  /** The cursor: of several incidents in a file it names one; in none, or `null`, the one that goes on is meant. */
  readonly at: Position | null;
};

/** `null`: the document is not open, or cannot be read. */
export const deskMethod = 'hansei/desk';
export type DeskAnswer = {
  /** `HH:MM` in the report's zone, now and when the next update is usual. */
  readonly time: string;
  readonly next: string;
  readonly accountable: string | null;
  readonly points: readonly { readonly item: string; readonly written: boolean; readonly line: number }[];
} | null;

/** What a typed time of the next update means, `HH:MM` with the day where that is another one; `null`: not a time. */
export const nextTimeMethod = 'hansei/nextTime';
export type NextTimeParams = DeskParams & { readonly typed: string };

export const stepMethod = 'hansei/step';
export type StepParams = DeskParams & {
  readonly step:
    | { readonly kind: 'update'; readonly text: string; readonly next: string }
    | { readonly kind: 'handover'; readonly from: string; readonly to: string; readonly decision: string };
};
export type StepAnswer = {
  readonly version: number;
  readonly edits: readonly {
    readonly range: { readonly start: Position; readonly end: Position };
    readonly newText: string;
  }[];
  /** The message for those affected. */
  readonly message: string | null;
} | null;
