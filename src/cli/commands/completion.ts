import type { Command } from 'commander';
import { bash } from '../completion/bash.js';
import { fish } from '../completion/fish.js';
import { shapeOf, shells } from '../completion/shape.js';
import { zsh } from '../completion/zsh.js';
import type { ExitCode } from '../io.js';
import { chosen, type Session } from '../session.js';

const scripts = { bash, zsh, fish } as const;

/** `hansei completion <shell>`: a script for the shell to read. */
export function completionCommand(shell: string, program: Command, session: Session): ExitCode {
  const name = chosen(session.language, shell, { option: 'completion', known: shells });
  session.print(scripts[name](shapeOf(program)));
  return 0;
}
