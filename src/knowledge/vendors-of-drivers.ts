import { driverVendorTable } from './data/driver-vendors.ts';
import { minifilterOf } from './minifilters.ts';
import { isWindowsDriver } from './windows-drivers.ts';

export interface DriverVendor {
  readonly company: string;
  /** What the driver does, in a word or two: `display`, `VPN`, `anti-virus`. */
  readonly kind: string;
}

interface Beginning {
  readonly letters: string;
  readonly vendor: DriverVendor;
}

let names: Map<string, DriverVendor> | undefined;
/** The longest first. */
let beginnings: readonly Beginning[] = [];

/**
 * Whose a driver is that does not ship with Windows, and what it does. Its whole name goes before the list of filters, and
 * that before its first letters. Undefined where nothing is known, and for drivers of Windows that are no filters.
 */
export function driverVendor(file: string): DriverVendor | undefined {
  if (file.length > 64) return undefined;
  const stem = file.toLowerCase().replace(/\.sys$/, '');
  if (stem === '') return undefined;
  const before = answered.get(stem);
  if (before !== undefined) return before === NOBODY ? undefined : before;
  if (answered.size >= MOST_ANSWERED) answered.clear();
  const vendor = vendorOf(stem);
  answered.set(stem, vendor ?? NOBODY);
  return vendor;
}

/** The same drivers of one machine are asked for with every suspect. */
const answered = new Map<string, DriverVendor>();
const NOBODY: DriverVendor = { company: '', kind: '' };
const MOST_ANSWERED = 4_096;

function vendorOf(stem: string): DriverVendor | undefined {
  if (names === undefined) names = read();
  const named = names.get(stem);
  if (named !== undefined) return named;
  const filter = minifilterOf(stem);
  if (filter !== undefined) return { company: filter.company, kind: filter.kinds.join(', ') };
  if (isWindowsDriver(stem)) return undefined;
  return beginnings.find(each => stem.slice(0, each.letters.length) === each.letters)?.vendor;
}

/** Parsed at the first question. */
function read(): Map<string, DriverVendor> {
  const whole = new Map<string, DriverVendor>();
  const begin: Beginning[] = [];
  for (const line of driverVendorTable.split('\n')) {
    const [company, kind, list] = line.split('|');
    if (company === undefined || kind === undefined || list === undefined) continue;
    const vendor = { company, kind };
    for (const name of list.split(' ')) {
      if (name === '') continue;
      if (name.charAt(name.length - 1) === '*') begin.push({ letters: name.slice(0, -1), vendor });
      else if (!whole.has(name)) whole.set(name, vendor);
    }
  }
  begin.sort((a, b) => b.letters.length - a.letters.length || (a.letters < b.letters ? -1 : 1));
  beginnings = begin;
  return whole;
}
