import assert from 'node:assert/strict';
import { configTurningOff, turnRuleOff } from '../../src/core/config-edit.js';
import { parseConfig } from '../../src/core/config-file.js';
import { applyEdits } from '../../src/core/text/text.js';

const rule = 'blame/drama';
const after = (text: string) => {
  const edits = turnRuleOff(text, rule);
  return edits && applyEdits(text, edits);
};
const setting = (text: string | null) => parseConfig(text ?? '').file?.rules?.[rule];

describe('turn a rule off in a config file', () => {
  it('keeps comments, order and the other rules', () => {
    const text =
      '{\n  // ours\n  "language": "ja", /* both */\n  "rules": {\n    "blame/evasion": "info" // agreed\n  }\n}\n';
    const wanted = text.replace('"info" // agreed', '"info", // agreed\n    "blame/drama": "off"');
    assert.equal(setting(after(text))?.level, 'off');
    assert.match(after(text)!, /\/\/ ours\n {2}"language": "ja", \/\* both \*\//);
    assert.match(after(text)!, /agreed/);
    assert.equal(setting(wanted)?.level, 'off');
  });

  it('replaces the level, and keeps the options', () => {
    assert.equal(after('{ "rules": { "blame/drama": "error" } }'), '{ "rules": { "blame/drama": "off" } }');
    assert.equal(after('{ "rules": { "blame/drama": ["error", {}] } }'), '{ "rules": { "blame/drama": ["off", {}] } }');
  });

  it('adds what is missing, in the style of the file', () => {
    assert.equal(setting(after('{}'))?.level, 'off');
    assert.equal(
      after('{\r\n\t"language": "ja"\r\n}\r\n'),
      '{\r\n\t"language": "ja",\r\n\t"rules": {\r\n\t\t"blame/drama": "off"\r\n\t}\r\n}\r\n',
    );
    assert.equal(setting(configTurningOff(rule))?.level, 'off');
  });

  it('is done once, and refuses a broken file', () => {
    const once = after('{}')!;
    assert.equal(after(once), once);
    for (const broken of ['', '{', '[]', '{ "rulez": {} }', '{ "rules": { "blame/drama": 3 } }'])
      assert.equal(after(broken), null, broken);
  });
});
