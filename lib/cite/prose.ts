import type { CitationWords, Cited } from './cited';

/** As in a text: the clause, then title, outlet with the day, the address and the day it was looked at. */
export function toPlain({ clause, title, outlet, published, retrieved, address }: Cited, words: CitationWords): string {
  const day = published && words.date(published);
  const where = [title, [outlet, day].filter(Boolean).join(', ')].filter(Boolean).map(closed).join(' ');
  const looked = words.retrieved(words.date(retrieved));
  return `${closed(clause)} ${where} ${address ? `${address} (${looked})` : `(${looked})`}`;
}

const closed = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`);

/**
 * As CommonMark: the clause as a quotation, under it the title as a link. Characters that would be marks are escaped
 * with a backslash (https://spec.commonmark.org/0.31.2/#backslash-escapes).
 */
export function toMarkdown({ clause, title, outlet, published, address }: Cited, words: CitationWords): string {
  const link = address
    ? `[${escaped(title)}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`
    : escaped(title);
  const rest = [outlet && escaped(outlet), published && words.date(published)].filter(Boolean);
  return `> ${escaped(clause)}\n>\n> — ${[link, ...rest].join(', ')}`;
}

/** What begins a list only does so at the start of a line. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#&|~]/g, '\\$&').replace(/^(\d*)([-+.)])/, '$1\\$2');
