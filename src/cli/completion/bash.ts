import type { CommandShape, OptionShape } from './shape.js';

/** Words that hold no quotes, `$` or spaces: they are ours, not a user's. */
export function bash(commands: readonly CommandShape[]): string {
  const names = commands.map(({ name }) => name);
  return `# bash completion for hansei: source <(hansei completion bash)
_hansei() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= word words=
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${names.join('|')}) command=$word; break;; esac
  done
  case \${command:-${names[0]}}:$prev in
${commands.flatMap((command) => command.options.flatMap((option) => valueCase(command, option))).join('\n')}
  esac
  case \${command:-${names[0]}}:$cur in
${commands.map(({ name, options }) => `    ${name}:-*) words='${options.map(({ long }) => long).join(' ')}';;`).join('\n')}
${commands.flatMap((command) => argumentCase(command)).join('\n')}
  esac
  if [[ -z $command && $cur != -* ]]; then words='${names.join(' ')}'; fi
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
  if [[ -z $command && $cur != -* ]]; then
    local IFS=$'\\n'
    compopt -o filenames 2>/dev/null
    COMPREPLY+=($(compgen -f -- "$cur"))
  fi
}
complete -o default -F _hansei hansei
`;
}

/** An empty answer lets the shell complete paths. */
function valueCase({ name }: CommandShape, { long, short, values }: OptionShape): string[] {
  if (values === null) return [];
  const pattern = [long, ...(short ? [short] : [])].map((option) => `${name}:${option}`).join('|');
  const answer = typeof values === 'string' ? '()' : `($(compgen -W '${values.join(' ')}' -- "$cur"))`;
  return [`    ${pattern}) COMPREPLY=${answer}; return;;`];
}

const argumentCase = ({ name, values }: CommandShape): string[] =>
  values === null || typeof values === 'string' ? [] : [`    ${name}:*) words='${values.join(' ')}';;`];
