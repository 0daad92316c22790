import assert from 'node:assert/strict';
import { folderWith, inProcess } from './run.js';

const commands = ['lint', 'new', 'explain', 'rules', 'ledger', 'completion'];

describe('--help', () => {
  for (const language of ['en', 'ja'])
    for (const command of ['', ...commands])
      it(`of hansei ${command} shows examples whose options there are, in ${language}`, async () => {
        const { folder, remove } = await folderWith({});
        try {
          const args = [...(command === '' ? [] : [command]), '--help', '--lang', language];
          const { code, stdout, stderr } = await inProcess({ args, cwd: folder });
          assert.deepEqual([code, stderr], [0, '']);
          const [head = '', examples = ''] = stdout.split(language === 'en' ? 'Examples:\n' : '例:\n');
          const shown = examples.split('\n').filter((line) => /^ {2}(?:source <\()?hansei\b/.test(line));
          assert.ok(shown.length > 0, stdout);
          // The options of the command that an example calls stand in that command's own help.
          for (const line of shown.filter(() => command !== ''))
            for (const [, option = ''] of line.matchAll(/\s(--?[a-z][a-z-]*)/g))
              assert.match(head, new RegExp(`(?:^|\\s)${option}[,\\s]`), line);
          if (language === 'ja') assert.match(examples, /[ぁ-んァ-ン]/);
          for (const line of stdout.split('\n')) assert.ok(line.length <= 130, line);
        } finally {
          await remove();
        }
      });
});
