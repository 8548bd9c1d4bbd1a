import type { HeaderDraft } from '../../lib/packs/install-draft';
import { installStrings } from './install-strings';

/** How a fault names a field of the header, and what the form calls it. */
const FIELDS: Record<keyof HeaderDraft, [path: RegExp, label: string]> = {
  name: [/^name /, installStrings.name],
  id: [/^id /, installStrings.id],
  licence: [/^licence /, installStrings.licence],
  title: [/^source(?:\.title)? /, installStrings.sourceTitle],
  address: [/^source\.address /, installStrings.sourceAddress],
  asOf: [/^asOf /, installStrings.asOf],
};

/** The field of the form that a fault is about; null for any other. */
export function faultyField(message: string): keyof HeaderDraft | null {
  const names = Object.keys(FIELDS) as (keyof HeaderDraft)[];
  return names.find((name) => FIELDS[name][0].test(message)) ?? null;
}

/** A fault with the field named as the form names it. */
export function faultWords(message: string): string {
  const field = faultyField(message);
  return field === null ? message : message.replace(FIELDS[field][0], `${FIELDS[field][1]} `);
}
