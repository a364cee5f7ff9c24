/** The target's clock as the debugger prints it. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

// Tue Mar 10 09:21:44.250 2009 (GMT+0)
// Thu Jan 16 11:02:53.135 2020 (UTC + 1:00)
// Sun Apr  5 09:21:44 2009
const SESSION_TIME =
  /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))? (\d{4})(?: \((?:GMT|UTC)(?: ?([+-]) ?(\d{1,2})(?::(\d{2}))?)?\))?$/;

export interface SessionTime {
  /** Since 1970; of the zone given, else of the one unknown. */
  readonly seconds: number;
  readonly zoned: boolean;
}

/** Undefined for what is no time. */
export function sessionTime(text: string): SessionTime | undefined {
  const match = SESSION_TIME.exec(text.trim());
  if (match === null) return undefined;
  const [
    ,
    month = '',
    day,
    hours,
    minutes,
    seconds,
    fraction = '0',
    year,
    sign,
    zoneHours,
    zoneMinutes = '0',
  ] = match;
  const place = MONTHS.indexOf(month);
  if (place < 0) return undefined;
  const at =
    Date.UTC(Number(year), place, Number(day), Number(hours), Number(minutes), Number(seconds)) / 1000;
  const read = new Date(at * 1000);
  // The 31st of February is another day, 25 o'clock too.
  if (read.getUTCDate() !== Number(day) || read.getUTCHours() !== Number(hours)) return undefined;
  const zone = (Number(zoneHours ?? '0') * 60 + Number(zoneMinutes)) * 60 * (sign === '-' ? -1 : 1);
  return { seconds: at + Number(`0.${fraction}`) - zone, zoned: text.indexOf('(') >= 0 };
}

/** Seconds from the first to the second; undefined where one is no time, or only one has a zone. */
export function secondsBetween(first: string | undefined, second: string | undefined): number | undefined {
  if (first === undefined || second === undefined) return undefined;
  const a = sessionTime(first);
  const b = sessionTime(second);
  return a === undefined || b === undefined || a.zoned !== b.zoned ? undefined : b.seconds - a.seconds;
}
