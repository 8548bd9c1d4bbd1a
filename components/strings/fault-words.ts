import type { HeaderDraft } from '../../lib/packs/install-draft';
import { installStrings } from './install-strings';

/** How a fault names a field of the header. */
const FIELDS: Record<keyof HeaderDraft, RegExp> = {
  name: /^name /,
  id: /^id /,
  licence: /^licence /,
  title: /^source(?:\.title)? /,
  address: /^source\.address /,
  asOf: /^asOf /,
};

/** What the form calls it. */
function labelOf(field: keyof HeaderDraft): string {
  if (field === 'title') return installStrings.sourceTitle;
  return field === 'address' ? installStrings.sourceAddress : installStrings[field];
}

/** The field of the form that a fault is about; null for any other. */
export function faultyField(message: string): keyof HeaderDraft | null {
  const names = Object.keys(FIELDS) as (keyof HeaderDraft)[];
  return names.find((name) => FIELDS[name].test(message)) ?? null;
}

/** A fault with the field named as the form names it. */
export function faultWords(message: string): string {
  const field = faultyField(message);
  return field === null ? message : message.replace(FIELDS[field], `${labelOf(field)} `);
}
