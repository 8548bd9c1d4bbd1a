import type { Block } from '../model/article';
import type { Claim } from '../model/claim';
import { reportingOf } from '../model/claim-words';
import { canBeKept, keptPassages, keptWords } from '../model/kept-claim';
import { onePerson } from '../model/mention';
import type { Reading } from '../model/reading';
import { sentenceOfClaim } from '../model/sentence-around';
import type { Span } from '../model/span';
import type { StatementDraft } from './statements';
import { isLanguage } from './valid-values';

/** Which claims are kept. */
export interface Picked {
  isPicked(claim: Claim): boolean;
  /** Passages of fewer words are not kept. */
  fewestWords: number;
}

/** What is kept by itself: claims that are certain enough, in as many words as say something by themselves. */
export const KEPT_BY_ITSELF: Picked = { isPicked: canBeKept, fewestWords: 4 };

/**
 * Text kept before and after, as in the Web Annotation model's text quote selector, and so much that it tells what the
 * words are about (`npm run bench -- earlier`). UTF-16 units.
 */
const AROUND = 160;

type Draft = Omit<StatementDraft, 'source'>;

/** The one person in the library who is the speaker; null when there is none or a choice. */
function speakerOf({ speaker }: Claim, { entities }: Reading): string | null {
  if (speaker.kind !== 'person') return null;
  const entity = entities.find(({ id }) => id === speaker.entity);
  return entity ? onePerson(entity) : null;
}

/** The words of a passage with the text around them. */
function quoteOf({ text }: Block, { start, end }: Span, words: string): Pick<Draft, 'words' | 'before' | 'after'> {
  const from = start + Math.max(0, text.slice(start, end).indexOf(words));
  return {
    words,
    before: text.slice(Math.max(0, from - AROUND), from),
    after: text.slice(from + words.length, from + words.length + AROUND),
  };
}

/** The language as a statement has it: `und` and what a page calls its language without naming one are none. */
function languageOf(language: string | null): Pick<Draft, 'language'> {
  return language !== null && language !== 'und' && isLanguage(language) ? { language } : {};
}

/**
 * How the words were reported. Reported words that stand before their plain *said* are kept, and read, without it.
 */
function reportOf(claim: Claim, { article }: Reading): Pick<Draft, 'stance' | 'reporting' | 'sentence' | 'rule'> {
  const { stance, rule, kind, report } = claim;
  const reporting = kind === 'direct' || report.length === 1 ? reportingOf(article, claim) : null;
  const sentence = sentenceOfClaim(article, claim);
  return { stance, ...(reporting && { reporting }), ...(sentence && { sentence }), rule };
}

function draftsOf(claim: Claim, person: string, reading: Reading, fewestWords: number): Draft[] {
  const { article, language } = reading;
  const report = reportOf(claim, reading);
  return keptPassages(claim).flatMap((span) => {
    const block = article.blocks[span.block];
    if (!block) return [];
    const quote = quoteOf(block, span, keptWords(article, claim, span));
    if (quote.words.split(/\s+/).length < fewestWords) return [];
    const form = claim.kind === 'direct' ? 'verbatim' : 'reported';
    const dated = { said: claim.said, published: article.published };
    const occasion = { occasion: null, place: null, audience: null };
    return [{ person, form, ...quote, ...dated, ...occasion, ...languageOf(language), ...report }];
  });
}

/**
 * What an article reports, as statements to keep: only claims that are picked, of exactly one person in the library.
 * Words are verbatim only where they all stood in quotation marks; a quotation in two parts is two statements.
 */
export function statementsInReading(reading: Reading, { isPicked, fewestWords } = KEPT_BY_ITSELF): Draft[] {
  return reading.claims.filter(isPicked).flatMap((claim) => {
    const person = speakerOf(claim, reading);
    return person === null ? [] : draftsOf(claim, person, reading, fewestWords);
  });
}
