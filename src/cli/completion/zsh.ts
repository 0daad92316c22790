import type { CommandShape, OptionShape, Values } from './shape.js';

export function zsh(commands: readonly CommandShape[]): string {
  const names = commands.map(({ name }) => name);
  return `#compdef hansei
# zsh completion for hansei: hansei completion zsh > "\${fpath[1]}/_hansei"
_hansei() {
  local command= word
  local -a commands
  commands=(
${commands.map(({ name, about }) => `    ${quoted(`${name}:${about}`)}`).join('\n')}
  )
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case $word in (${names.join('|')}) command=$word; break;; esac
  done
  if [[ -z $command && \${words[CURRENT]} != -* ]]; then
    _describe command commands
  fi
  case \${command:-${names[0]}} in
${commands.map((command) => caseOf(command)).join('\n')}
  esac
}
if [[ $funcstack[1] == _hansei ]]; then _hansei "$@"; else compdef _hansei hansei; fi
`;
}

function caseOf({ name, options, values }: CommandShape): string {
  const specs = [...options.flatMap(optionSpecs), quoted(`*:${name}:${action(values)}`)];
  return `    (${name})\n      _arguments -S ${specs.join(' \\\n        ')}\n      ;;`;
}

function optionSpecs({ long, short, about, values }: OptionShape): string[] {
  const value = values === null ? '' : `:${long.replace(/^-+/, '')}:${action(values)}`;
  const text = `[${about.replace(/[[\]\\:]/g, '\\$&')}]${value}`;
  // Several formats can be named.
  const repeated = long === '--format' ? '*' : '';
  return [long, ...(short ? [short] : [])].map((option) => quoted(`${repeated}${option}${text}`));
}

const action = (values: Values): string =>
  values === 'files' ? '_files' : values === null || values === 'other' ? ' ' : `(${values.join(' ')})`;

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
