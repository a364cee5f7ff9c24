/** Times of a comparison in words. */

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What lies between two snapshots: `6 h 12 min`. */
export function spanWords(seconds: number): string {
  if (seconds < MINUTE) return `${seconds < 10 ? seconds.toFixed(1) : Math.floor(seconds)} s`;
  const days = Math.floor(seconds / DAY);
  const hours = Math.floor((seconds % DAY) / HOUR);
  const minutes = Math.floor((seconds % HOUR) / MINUTE);
  if (days > 0) return `${days} d ${hours} h`;
  return hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min`;
}

/** A straight line into the future is no better than about: `about 14 hours`, `more than a year`; short for a table. */
export function aboutWords(seconds: number, form?: 'short'): string {
  if (seconds < MINUTE) return form === 'short' ? '< 1 minute' : 'less than a minute';
  if (seconds >= 365 * DAY) return form === 'short' ? '> 1 year' : 'more than a year';
  const [amount, unit] =
    seconds < 2 * HOUR
      ? [seconds / MINUTE, 'minute']
      : seconds < 2 * DAY
        ? [seconds / HOUR, 'hour']
        : [seconds / DAY, 'day'];
  const whole = Math.round(amount);
  return `${form === 'short' ? '' : 'about '}${whole} ${unit}${whole === 1 ? '' : 's'}`;
}
