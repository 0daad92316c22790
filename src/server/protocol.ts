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
};

export const defaultSettings: Settings = {
  enable: true,
  run: 'onType',
  messages: 'auto',
  trusted: true,
  files: false,
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
  /** The first problem of the config (the last good one is in use), or why the check failed. `line` is 1-based. */
  readonly error: { readonly uri: string | null; readonly line: number; readonly message: string } | null;
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
