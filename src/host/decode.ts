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

/** Length of a well-formed prefix, found by halving: a prefix that ends inside a character still streams. */
function firstBadByte(bytes: Uint8Array): number {
  const isGood = (length: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isGood(middle)) good = middle;
    else bad = middle;
  }
  return bad > bytes.length ? startOfLast(bytes) : startOfCharacter(bytes, bad - 1);
}

/** The file ends inside a character: where that character starts. */
const startOfLast = (bytes: Uint8Array): number => startOfCharacter(bytes, bytes.length - 1);

/** A character has at most four bytes; its first is not `10xxxxxx`. */
function startOfCharacter(bytes: Uint8Array, at: number): number {
  for (let start = at; start > at - 4 && start >= 0; start--) {
    const byte = bytes[start]!;
    if ((byte & 0xc0) === 0xc0) return start;
    if ((byte & 0x80) === 0) return start === at ? at : start + 1;
  }
  return Math.max(0, at);
}
