import type { Range } from '../text/text.js';

/** A stretch of the sentence that goes on standing there as it is written, with its marks; `first`: its first letter. */
export type Kept = { readonly keep: Range; readonly first?: 'upper' | 'lower' };
export type Part = string | Kept;

/** One stretch of a sentence's text and what stands there instead. */
export type Piece = { readonly range: Range; readonly parts: readonly Part[] };

/** One way to say a sentence without blame. Offsets count in the sentence's text. */
export type Draft = readonly Piece[];
