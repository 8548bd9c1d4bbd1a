import { spokenLocale } from '../strings/spoken';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size as a reader takes it in: `640 bytes`, `45 kB`, `1.4 MB`; units of 1,000. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let at = 0;
  while (value >= (at === 0 ? 1000 : 999.5) && at < UNITS.length - 1) {
    value /= 1000;
    at++;
  }
  const digits = value < 9.95 && at > 1 ? 1 : 0;
  return new Intl.NumberFormat(spokenLocale(), {
    style: 'unit',
    unit: UNITS[at]!,
    unitDisplay: at === 0 ? 'long' : 'short',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: false,
  }).format(value);
}
