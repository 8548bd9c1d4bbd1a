import type { When } from '../../lib/model/when';
import { whenFromText } from '../../lib/page/when-from-text';
import { BadInput } from './bad-input';

/** The day of a line's `published`; null where none is given. Throws `BadInput` for what is no date. */
export function publishedOn(published: string | null | undefined): When | null {
  if (published === null || published === undefined || published === '') return null;
  const when = whenFromText(published);
  if (!when) throw new BadInput('"published": must be a date, such as 2025-09-01 or 2025-09-01T09:30:00Z');
  return when;
}
