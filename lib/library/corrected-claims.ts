/** What the reader says of claims: who said it, or that nobody did. Applied over what was found, never into it. */
import type { Article } from '../model/article';
import type { Claim, Speaker } from '../model/claim';
import { wordsToCompare } from '../model/claim-words';
import type { ClaimWord, Correction } from '../model/correction';
import type { Entity, Mention } from '../model/mention';
import { addCorrection, listCorrections } from '../records/corrections';
import type { RecordsDatabase } from '../records/schema';
import type { Library } from './library';

/** The rule of a claim whose speaker the reader named. */
const BY_READER = 'by-reader';

/** On another page fewer of the same words may well be somebody else's. */
const FEWEST_ELSEWHERE = 6;

/** Keeps the reader's word on a claim of an article. */
export async function correctClaim(
  records: RecordsDatabase,
  article: Article,
  claim: Claim,
  word: ClaimWord,
): Promise<Correction> {
  const words = wordsToCompare(article, claim);
  const target = word.kind === 'speaker-is' ? word.name : null;
  return addCorrection(records, { address: article.address, kind: word.kind, words, target });
}

const isOfClaim = ({ kind }: Correction): boolean => kind === 'speaker-is' || kind === 'not-a-claim';

/** The reader's words on claims, oldest first. */
export async function claimCorrections({ records }: Pick<Library, 'records'>): Promise<Correction[]> {
  return (await listCorrections(records)).filter(isOfClaim);
}

interface Found {
  entities: readonly Entity[];
  mentions: readonly Mention[];
}

/** One of the article's people as a speaker, at their first mention by name; null where the article names nobody so. */
function speakerNamed(name: string, { entities, mentions }: Found): Speaker | null {
  const entity = entities.find((each) => each.name === name);
  const own = mentions.filter((mention) => mention.entity === entity?.id);
  const first = own.find(({ kind }) => kind === 'name') ?? own[0];
  return entity && first ? { kind: 'person', entity: entity.id, span: first.span, text: first.text } : null;
}

/** Whether the words of a correction that was made on another page are so many that they are the same passage. */
const holdsElsewhere = ({ words }: Correction): boolean => words.split(/\s+/).length >= FEWEST_ELSEWHERE;

/**
 * The claim as the reader says it is; null where nobody said it. On its own page somebody who is not named any more
 * leaves it unclear who said it; on another page, a near copy, the correction is passed over then.
 */
function corrected(claim: Claim, correction: Correction, isHere: boolean, found: Found): Claim | null {
  if (correction.kind === 'not-a-claim') return null;
  const unclear: Claim = { ...claim, speaker: { kind: 'unclear' } };
  if (correction.target === null) return unclear;
  const speaker = speakerNamed(correction.target, found);
  if (speaker) return { ...claim, speaker, rule: BY_READER, confidence: 1 };
  return isHere ? unclear : claim;
}

/**
 * Claims with the reader's corrections applied: where the exact words of one stand, on its own page or, if they are
 * many, on any. The last word on the page itself counts, else the last of another.
 *
 * @param corrections oldest first
 * @returns as many claims or fewer, in the same order
 */
export function correctedClaims(
  article: Article,
  claims: readonly Claim[],
  corrections: readonly Correction[],
  found: Found,
): Claim[] {
  if (corrections.length === 0) return [...claims];
  const isHere = ({ address }: Correction) => address === article.address;
  return claims.flatMap((claim) => {
    const words = wordsToCompare(article, claim);
    const about = corrections.filter((each) => each.words === words && (isHere(each) || holdsElsewhere(each)));
    const last = about.findLast(isHere) ?? about.at(-1);
    return last ? (corrected(claim, last, isHere(last), found) ?? []) : [claim];
  });
}
