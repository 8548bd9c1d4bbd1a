import type { TextRange } from '../../../compare/pieces';
import { CHANGE_SIGNS, CHANGES, OTHERS_SAY, OWN_WAY, REPORTED_WAY, type WhoSpeaks } from './words/change-words';

/** Makes the patterns of one way of speaking. Global: for `matchAll` only. */
const patternsOf = (who: WhoSpeaks): RegExp[] =>
  CHANGES.map((change) => {
    const pattern = change
      .replaceAll('HAVE ', '(?:(?:have|has|had) )?')
      .replaceAll('MY', who.my)
      .replace(/\bI\b/g, who.i);
    return new RegExp(`(?<![\\p{L}'])${pattern}(?!\\p{L})`, 'gu');
  });

const IN_OWN_WORDS = patternsOf(OWN_WAY);
const IN_REPORTS = patternsOf(REPORTED_WAY);

/** Most texts have none of these words. */
const MAY_TELL = new RegExp(CHANGE_SIGNS);

/** In a report only the one who is reported is meant, and only right at its beginning. */
const REPORT_BEGINS = /^["'“‘\s]*(?:that )?$/;
/** What stands before makes it somebody else's word, a question or a condition. */
const HELD_OFF = new RegExp(`(?:^|[^\\p{L}])(?:if|whether|unless|${OTHERS_SAY})(?: that)?\\s*["“]?$`, 'u');
const OWN_SAYING = /(?:^|[^\p{L}])(?:i|we)(?:'ve|'d| have| had| must| will| do)? (?:\p{L}+ )?(?:\p{L}+)(?: that)?\s*$/u;
const ASKS = /^[^.!;]*\?/;

function isTheSpeakers(text: string, { start, end }: TextRange, isVerbatim: boolean): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  if (!isVerbatim && !REPORT_BEGINS.test(text.slice(0, start))) return false;
  return !(HELD_OFF.test(before) && !OWN_SAYING.test(before)) && !ASKS.test(text.slice(end));
}

/**
 * Where somebody says of themselves that they think or do otherwise now (*I have changed my mind*, *she no longer
 * believed*); UTF-16 units, in order of the patterns. Empty where none is, and where it is only asked or supposed.
 */
export function changesIn(text: string, isVerbatim: boolean): TextRange[] {
  const plain = text.toLowerCase().replaceAll('’', "'");
  if (plain.length !== text.length || !MAY_TELL.test(plain)) return [];
  return (isVerbatim ? IN_OWN_WORDS : IN_REPORTS).flatMap((pattern) =>
    Array.from(plain.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length })).filter(
      (range) => isTheSpeakers(plain, range, isVerbatim),
    ),
  );
}
