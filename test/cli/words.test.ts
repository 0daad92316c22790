import assert from 'node:assert/strict';
import { coloursFor, padded, visible, widthOf } from '../../src/cli/terminal.js';
import { allWords, counted, say, uiLanguage } from '../../src/cli/words.js';
import { localTime } from '../../src/host/local-time.js';

const slotsOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot!).toSorted();

describe('cli words', () => {
  for (const [name, { en, ja }] of Object.entries(allWords)) {
    it(`${name} says the same in both languages`, () => {
      assert.notEqual(en.trim(), '');
      assert.notEqual(ja.trim(), '');
      assert.deepEqual(slotsOf(ja), slotsOf(en));
    });
  }

  it('makes every value visible', () => {
    assert.equal(say('en', 'trouble', { path: 'a\u001b', reason: 'b\n' }), 'a\\u{1b}: b\\u{a}');
  });

  it('counts', () => {
    assert.equal(counted('en', 1, 'report'), '1 report');
    assert.equal(counted('en', 2, 'report'), '2 reports');
    assert.equal(counted('ja', 2, 'report'), '2件の報告書');
    assert.equal(counted('ja', 2, 'error'), 'エラー2件');
  });

  it('takes the language of the flag, else of the locale', () => {
    assert.equal(uiLanguage('en', { LANG: 'ja_JP.UTF-8' }), 'en');
    assert.equal(uiLanguage(undefined, { LANG: 'ja_JP.UTF-8' }), 'ja');
    assert.equal(uiLanguage(undefined, { LANG: 'ja_JP.UTF-8', LC_ALL: 'C' }), 'en');
    assert.equal(uiLanguage('fr', {}), 'en');
  });
});

describe('terminal', () => {
  it('shows what could trick it', () => {
    assert.equal(
      visible('a\u0000\u0007\u009b\u202e\u2066\u2028\ufeff\ud800b'),
      'a\\u{0}\\u{7}\\u{9b}\\u{202e}\\u{2066}\\u{2028}\\u{feff}\\u{d800}b',
    );
  });

  it('leaves words of any language and emoji alone', () => {
    const text = '障害 naïve 👩‍💻 ﷽ café';
    assert.equal(visible(text), text);
  });

  it('knows how wide a text is', () => {
    assert.equal(widthOf('ab'), 2);
    assert.equal(widthOf('障害'), 4);
    assert.equal(widthOf('が'), 2);
    assert.equal(padded('警告', 6), '警告  ');
  });

  it('has colours where they are wanted', () => {
    const isOn = (env: Record<string, string>, isTTY: boolean, flag?: boolean) =>
      coloursFor({ env, isTTY }, flag).isColorSupported;
    assert.equal(isOn({}, true), true);
    assert.equal(isOn({}, false), false);
    assert.equal(isOn({ TERM: 'dumb' }, true), false);
    assert.equal(isOn({ NO_COLOR: '1' }, true), false);
    assert.equal(isOn({ NO_COLOR: '' }, true), true);
    assert.equal(isOn({ FORCE_COLOR: '1' }, false), true);
    assert.equal(isOn({ FORCE_COLOR: '0' }, true), false);
    assert.equal(isOn({ NO_COLOR: '1' }, false, true), true);
    assert.equal(isOn({ FORCE_COLOR: '1' }, true, false), false);
  });
});

describe('local time', () => {
  const at = Date.UTC(2026, 10, 20, 23, 5);
  it('is that of the zone', () => {
    assert.deepEqual(localTime(at, 'UTC'), { date: '2026-11-20', time: '23:05' });
    assert.deepEqual(localTime(at, 'Asia/Tokyo'), { date: '2026-11-21', time: '08:05' });
    assert.deepEqual(localTime(at, '+09:00'), { date: '2026-11-21', time: '08:05' });
    assert.deepEqual(localTime(at, '-05:30'), { date: '2026-11-20', time: '17:35' });
    assert.deepEqual(localTime(Date.UTC(2026, 0, 1), 'UTC'), { date: '2026-01-01', time: '00:00' });
  });
  it('is nothing in a zone that nobody knows', () => {
    assert.equal(localTime(at, 'Mars/Base'), null);
  });
});
