/**
 * What the reader says of claims: who said it, in which words, when, or that nobody did. Applied over what was found,
 * never into it.
 */
import type { Article } from '../model/article';
import { type Claim, type Speaker, speakerName } from '../model/claim';
import { wordsToCompare } from '../model/claim-words';
import type { ClaimWord, Correction } from '../model/correction';
import type { Entity, Mention } from '../model/mention';
import type { Reading } from '../model/reading';
import { sentenceOfClaim } from '../model/sentence-around';
import type { Statement } from '../model/statement';
import type { When } from '../model/when';
import { addCorrection, holdTaken, listCorrections, removeCorrection } from '../records/corrections';
import { bringKeptAgain, dateStatements, keptFrom, takeBackKept } from '../records/kept';
import type { RecordsDatabase } from '../records/schema';
import { whenWritten } from '../records/valid-values';
import { rewordedClaim } from './reworded-claim';

/** The rule of a claim whose speaker the reader named. */
const BY_READER = 'by-reader';

type Read = Pick<Reading, 'article' | 'entities'>;

/** The rule of a claim whose words the reader cut. */
const WORDS_BY_READER = 'words-by-reader';

/** Who was found to say a claim, also where the reader says that it is nobody. */
const nameFound = (entities: readonly Entity[], { speaker }: Claim): string | null =>
  (speaker.kind === 'person' ? undefined : speaker.was) ?? speakerName(speaker, entities);

/** What the reader says, as it is kept of a claim in this sentence. */
function saying(word: ClaimWord, sentence: string | null, found: Claim): Pick<Correction, 'target' | 'at' | 'dated'> {
  if (word.kind === 'speaker-is') return { target: word.name };
  if (word.kind === 'said-on') return { target: word.date, dated: found.said };
  if (word.kind === 'not-a-claim') return { target: null };
  return { target: sentence?.slice(word.start, word.end) ?? '', at: word.start };
}

/**
 * Keeps the reader's word on a claim of an article. What was kept of the claim is dated anew if the word is about the
 * date; else it is taken back: it stands under somebody who did not say it, or in other words.
 *
 * @param claim as it is shown, with what the reader said of it before
 * @param kept the statements (`Statement.id`) that stand for it
 * @throws RecordRefused for a date that is none
 */
export async function correctClaim(
  records: RecordsDatabase,
  { article, entities }: Read,
  claim: Claim,
  word: ClaimWord,
  kept: string[] = [],
): Promise<Correction> {
  const found = claim.found ?? claim;
  const sentence = sentenceOfClaim(article, found);
  const isDate = word.kind === 'said-on';
  const correction = await addCorrection(records, {
    address: article.address,
    kind: word.kind,
    words: wordsToCompare(article, found),
    ...saying(word, sentence, found),
    found: nameFound(entities, found),
    sentence,
    ...(isDate ? {} : { taken: kept }),
  });
  if (isDate) await dateStatements(records, kept, dateOf(correction));
  else await takeBackKept(records, kept);
  return correction;
}

const dateOf = ({ target }: Correction): When | null => (target === null ? null : whenWritten(target));

const isSameDate = (a: When | null, b: When | null): boolean => a?.date === b?.date && a?.precision === b?.precision;

const overlap = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** Other corrections of the same claim of the same page, oldest first. */
async function besides(records: RecordsDatabase, { id, address, words, found }: Correction): Promise<Correction[]> {
  const isBeside = (each: Correction) =>
    each.id !== id && each.address === address && each.words === words && each.found === found;
  return (await claimCorrections(records)).filter(isBeside);
}

/**
 * Of statements of the page those that stand for a claim in the words that were found or that the reader cut, in this
 * correction of it or in others; they may hold its report as well.
 */
function statementsOf(correction: Correction, rest: readonly Correction[], statements: readonly Statement[]) {
  const { words, taken = [] } = correction;
  const cut = [correction, ...rest].flatMap(({ kind, target }) => (kind === 'words-are' && target ? [target] : []));
  const isTheirs = (each: Statement) => [words, ...cut].some((text) => overlap(text, each.words));
  return statements.filter((each) => !taken.includes(each.id) && isTheirs(each));
}

async function dateAgain(records: RecordsDatabase, correction: Correction, rest: readonly Correction[]): Promise<void> {
  const { statements } = await keptFrom(records, correction.address!);
  const before = rest.findLast(({ kind }) => kind === 'said-on');
  const theirs = statementsOf(correction, rest, statements).filter(({ said }) => isSameDate(said, dateOf(correction)));
  const date = before ? dateOf(before) : (correction.dated ?? null);
  await dateStatements(
    records,
    theirs.map(({ id }) => id),
    date,
  );
}

/**
 * Takes a correction back. Of the reader's word on a claim: what was kept under the name or in the words they gave
 * goes, what was taken back for it comes again, as soon as no other word on the claim's speaker or words is left; a
 * date that they gave becomes the one before.
 */
export async function undoCorrection(records: RecordsDatabase, correction: Correction): Promise<void> {
  const { id, address, kind, taken = [] } = correction;
  await removeCorrection(records, id);
  if (!isOfClaim(correction) || address === null) return;
  const rest = await besides(records, correction);
  if (kind === 'said-on') return dateAgain(records, correction, rest);
  const { statements } = await keptFrom(records, address);
  const theirs = statementsOf(correction, rest, statements).filter(
    ({ rule }) => rule === BY_READER || rule === WORDS_BY_READER,
  );
  await takeBackKept(
    records,
    theirs.map((each) => each.id),
  );
  const next = rest.findLast((each) => each.kind !== 'said-on');
  if (next) return void (await holdTaken(records, next.id, taken));
  await bringKeptAgain(records, taken);
  const dated = rest.findLast((each) => each.kind === 'said-on');
  if (dated) await dateStatements(records, taken, dateOf(dated));
}

const OF_SPEAKER = new Set<Correction['kind']>(['speaker-is', 'not-a-claim']);

const isOfClaim = ({ kind }: Correction): boolean => OF_SPEAKER.has(kind) || kind === 'words-are' || kind === 'said-on';

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
 * The claim as said by whom the reader says; null where nobody said it. On its own page somebody who is not named any
 * more leaves it unclear who said it; on another page, a near copy, the correction is passed over then.
 */
function bySpeaker(claim: Claim, correction: Correction, isHere: boolean, found: Found): Claim | null {
  if (correction.kind === 'not-a-claim') return null;
  const unclear: Claim = { ...claim, speaker: { kind: 'unclear' } };
  if (correction.target === null) return unclear;
  const speaker = speakerNamed(correction.target, found);
  if (speaker) return { ...claim, speaker, rule: BY_READER, confidence: isHere ? 1 : claim.confidence };
  return isHere ? unclear : claim;
}

/** The claim as the reader says it is; null where nobody said it. `lastOf` gives their last word of some kinds. */
function corrected(
  article: Article,
  claim: Claim,
  lastOf: (isWanted: (kind: Correction['kind']) => boolean) => Correction | undefined,
  found: Found,
): Claim | null {
  const [words, date, speaker] = [
    lastOf((kind) => kind === 'words-are'),
    lastOf((kind) => kind === 'said-on'),
    lastOf((kind) => OF_SPEAKER.has(kind)),
  ];
  const cut = words ? rewordedClaim(article, claim, words) : claim;
  const worded = cut === claim ? claim : { ...cut, rule: WORDS_BY_READER };
  const dated = date ? { ...worded, said: dateOf(date) } : worded;
  const said = speaker ? bySpeaker(dated, speaker, speaker.address === article.address, found) : dated;
  return said && said !== claim ? { ...said, found: claim } : said;
}

/**
 * Claims with the reader's corrections applied: on the page of one, where its exact words stand and are found to be
 * said by whom they were then; on another, a near copy, where its whole sentence stands as well. Of the words, of the
 * date and of who said it the last word on the page itself counts, else the last of another. What was put right has the
 * claim as it was found beside it.
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
    const lastOf = (isWanted: (kind: Correction['kind']) => boolean) => {
      const wanted = about.filter(({ kind }) => isWanted(kind));
      return wanted.findLast(isHere) ?? wanted.at(-1);
    };
    return corrected(article, claim, lastOf, found) ?? [];
  });
}
