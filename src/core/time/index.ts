export { dueDate } from './due.js';
export { type FoundDuration, parseDurations } from './duration.js';
export { findTimes, isTime } from './find.js';
export { type FoundZone, findZone } from './find-zone.js';
export { formatDuration, formatTime } from './format.js';
export type { CalendarDate, Clock, FoundTime, FullDate, Moment, TimeParts, TimeText } from './parts.js';
export { type Resolution, type ResolvedTime, resolve, type TimeContext } from './resolve.js';
export { sequence, type Timed } from './sequence.js';
export { validZone, zoneOf } from './zone.js';
