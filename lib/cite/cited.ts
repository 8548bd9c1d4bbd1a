import type { Source, Statement } from '../model/statement';
import { statementWords } from '../model/statement-words';
import { dayOf, type When } from '../model/when';

/** The words of a citation that are the interface's own; the rest is the source's. */
export interface CitationWords {
  /** Stands behind the speaker of a report of which no reporting words were kept. */
  reported: string;
  /** "said 1 Sept 2025". */
  said(when: string): string;
  /** "looked at 2 Sept 2025". */
  retrieved(when: string): string;
  /** A date as it is shown, no more exact than it is known. */
  date(when: When): string;
}

/** A statement with its source, ready to be written as a citation. Every text is one line. */
export interface Cited {
  /** Names it in a list of references: small letters, digits and hyphens, never empty. */
  key: string;
  /** Who said what and when. Only verbatim words stand between quotation marks. */
  clause: string;
  /** Of the source; never empty. */
  title: string;
  /** Null where it is unknown, or the title says the same. */
  outlet: string | null;
  /** When the source was published; null where nobody told. Never taken from when it was said. */
  published: When | null;
  /** When it was looked at. */
  retrieved: When;
  /** http or https, at the exact words; null where there is none. */
  address: string | null;
}

/** Whose statement it is, and where it can be read. */
export interface CitedFrom {
  speaker: string;
  /** Goes to the exact words; null for a source that has no address. */
  address: string | null;
}

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/**
 * A statement as it is cited. What is cited is its source: the speaker is named with the words and is never given as
 * the author, whom nobody keeps.
 */
export function citedOf(statement: Statement, source: Source, from: CitedFrom, words: CitationWords): Cited {
  const outlet = oneLine(source.outlet ?? '');
  const title = oneLine(source.title) || outlet || source.address || statement.id;
  const published = statement.published ?? source.published;
  const said = statement.said && words.said(words.date(statement.said));
  const clause = oneLine(clauseOfWords(statement, from.speaker, words.reported));
  return {
    key: keyOf(outlet || title, published, statement.id),
    clause: said ? `${clause} (${said})` : clause,
    title,
    outlet: outlet === title ? null : outlet || null,
    published,
    retrieved: { date: source.retrieved, precision: 'day' },
    address: from.address,
  };
}

function clauseOfWords(statement: Statement, speaker: string, reported: string): string {
  const { reporting, around, content } = statementWords(statement);
  if (statement.form === 'verbatim') return `${reporting ? `${speaker} ${reporting}` : speaker}: “${content}”`;
  if (reporting) return `${speaker} ${reporting} ${content}`;
  return `${speaker} (${reported}): ${around && `… ${around} `}${content}`;
}

/** Readable first, and another one for each statement. */
function keyOf(of: string, published: When | null, id: string): string {
  const plain = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/[^\da-z]/giu, '')
      .toLowerCase();
  return `${plain(of).slice(0, 20) || 'said'}${published ? dayOf(published).slice(0, 4) : ''}-${plain(id).slice(-12)}`;
}

/** Year, month and day of a date as far as they are known; empty where there is none, or it is no ISO date. */
export function datePartsOf(when: When | null): string[] {
  const [, ...parts] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(when ? dayOf(when) : '') ?? [];
  return parts.filter((part) => part !== undefined);
}
