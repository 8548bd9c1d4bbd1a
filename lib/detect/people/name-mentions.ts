import type { Mention } from '../../model/mention';
import { foldText } from '../../text/fold-text';
import type { TokenBlock } from '../../text/tokens';
import type { ArticlePerson, Resolved } from './article-person';
import { isAfterTownOf, isBeforePlaceName } from './document-hints';
import { givenNameParts, nameParts } from './name-parts';
import { type NameSpan, nameByRule, spanText } from './name-span';
import { isFullName, type PeopleInArticle } from './people-in-article';
import type { PeopleWords } from './people-words';
import { roleAfter, roleBefore } from './roles-near';
import { CapitalStyle, isCapitalised, type ScannedBlock } from './scanned-block';
import { WordClass } from './word-classes';

const NOT_ALONE = WordClass.Country | WordClass.Place | WordClass.Common | WordClass.Calendar | WordClass.Demonym;
const INTRODUCES = WordClass.Address | WordClass.Rank | WordClass.Role | WordClass.Demonym | WordClass.Country;

function addRole(person: ArticlePerson, role: string | null): void {
  if (role !== null && !person.roles.some((old) => old.toLowerCase() === role.toLowerCase())) person.roles.push(role);
}

/** "Mr. President" is two. */
const MOST_TITLES = 3;

/** Where the titles of address before a short name start ("President Putin" → at "President"). */
function titleStart(block: ScannedBlock, span: NameSpan): number {
  let first = span.first;
  while (first > 0 && span.first - first < MOST_TITLES) {
    const token = block.tokens[first - 1]!;
    const same = token.sentence === block.tokens[span.first]!.sentence;
    if (!same || !isCapitalised(token, block.words) || !(block.classes[first - 1]! & WordClass.Address)) break;
    first--;
  }
  return first;
}

/** The title word before a short name, lower case, also when small ("president Trump"); null when none. */
function titleWord(block: ScannedBlock, first: number): string | null {
  const token = block.tokens[first - 1];
  if (token === undefined || token.sentence !== block.tokens[first]!.sentence || token.kind !== 'word') return null;
  const titled = block.classes[first - 1]! & (WordClass.Address | WordClass.Rank);
  return titled || block.words.isRoleNoun(token.lower) ? token.lower : null;
}

function mention(blocks: readonly TokenBlock[], span: NameSpan, found: Resolved): Mention {
  const { tokens, text } = blocks[span.block]!;
  const start = tokens[span.first]!.start;
  const end = tokens[span.last - 1]!.end;
  return {
    span: { block: span.block, start, end },
    text: text.slice(start, end),
    kind: found.kind,
    entity: found.person.id,
    rule: found.rule,
    confidence: Math.round(span.confidence * found.sure * 100) / 100,
  };
}

/** An everyday word alone with a capital inside a sentence, which does what persons do: "“It is,” Church said". */
function isWordThatActs(
  { tokens, classes, sentences }: ScannedBlock,
  at: number,
  first: number,
  last: number,
): boolean {
  const { sentence } = tokens[at]!;
  if (last - first > 1 || (classes[at]! & NOT_ALONE & ~WordClass.Common) !== 0) return false;
  return (
    at > sentences[sentence]!.first &&
    tokens[last]?.sentence === sentence &&
    (classes[last]! & WordClass.PersonVerb) !== 0
  );
}

/** The person's surname again where the model saw no name: at the head of a run, with nothing of a thing after it. */
function isSurnameAgain(block: ScannedBlock, at: number, first: number, last: number, style: CapitalStyle): boolean {
  const bits = block.classes[at]!;
  if (bits & NOT_ALONE) return isWordThatActs(block, at, first, last);
  if (style !== CapitalStyle.Normal) return true;
  if (at + 1 < last) return false;
  return at === first || (block.classes[at - 1]! & INTRODUCES) !== 0;
}

/**
 * Names that nothing else in the article explains must be surer than this: most of those below are brands and places.
 */
const LEAST_ALONE = 0.6;

interface ShortName {
  span: NameSpan;
  found: Resolved;
}

/** The share of places that must speak against a name alone. Of few places one is enough, of more at least two. */
const AGAINST = 0.12;
const FEW = 3;
/** How the words around a name alone speak: below 0 for a place, body or thing, above for a person. */
function signAround(block: ScannedBlock, { first, last }: NameSpan): number {
  const before = block.tokens[first - 1];
  const after = block.tokens[last];
  if (titleWord(block, first) !== null) return 1;
  const inside = before !== undefined && before.sentence === block.tokens[first]!.sentence;
  const ends = (after === undefined || !isCapitalised(after, block.words)) && after?.lower !== "'s";
  if (inside && ends && block.words.definite.has(before.lower)) return -1;
  if (after !== undefined && block.classes[last]! & WordClass.PersonVerb) return 1;
  if (after?.text === ',' && block.tokens[last + 1]?.kind === 'number') return 1;
  if (isBeforePlaceName(block, last)) return -1;
  if (!inside) return 0;
  if (isAfterTownOf(block, first) || block.words.thingNouns.has(before.lower)) return -1;
  return ends && block.words.beforePlaceAlone.has(before.lower) ? -1 : 0;
}

/** Names alone that the article as a whole speaks against: all places of one name are kept or dropped together. */
function doubtful(names: readonly ShortName[], scanned: readonly ScannedBlock[]): Set<ArticlePerson> {
  const sums = new Map<ArticlePerson, { sum: number; count: number; signs: number }>();
  for (const { span, found } of names) {
    if (found.rule !== 'lone-name') continue;
    const old = sums.get(found.person) ?? { sum: 0, count: 0, signs: 0 };
    const confidence = span.plain ? 0 : span.confidence;
    const signs = old.signs + signAround(scanned[span.block]!, span);
    sums.set(found.person, { sum: old.sum + confidence, count: old.count + 1, signs });
  }
  return new Set(
    [...sums].flatMap(([person, { sum, count, signs }]) =>
      -signs >= Math.max(count > FEW ? 2 : 1, count * AGAINST) || sum / count < LEAST_ALONE ? [person] : [],
    ),
  );
}

const PLACE_OR_TIME = WordClass.Country | WordClass.Place | WordClass.SeenPlace | WordClass.Calendar;
/** "in Austin", "last May": a place or month, though somebody in the article is called so. */
function isPlaceOrTime(block: ScannedBlock, span: NameSpan): boolean {
  if (span.last - span.first > 1 || (block.classes[span.first]! & PLACE_OR_TIME) === 0) return false;
  const before = block.tokens[span.first - 1];
  const after = block.tokens[span.last];
  if (block.classes[span.first]! & WordClass.Calendar && after?.kind === 'number') return true;
  return before !== undefined && block.words.beforePlaceOrTime.has(before.lower);
}

/** Which tokens of each block are in a name already. */
function takenTokens(blocks: readonly ScannedBlock[], spans: readonly NameSpan[]): Uint8Array[] {
  const taken = blocks.map((block) => new Uint8Array(block.tokens.length));
  for (const span of spans) taken[span.block]!.fill(1, span.first, span.last);
  return taken;
}

function surnamesAgain(
  blocks: readonly ScannedBlock[],
  spans: readonly NameSpan[],
  people: PeopleInArticle,
): NameSpan[] {
  const taken = takenTokens(blocks, spans);
  const again: NameSpan[] = [];
  blocks.forEach((block, index) => {
    for (const run of block.runs) {
      for (let at = run.first; at < run.last; at++) {
        if (taken[index]![at] === 1 || !isSurnameAgain(block, at, run.first, run.last, run.style)) continue;
        const word = foldText(block.tokens[at]!.lower);
        if (!people.withWord(word).some(({ parts }) => parts.words.slice(...parts.surname).includes(word))) continue;
        again.push(nameByRule('surname-again', 0.8, index, at, at + 1));
      }
    }
  });
  return again;
}

/**
 * Names of two words that open with a particle which is a given name here: "Ben Shaw" where the article says "Shaw" or
 * "Ben" elsewhere, or where a suffix follows.
 */
function givenNamesIn(names: readonly string[], own: PeopleWords): Set<string> {
  const alone = new Set(names.filter((name) => !/\s/.test(name)).map(foldText));
  return new Set(
    names.filter((name) => {
      const { words, surname, suffix } = nameParts(name, own);
      if (words.length !== 2 || surname[0] !== 0 || surname[1] !== 2 || !/^\p{Lu}/u.test(name)) return false;
      return suffix !== null || words.some((word) => alone.has(word));
    }),
  );
}

/** Pairs of full names of one sentence that differ in a suffix alone: "George Hall and his son George Hall Jr.". */
function fathersAndSons(
  scanned: readonly ScannedBlock[],
  full: readonly NameSpan[],
  nameOf: (span: NameSpan) => string,
  own: PeopleWords,
): [string, string][] {
  const pairs: [string, string][] = [];
  full.forEach((span, i) => {
    const before = full[i - 1];
    if (before?.block !== span.block) return;
    const { tokens } = scanned[span.block]!;
    if (tokens[before.first]!.sentence !== tokens[span.first]!.sentence) return;
    const [a, b] = [nameParts(nameOf(before), own), nameParts(nameOf(span), own)];
    if (a.words.join(' ') === b.words.join(' ') && a.suffix !== b.suffix) pairs.push([nameOf(before), nameOf(span)]);
  });
  return pairs;
}

/**
 * Gives every name its person. Full names are filed first (all of them, so that a headline's surname finds the name
 * below), then the short ones. Fills `people`.
 */
export function mentionsOfNames(
  blocks: readonly TokenBlock[],
  scanned: readonly ScannedBlock[],
  spans: readonly NameSpan[],
  people: PeopleInArticle,
): Mention[] {
  const nameOf = (span: NameSpan): string => spanText(blocks[span.block]!.text, blocks[span.block]!.tokens, span);
  if (spans.length === 0) return [];
  const own = scanned[spans[0]!.block]!.words;
  const opensWithGiven = givenNamesIn(spans.map(nameOf), own);
  const full = spans.filter(
    (span) => span.people.length > 0 || isFullName(nameOf(span), own) || opensWithGiven.has(nameOf(span)),
  );
  const longestFirst = [...full].sort((a, b) => b.last - b.first - (a.last - a.first));
  for (const pair of fathersAndSons(scanned, full, nameOf, own)) people.keepApart(pair);
  for (const span of longestFirst) {
    const name = nameOf(span);
    people.addFull(name, span.people, opensWithGiven.has(name) ? givenNameParts(name, own) : nameParts(name, own));
  }
  const whole = full.map((span) => {
    const person = people.fullNamed(nameOf(span))!;
    const { text } = blocks[span.block]!;
    addRole(person, roleBefore(text, scanned[span.block]!, span.first));
    addRole(person, roleAfter(text, scanned[span.block]!, span.last));
    return mention(blocks, span, { person, kind: 'name', rule: span.rule, sure: 1 });
  });
  const isFull = new Set(full);
  const names = [...spans.filter((span) => !isFull.has(span)), ...surnamesAgain(scanned, spans, people)]
    .filter((span) => !isPlaceOrTime(scanned[span.block]!, span))
    .map((span) => ({
      span,
      found: people.resolveShort(nameOf(span), titleWord(scanned[span.block]!, span.first)),
    }));
  const dropped = doubtful(names, scanned);
  const short = names
    .filter(({ found }) => !dropped.has(found.person))
    .map(({ span, found }) => {
      const block = scanned[span.block]!;
      addRole(found.person, roleBefore(blocks[span.block]!.text, block, span.first));
      const first = titleStart(block, span);
      if (first === span.first) return mention(blocks, span, found);
      return mention(blocks, { ...span, first }, { ...found, kind: 'title' });
    });
  return [...whole, ...short];
}
