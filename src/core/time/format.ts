import type { Language } from '../text/text.js';
import type { TimeText } from './parts.js';

const units = {
  en: { day: ' d', hour: ' h', minute: ' min', between: ' ' },
  ja: { day: '日', hour: '時間', minute: '分', between: '' },
} as const;

/** `47 min`, `1 h 20 min`, `2 d 3 h`; 「47分」「1時間20分」「2日3時間」. From a day on, minutes are rounded away. */
export function formatDuration(minutes: number, language: Language): string {
  const words = units[language];
  const size = Math.round(Math.abs(minutes));
  const rounded = size < 1440 ? size : Math.round(size / 60) * 60;
  const pieces = [
    [Math.floor(rounded / 1440), words.day],
    [Math.floor((rounded % 1440) / 60), words.hour],
    [rounded % 60, words.minute],
  ] as const;
  const said = pieces.filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`);
  const text = said.length === 0 ? `0${words.minute}` : said.join(words.between);
  return minutes < 0 && rounded > 0 ? `-${text}` : text;
}

const full = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?([+-]\d{2}:\d{2})?)?$/;

/** A `TimeText` for people: `2026-11-20 14:05 +09:00`; 「2026年11月20日 14:05 +09:00」. Clock times stay as they are. */
export function formatTime(time: TimeText, language: Language): string {
  const parts = full.exec(time);
  if (parts === null) return time;
  const [, year, month, day, clock, offset] = parts;
  const date = language === 'ja' ? `${year}年${Number(month)}月${Number(day)}日` : `${year}-${month}-${day}`;
  const zone = offset === '+00:00' ? 'UTC' : offset;
  return [date, clock, zone].filter((piece) => piece !== undefined).join(' ');
}
