import { Uri, workspace } from 'vscode';
import type { ExecuteCommandMiddleware } from 'vscode-languageclient';
import { turnOffCommand } from '../../server/protocol.js';

/** A rule that was turned off is off at once: the server reads config files from the disk. */
export const savingConfig: NonNullable<ExecuteCommandMiddleware['executeCommand']> = async (command, args, next) => {
  const answer: unknown = await next(command, args);
  if (command !== turnOffCommand || typeof answer !== 'string') return answer;
  await workspace.save(Uri.parse(answer, true));
  return answer;
};
