/** What the reader says of claims: who said it, or that nobody did. Applied over what was found, never into it. */
import type { Article } from '../model/article';
import { type Claim, type Speaker, speakerName } from '../model/claim';
import { wordsToCompare } from '../model/claim-words';
import type { ClaimWord, Correction } from '../model/correction';
import type { Entity, Mention } from '../model/mention';
import type { Reading } from '../model/reading';
import { sentenceOfClaim } from '../model/sentence-around';
import type { Statement } from '../model/statement';
import { addCorrection, listCorrections, removeCorrection } from '../records/corrections';
import { bringKeptAgain, keptFrom, takeBackKept } from '../records/kept';
import type { RecordsDatabase } from '../records/schema';

/** The rule of a claim whose speaker the reader named. */
const BY_READER = 'by-reader';

type Read = Pick<Reading, 'article' | 'entities'>;

/** Who was found to say a claim, also where the reader has named somebody before, or says that it is nobody. */
async function speakerFound(records: RecordsDatabase, { article, entities }: Read, claim: Claim) {
  const words = wordsToCompare(article, claim);
  const { speaker } = claim;
  const now = (speaker.kind === 'person' ? undefined : speaker.was) ?? speakerName(speaker, entities);
  const before = (await claimCorrections(records)).findLast(
    (each) => each.kind === 'speaker-is' && each.words === words && each.target === now && each.found !== undefined,
  );
  return before ? before.found! : now;
}

/**
 * Keeps the reader's word on a claim of an article, and takes back what was kept of it: it stands under somebody who did
 * not say it.
 *
 * @param claim as it is shown, with what the reader said of it before
 * @param kept the statements (`Statement.id`) that stand for it
 */
export async function correctClaim(
  records: RecordsDatabase,
  reading: Read,
  claim: Claim,
  word: ClaimWord,
  kept: string[] = [],
): Promise<Correction> {
  const { article } = reading;
  const correction = await addCorrection(records, {
    address: article.address,
    kind: word.kind,
    words: wordsToCompare(article, claim),
    target: word.kind === 'speaker-is' ? word.name : null,
    found: await speakerFound(records, reading, claim),
    sentence: sentenceOfClaim(article, claim),
    taken: kept,
  });
  await takeBackKept(records, kept);
  return correction;
}

/**
 * Takes a correction back. Of the reader's word on a claim: what was kept under the name they gave goes, what was taken back for it comes
 * again.
 */
export async function undoCorrection(records: RecordsDatabase, correction: Correction): Promise<void> {
  const { id, address, words, taken = [] } = correction;
  if (!isOfClaim(correction)) return void (await removeCorrection(records, id));
  const { statements } = address === null ? { statements: [] } : await keptFrom(records, address);
  // A statement may hold the reporting words as well, or one passage of several.
  const isOfIt = (each: Statement) =>
    each.rule === BY_READER && (words.includes(each.words) || each.words.includes(words));
  await removeCorrection(records, id);
  const theirs = statements.filter(isOfIt).map((each) => each.id);
  await takeBackKept(
    records,
    theirs.filter((each) => !taken.includes(each)),
  );
  await bringKeptAgain(records, taken);
}

const isOfClaim = ({ kind }: Correction): boolean => kind === 'speaker-is' || kind === 'not-a-claim';

/** The reader's words on claims, oldest first. */
export async function claimCorrections(records: RecordsDatabase): Promise<Correction[]> {
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

/**
 * The claim as the reader says it is; null where nobody said it. On its own page somebody who is not named any more
 * leaves it unclear who said it; on another page, a near copy, the correction is passed over then.
 */
function corrected(claim: Claim, correction: Correction, isHere: boolean, found: Found): Claim | null {
  if (correction.kind === 'not-a-claim') return null;
  const unclear: Claim = { ...claim, speaker: { kind: 'unclear' } };
  if (correction.target === null) return unclear;
  const speaker = speakerNamed(correction.target, found);
  if (speaker) return { ...claim, speaker, rule: BY_READER, confidence: isHere ? 1 : claim.confidence };
  return isHere ? unclear : claim;
}

/**
 * Claims with the reader's corrections applied: on the page of one, where its exact words stand and are found to be said
 * by whom they were then; on another, a near copy, where its whole sentence stands as well. The last word on the page
 * itself counts, else the last of another.
 *
 * @param claims as they were found, before `withoutNotPeople`
 * @param corrections all of the reader's, oldest first
 * @returns as many claims or fewer, in the same order
 */
export function correctedClaims(
  article: Article,
  claims: readonly Claim[],
  corrections: readonly Correction[],
  found: Found,
): Claim[] {
  const ofClaims = corrections.filter(isOfClaim);
  if (ofClaims.length === 0) return [...claims];
  const isHere = ({ address }: Correction) => address === article.address;
  return claims.flatMap((claim) => {
    const words = wordsToCompare(article, claim);
    const speaker = speakerName(claim.speaker, found.entities);
    const isCopy = ({ sentence }: Correction) => !!sentence && sentence === sentenceOfClaim(article, claim);
    const about = ofClaims.filter(
      (each) => each.words === words && each.found === speaker && (isHere(each) || isCopy(each)),
    );
    const last = about.findLast(isHere) ?? about.at(-1);
    return last ? (corrected(claim, last, isHere(last), found) ?? []) : [claim];
  });
}
