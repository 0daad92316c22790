import { eastAsianWidth } from 'get-east-asian-width';

/** Columns a text takes on a terminal: full-width characters count two. */
export const columns = (text: string): number =>
  [...text].reduce((sum, char) => sum + eastAsianWidth(char.codePointAt(0)!), 0);
