import { type Connection, Range } from 'vscode-languageserver';

/** `hansei.show`: goes to a place of a document. */
export async function showPlace(connection: Connection, [uri, range]: readonly unknown[]): Promise<null> {
  if (typeof uri !== 'string' || !Range.is(range)) return null;
  await connection.window.showDocument({ uri, selection: range, takeFocus: true });
  return null;
}
