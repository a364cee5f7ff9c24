/** Figures as people write them: thousands and decimals in either style, with or without a unit. */
import { UNITS } from './columns.ts';

// 3,708,367   7,695.3 MB   922,5   ~1.2GB   1'234'567   1 234 567   -10
const FIGURE = /^~? ?(-?\d{1,20}(?:[.,' ]\d{1,20}){0,7}) ?(b|bytes?|kb?|kib|mb?|mib|gb?|gib|tb|tib)?$/i;

// -   n/a
const NOTHING = /^(?:|-{1,3}|n\/?a|\?)$/i;

export interface Written {
  readonly digits: string;
  /** Bytes of one unit, where the cell names it. */
  readonly unit?: number;
  /** Of a count: 2 where it is in millions. */
  readonly thousands?: number;
}

/** Undefined where the cell is no figure; `none` where it is empty. */
export function written(cell: string): Written | 'none' | undefined {
  const text = cell.replace(/[*`]/g, '').trim();
  if (NOTHING.test(text)) return 'none';
  const found = FIGURE.exec(text);
  if (found === null) return undefined;
  const suffix = (found[2] ?? '').toLowerCase();
  const unit = UNITS.get(suffix);
  const thousands = THOUSANDS.indexOf(suffix);
  return {
    digits: found[1] ?? '',
    ...(unit !== undefined && { unit }),
    ...(thousands > 0 && { thousands }),
  };
}

/** Where a count is rounded: 1.2M allocations. */
const THOUSANDS: readonly string[] = ['', 'k', 'm', 'g'];

export type Style = 'point' | 'comma';

// 922,5   1.234,5   1.234.567
const DECIMAL_COMMA = /,(?:\d{1,2}|\d{4,20})$|\.\d{3},\d|\.\d{3}\.\d{3}/;

// 7,695.3   12.5   3,708,367
const DECIMAL_POINT = /\.(?:\d{1,2}|\d{4,20})$|,\d{3}\.\d|,\d{3},\d{3}/;

/** The style that one figure shows; undefined where it could be either (1,234). */
export function styleOf(digits: string): Style | undefined {
  if (DECIMAL_COMMA.test(digits)) return 'comma';
  return DECIMAL_POINT.test(digits) ? 'point' : undefined;
}

/** Of a count, which has no decimals: separators are those of thousands. Undefined where they stand otherwise. */
export function countOf({ digits, unit, thousands }: Written, style: Style): number | undefined {
  // 12.5K   1.2M
  if (thousands !== undefined) return Math.round(numberIn(digits, style) * 1_000 ** thousands);
  if (unit !== undefined) return undefined;
  // 1.234.567   1,234   -10
  if (!/^-?(?:\d{1,20}|\d{1,3}(?:[.,' ]\d{3}){1,6})$/.test(digits)) return undefined;
  return Number(digits.replace(/[.,' ]/g, ''));
}

function numberIn(digits: string, style: Style): number {
  return Number(digits.replace(style === 'comma' ? /[.' ]/g : /[,' ]/g, '').replace(',', '.'));
}

/** In bytes. */
export function bytesOf(
  { digits, unit }: Written,
  style: Style,
  ofColumn: number | undefined,
): number | undefined {
  const factor = unit ?? ofColumn;
  if (factor === undefined) return undefined;
  const value = numberIn(digits, style);
  return Number.isFinite(value) && value >= 0 ? Math.round(value * factor) : undefined;
}
