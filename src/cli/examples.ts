import { widthOf } from './terminal.js';
import type { Word } from './words.js';

type Lines = readonly (readonly [command: string, about: Word])[];

/** What people most often want of a command, as they would type it; `hansei` stands for the command itself. */
const examples: Readonly<Record<string, Lines>> = {
  hansei: [
    ['hansei', 'exampleLint'],
    ['hansei docs/outage.md', 'exampleOne'],
    ['hansei --format json docs > report.json', 'exampleJson'],
    ['hansei new --title "Checkout failed"', 'exampleNew'],
    ['hansei explain prevention/no-owner', 'exampleExplain'],
    ['hansei explain --text "Bob forgot it."', 'exampleExplainText'],
  ],
  lint: [
    ['hansei docs/incidents', 'exampleFolder'],
    ['hansei --since origin/main', 'exampleSince'],
    ['hansei --fix-dry-run', 'fixDryRun'],
    ['hansei -f stylish -f sarif=out.sarif', 'exampleFormats'],
    ['hansei --baseline known.json --update-baseline', 'exampleBaseline'],
    ['hansei --fail-on warning --fail-on-clock', 'exampleNightly'],
  ],
  new: [
    ['hansei new --title "Checkout fails"', 'exampleNew'],
    ['hansei new --title 決済の失敗 --language ja', 'exampleJapanese'],
    ['hansei new --title "Checkout failed" --profile customer --status resolved', 'exampleCustomer'],
  ],
  explain: [
    ['hansei explain blame/human-error', 'exampleExplain'],
    ['hansei explain --text "Bob forgot it."', 'exampleExplainText'],
  ],
  rules: [['hansei rules --format json', 'exampleRules']],
  ledger: [['hansei ledger docs/incidents/a.md --format markdown', 'exampleLedger']],
  completion: [['source <(hansei completion bash)', 'exampleCompletion']],
};

export function examplesOf(command: string, words: (word: Word) => string): string {
  const lines = examples[command] ?? [];
  if (lines.length === 0) return '';
  const width = Math.max(...lines.map(([line]) => widthOf(line)));
  const shown = lines.map(([line, about]) => `  ${line}${' '.repeat(width - widthOf(line))}  ${words(about)}`);
  return `\n${words('examples')}\n${shown.join('\n')}\n`;
}
