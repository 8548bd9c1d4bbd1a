/** When something was said, as the line tells that names its source. */
import { writtenDate } from '../parsers/written-date';

const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?`;
const YEAR = String.raw`(?:1[4-9]|20)\d\d`;

/** Forms of a date, the finest first. */
const FORMS = [
  new RegExp(String.raw`\b${YEAR}-\d\d-\d\d\b|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH},? ${YEAR}\b`, 'gi'),
  new RegExp(String.raw`\b${MONTH} \d{1,2}(?:st|nd|rd|th)?,? ${YEAR}\b`, 'gi'),
  new RegExp(String.raw`\b${MONTH},? ${YEAR}\b`, 'gi'),
  new RegExp(String.raw`(?<![\d–-])\b${YEAR}\b(?![–-]?\d)(?!s\b)`, 'gi'),
];

/** From here on a line tells when somebody printed or looked at the words, not when they were said. */
const PRINTED =
  /\b(?:quoted|cited|reported|recalled|retold|remembered|reprinted|republished|translated|archived|retrieved|accessed|updated|edition|memoirs?|biography)\b/i;

/** Figures that are no years: pages, volumes, numbers. */
const NUMBERED = /\b(?:pp?|vol|volume|no|nr|issue|chapter|ch|isbn|line|col|cols|column|episode)\b\.?\s*[\d–-]+/gi;

/** The one thing that all of these say, the finest of them; null where they disagree, or there are none. */
export function agreed(dates: readonly (string | null)[]): string | null {
  const known = dates.filter((date) => date !== null);
  const finest = known.reduce((a, b) => (b.length > a.length ? b : a), '');
  return finest !== '' && known.every((date) => finest.startsWith(date)) ? finest : null;
}

/**
 * The day, month or year that a line of text names as the time of the words: ISO. Null where it names none, or several
 * that disagree. What stands after *as quoted in* and the like is the time of a printing, and does not count.
 */
export function dateInSource(text: string): string | null {
  let rest = text.slice(0, PRINTED.exec(text)?.index ?? text.length).replace(NUMBERED, ' ');
  const found: (string | null)[] = [];
  for (const form of FORMS) {
    const fits = rest.match(form) ?? [];
    found.push(...fits.map((each) => writtenDate(each.replace(/\bof /i, ''), null)));
    rest = rest.replace(form, ' ');
    // A day counts before the bare years beside it: titles have years of their own.
    if (fits.length > 0) break;
  }
  return agreed(found);
}
