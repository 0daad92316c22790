/** A report's bytes as text, or why they are none. `values` fill the slots of the `file/*` messages. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly bom: boolean }
  | { readonly kind: 'refused'; readonly id: RefusedId; readonly values: Readonly<Record<string, string | number>> };

export type RefusedId = 'not-utf8' | 'binary' | 'too-large';

/** Bytes that are searched for NUL. */
const binaryHead = 8192;

/** The BOM is not part of `text`, so that offsets are those of an editor; who writes the file puts it back. */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = otherEncoding(bytes);
  if (encoding) return { kind: 'refused', id: 'not-utf8', values: { detail: encoding, offset: 0 } };
  const nul = bytes.subarray(0, binaryHead).indexOf(0);
  if (nul >= 0) return { kind: 'refused', id: 'binary', values: { offset: nul } };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { kind: 'text', text, bom: hasBom(bytes) };
  } catch {
    const offset = firstBadByte(bytes);
    return { kind: 'refused', id: 'not-utf8', values: { detail: `offset ${offset}`, offset } };
  }
}

const hasBom = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

function otherEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 BE';
  return null;
}

/** The longest prefix that still could go on, found by halving, and back to the start of the character it ends in. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (couldGoOn(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  for (let back = 1; back <= 3 && back <= good; back++) {
    if (lengthOf(bytes[good - back]!) > back) return good - back;
  }
  return good;
}

function couldGoOn(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Bytes of the character that a byte leads; 0 for one that leads none. */
const lengthOf = (lead: number): number => (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 0);
