/** The machine's own zone. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** `YYYY-MM-DD` and `HH:MM` in a zone (IANA name or `+09:00`); `null` for a zone that nobody knows. */
export function localTime(milliseconds: number, zone: string): { readonly date: string; readonly time: string } | null {
  const fixed = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (fixed) {
    const minutes = (Number(fixed[2]) * 60 + Number(fixed[3])) * (fixed[1] === '-' ? -1 : 1);
    return inZone(milliseconds + minutes * 60_000, 'UTC');
  }
  try {
    return inZone(milliseconds, zone);
  } catch {
    return null;
  }
}

function inZone(milliseconds: number, timeZone: string) {
  const options = {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  } as const;
  const parts = new Intl.DateTimeFormat('en-GB', options).formatToParts(milliseconds);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((found) => found.type === type)?.value ?? '';
  return { date: `${part('year')}-${part('month')}-${part('day')}`, time: `${part('hour')}:${part('minute')}` };
}
