/** How figures are written. Sizes are in the debugger's own units: 1 KB is 1,024 bytes. */

const UNITS = ['bytes', 'KB', 'MB', 'GB', 'TB', 'PB', 'EB'];

/** Thousands in groups of three, by commas, whatever the engine's language. */
export function formatCount(value: number): string {
  const digits = Math.round(value).toFixed(0);
  let grouped = '';
  for (let i = 0; i < digits.length; i++) {
    const left = digits.length - i;
    if (i > 0 && left % 3 === 0 && digits.charAt(i - 1) !== '-') grouped += ',';
    grouped += digits.charAt(i);
  }
  return grouped;
}

/** `1 tag`, `2,712 tags`. */
export function formatCounted(value: number, noun: string): string {
  return `${formatCount(value)} ${noun}${value === 1 ? '' : 's'}`;
}

/** Three figures are enough to compare by; the evidence has them all. */
export function formatBytes(value: number): string {
  let unit = 0;
  let amount = value;
  // What would be written as 1,024 of one unit is 1.0 of the next.
  while (amount >= 1023.5 && unit < UNITS.length - 1) {
    amount /= 1024;
    unit++;
  }
  if (unit === 0) return `${formatCount(value)} bytes`;
  return `${amount >= 99.95 ? formatCount(amount) : amount.toFixed(1)} ${UNITS[unit]}`;
}

export function formatShare(value: number): string {
  return `${(value * 100).toFixed(1)}%`;
}

export function formatDuration(seconds: number): string {
  const days = Math.floor(seconds / 86_400);
  const hours = Math.floor((seconds % 86_400) / 3_600);
  const minutes = Math.floor((seconds % 3_600) / 60);
  if (days > 0) return `${formatCount(days)} d ${hours} h`;
  return hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min`;
}

/** Blanks at the end are left out; a tag with others stands in quotes, which shows where it begins and ends. */
export function formatTag(tag: string): string {
  const shown = tag.replace(/ {1,4}$/, '');
  return shown === '' || / /.test(shown) ? `'${tag}'` : shown;
}

/**
 * Text of the target's for a page: one line of printable ASCII. Tabs become blanks; control characters,
 * direction marks and all that is not ASCII become a question mark, so that nothing a dump holds can move the
 * cursor or pass for something else.
 */
export function printable(text: string): string {
  return text.replace(/\t/g, '    ').replace(/[^\x20-\x7e]/g, '?');
}
