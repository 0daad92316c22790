import type { Language } from '../../core/index.js';
import type { FileResult, Message } from '../result.js';
import type { Tally } from '../tally.js';
import type { Colours } from '../terminal.js';

/** Results become text one by one, so that the first is seen before the last is read. */
export type Format = {
  file(result: FileResult): string;
  end(tally: Tally): string;
};

export type FormatSettings = {
  readonly colours: Colours;
  readonly columns: number;
  /** Of the summary. */
  readonly language: Language;
  readonly quiet: boolean;
  /** Native. Code hosts want paths relative to `root`, the repository's; people and reviewdog to `cwd`. */
  readonly root: string;
  readonly cwd: string;
  /** The finding makes the run fail. */
  fails(message: Message): boolean;
};
