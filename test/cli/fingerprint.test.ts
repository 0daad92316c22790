import assert from 'node:assert/strict';
import { fingerprinter } from '../../src/cli/fingerprint.js';

describe('fingerprint', () => {
  const of = (text: string, words: string, rule = 'a/b'): string => fingerprinter(text)(rule, text.indexOf(words));
  const text =
    '---\nhansei: 1\nstatus: closed\n---\n\n# Title\n\nThe operator should\nhave checked.\n\n- one\n- two\n\n| a | b |\n| 1 | 2 |\n';

  it('stays when other text moves the finding', () => {
    for (const words of ['operator', '# Title', '- two', '| 1'])
      assert.equal(of(`${text}`, words), of(text.replace('# Title', 'New\n\n# Title'), words), words);
  });

  it('stays when a paragraph is wrapped anew, a table padded, the line ends changed', () => {
    assert.equal(of(text, 'operator'), of(text.replace('should\nhave', 'should have'), 'operator'));
    assert.equal(of(text, '1 | 2'), of(text.replace('| 1 | 2 |', '|  1  |    2|'), '1 '));
    for (const words of ['operator', 'two', 'status'])
      assert.equal(of(text, words), of(text.replaceAll('\n', '\r\n'), words));
  });

  it('changes with the words of its own block, not with those beside it', () => {
    assert.notEqual(of(text, 'operator'), of(text.replace('checked', 'looked'), 'operator'));
    assert.equal(of(text, 'two'), of(text.replace('- one', '- other'), 'two'));
    assert.equal(of(text, 'hansei'), of(text.replace('closed', 'resolved'), 'hansei'));
  });

  it('changes with the rule', () => assert.notEqual(of(text, 'two'), of(text, 'two', 'a/c')));

  it('counts what is equal', () => {
    const one = fingerprinter('- 同じ\n- 同じ\n');
    const first = one('a/b', 0);
    assert.notEqual(first, one('a/b', 5));
    assert.equal(first, of('- 同じ\n', '同じ'));
  });

  it('reads a block once, however large', () => {
    const large = 'words and words\n'.repeat(60_000);
    const one = fingerprinter(large);
    const started = performance.now();
    for (let at = 0; at < 5000; at++) one('a/b', at * 160);
    assert.ok(performance.now() - started < 2000);
  });
});
