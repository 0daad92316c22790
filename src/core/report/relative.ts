import type { FoundTime } from '../time/index.js';

/** `T+5 min`, `~T+1h 30m`, `T0`, `+15min`, `T＋5分`: a time that counts from the first one of the list. */
const relative =
  /^[\s*_~[{(（≈約]*(?:T\s?(?:[+＋]\s?|(?=0\b))|[+＋]\s?(?=\d{1,4}\s?(?:h|m|s|時|分|秒)))(\d{1,4})(?::(\d{2}))?\s?(h(?:ours?|rs?)?|m(?:in(?:ute)?s?)?|s(?:ec(?:ond)?s?)?|時間|分|秒)?(?:\s?(\d{1,2})\s?(?:m(?:in(?:ute)?s?)?|分))?(?![A-Za-z\d])/;

const minutesPer = (unit: string | undefined): number =>
  /^(?:h|時)/.test(unit ?? '') ? 60 : /^(?:s|秒)/.test(unit ?? '') ? 1 / 60 : 1;

export function relativeTime(text: string): { readonly parts: FoundTime; readonly after: number } | null {
  const found = relative.exec(text.slice(0, 60));
  if (!found) return null;
  const [whole, first, clock, unit, more] = found;
  const after =
    clock === undefined ? Number(first) * minutesPer(unit) + Number(more ?? 0) : Number(first) * 60 + Number(clock);
  const approximate = /[~≈約]/.test(whole);
  const start = whole.length - whole.replace(/^[\s*_~[{(（≈約]+/, '').length;
  const nothing = { date: null, alternative: null, dayShift: null, clock: null, zone: null, until: null } as const;
  return {
    parts: { start, end: whole.length, ...nothing, approximate, openStart: false, openEnd: false, ambiguous: false },
    after: Math.floor(after),
  };
}
