import type { When } from '../../lib/model/when';
import { formatWhen } from './format-when';

const PRECISIONS: Record<number, When['precision']> = { 4: 'year', 7: 'month', 10: 'day' };

/** An ISO day, month or year in words; anything else as it stands. */
export function textWhen(text: string): string {
  const precision = PRECISIONS[text.length];
  return precision ? formatWhen({ date: text, precision }) : text;
}
