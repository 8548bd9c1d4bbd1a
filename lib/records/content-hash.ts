import type { Source, Statement } from '../model/statement';

/** SHA-256 of the text's UTF-8 as 64 hex digits. */
export async function hashText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** One writing for texts that a reader takes for the same: composed letters (NFC), single spaces, trimmed ends. */
function normalise(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** As JSON, so that words moved from one field to the next change the hash. */
const hashFields = (...fields: string[]): Promise<string> => hashText(JSON.stringify(fields.map(normalise)));

/**
 * The id of a statement: the same words of the same person from the same source are one record, however they are
 * composed or spaced. Not inside a transaction: hashing would end it.
 */
export async function statementId({
  person,
  words,
  source,
}: Pick<Statement, 'person' | 'words' | 'source'>): Promise<string> {
  return hashFields(person, words, source);
}

/** The id of a source without one: its address, else its title, outlet and date, so that two devices agree on it. */
export async function sourceId(source: Pick<Source, 'address' | 'title' | 'outlet' | 'published'>): Promise<string> {
  if (source.address !== null) return hashFields(source.address);
  return hashFields(source.title, source.outlet ?? '', source.published?.date ?? '');
}
