/** A URI taken apart: the file system it belongs to, and the path there. */
export type Place = { readonly base: string; readonly path: string };

/** `null`: no hierarchical URI, e.g. `untitled:Untitled-1`. */
export function placeOf(uri: string): Place | null {
  const [, base, path] = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)(\/[^?#]*)/i.exec(uri) ?? [];
  if (base === undefined || path === undefined) return null;
  const plain = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
  try {
    return { base, path: decodeURIComponent(plain) };
  } catch {
    return null;
  }
}

export const uriOf = ({ base, path }: Place): string => base + path.split('/').map(encodeURIComponent).join('/');
