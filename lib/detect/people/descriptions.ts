import { type Mention, onePerson } from '../../model/mention';
import type { TokenBlock } from '../../text/tokens';
import { tables } from '../tables';
import type { ArticlePerson } from './article-person';
import type { KnownPerson } from './known-person';
import { isNobleName } from './name-parts';
import { fitsPlace } from './place-of-role';
import { isCapitalised, type ScannedBlock } from './scanned-block';
import { isHead, oneOfTitle, topicOf } from './title-epithets';
import { WordClass } from './word-classes';

/** "the Russian president": token range in its block, the head noun, and the words that say which one. */
interface Description {
  block: number;
  first: number;
  last: number;
  head: string;
  modifiers: string[];
}

/** One role of somebody in the article, lower case; `place` is what the role or the library says it is of. */
interface HeldRole {
  person: ArticlePerson;
  words: string[];
  place: string;
  /** Block and offset where the article first names the person. */
  from: [block: number, start: number];
}

const MOST_MODIFIERS = 4;
/** Who may be called "leader": the papers say "the Turkish leader" of a president. */
const LEADERS = new Set([
  'president',
  'premier',
  'minister',
  'chancellor',
  'king',
  'queen',
  'emir',
  'ruler',
  'leader',
  'taoiseach',
]);
/** Words that do not say which one. */
const PLAIN_MODIFIERS = new Set([
  'former',
  'prime',
  'vice',
  'foreign',
  'special',
  'deputy',
  'acting',
  'outgoing',
  'then',
  'long-serving',
  'embattled',
  'veteran',
  'new',
  'old',
  'young',
]);
/** Words that change which office it is: they must stand in the role too. */
const OFFICE_MODIFIERS = new Set([
  'former',
  'prime',
  'vice',
  'foreign',
  'special',
  'deputy',
  'acting',
  'defence',
  'defense',
  'finance',
  'interior',
  'health',
  'home',
  'chief',
  'opposition',
]);

function endsDescription(block: ScannedBlock, at: number): boolean {
  const next = block.tokens[at];
  if (next === undefined) return true;
  if (next.kind === 'word' && (isHead(next.lower) || isCapitalised(next))) return false;
  return next.lower !== 'of' || block.tokens[at + 1] === undefined;
}

/** The place after "of" ("the president of France"): its tokens' end and text; null when something else follows. */
function ofPlace(block: ScannedBlock, at: number): { last: number; word: string } | null {
  if (block.tokens[at]?.lower !== 'of') return null;
  const skip = block.tokens[at + 1]?.lower === 'the' ? 2 : 1;
  const place = block.tokens[at + skip];
  if (place === undefined || !isCapitalised(place)) return null;
  const next = block.tokens[at + skip + 1];
  if (next !== undefined && isCapitalised(next)) return null;
  return { last: at + skip + 1, word: place.lower };
}

function descriptionAt(block: ScannedBlock, index: number, at: number): Description | null {
  const { tokens, classes } = block;
  const { sentence } = tokens[at]!;
  const modifiers: string[] = [];
  for (let i = at + 1; i < tokens.length && i <= at + 1 + MOST_MODIFIERS; i++) {
    const token = tokens[i]!;
    if (token.sentence !== sentence || token.kind !== 'word') return null;
    const next = tokens[i + 1];
    const head = isHead(token.lower) && !(next?.kind === 'word' && isHead(next.lower));
    if (head) {
      const of = ofPlace(block, i + 1);
      if (of !== null)
        return { block: index, first: at, last: of.last, head: token.lower, modifiers: [...modifiers, of.word] };
      return endsDescription(block, i + 1)
        ? { block: index, first: at, last: i + 1, head: token.lower, modifiers }
        : null;
    }
    if (token.lower !== "'s" && !(classes[i]! & WordClass.PersonVerb)) modifiers.push(token.lower);
  }
  return null;
}

function holds(role: HeldRole, { head, modifiers }: Description): boolean {
  const named = role.words.includes(head) || (head === 'leader' && role.words.some((word) => LEADERS.has(word)));
  if (!named) return false;
  return modifiers.every((modifier) => {
    if (OFFICE_MODIFIERS.has(modifier)) return role.words.includes(modifier);
    return PLAIN_MODIFIERS.has(modifier) || fitsPlace(modifier, role.place);
  });
}

/** After a name and a comma the words say who that is: the role is read there, and is no mention of its own. */
function isApposition(block: ScannedBlock, at: number, nameEnds: ReadonlySet<number>): boolean {
  const name = block.tokens[at - 2];
  return block.tokens[at - 1]?.text === ',' && name !== undefined && nameEnds.has(name.end);
}

/** Where names end, by block. */
function endsOfNames(blocks: number, mentions: readonly Mention[]): Set<number>[] {
  const ends = Array.from({ length: blocks }, () => new Set<number>());
  for (const { span } of mentions) ends[span.block]!.add(span.end);
  return ends;
}

/** "the foreign minister" is not "the prime minister", nor "the president" the "vice president". */
function sameOffice(role: HeldRole, { head, modifiers }: Description): boolean {
  if (head === 'leader') return true;
  return [...OFFICE_MODIFIERS].every(
    (word) => !role.words.includes(word) || word === 'former' || modifiers.includes(word),
  );
}

function says(modifiers: readonly string[]): boolean {
  return modifiers.some((modifier) => !PLAIN_MODIFIERS.has(modifier) && !OFFICE_MODIFIERS.has(modifier));
}

/** The one person whom the description fits, among those named before it; null when none or several fit. */
function oneHolder(description: Description, start: number, roles: readonly HeldRole[]): ArticlePerson | null {
  const which = says(description.modifiers);
  if (!which && !tables().people.officeNouns.has(description.head)) return null;
  const fits = roles.filter((role) => holds(role, description) && sameOffice(role, description));
  const people = new Set(fits.map((role) => role.person));
  if (people.size !== 1) return null;
  const before = fits.some(
    ({ from }) => from[0] < description.block || (from[0] === description.block && from[1] < start),
  );
  return which || before ? fits[0]!.person : null;
}

function heldRoles(
  people: readonly ArticlePerson[],
  known: readonly KnownPerson[],
  mentions: readonly Mention[],
): HeldRole[] {
  const byId = new Map(known.map((person) => [person.id, person]));
  const first = new Map<string, [number, number]>();
  for (const { entity, span } of mentions) if (!first.has(entity)) first.set(entity, [span.block, span.start]);
  return people.flatMap((person) => {
    const from = first.get(person.id);
    if (from === undefined) return [];
    const library = byId.get(onePerson(person) ?? '')?.roles ?? [];
    const own = isNobleName(person.name) ? [...person.roles, person.name] : person.roles;
    const printed = own.map((role) => ({ title: role, of: null as string | null }));
    return [...printed, ...library].map(({ title, of }) => {
      const text = title.toLowerCase();
      return { person, words: text.split(/[\s,]+/), place: `${of ?? ''} ${text}`.trim().toLowerCase(), from };
    });
  });
}

/** Epithets from the library ("the kremlin leader") of people who are in the article, each of exactly one of them. */
function epithetOwners(
  people: readonly ArticlePerson[],
  known: readonly KnownPerson[],
): Map<string, ArticlePerson | null> {
  const owners = new Map<string, ArticlePerson | null>();
  for (const person of people) {
    const one = onePerson(person);
    for (const epithet of known.filter(({ id }) => id === one).flatMap(({ epithets }) => epithets)) {
      const key = epithet.toLowerCase();
      const old = owners.get(key);
      owners.set(key, old === undefined || old === person ? person : null);
    }
  }
  return owners;
}

/** Whom a description means, and by which rule. */
interface Described {
  person: ArticlePerson;
  rule: string;
  sure: number;
}

/**
 * Descriptions that mean exactly one person of the article by a role the article or the library gives, or by a library
 * epithet: "the Russian president", "the prime minister". What fits nobody or several is left alone. `mentions` are the
 * names, in reading order.
 */
export function describedPeople(
  blocks: readonly TokenBlock[],
  scanned: readonly ScannedBlock[],
  people: readonly ArticlePerson[],
  known: readonly KnownPerson[],
  mentions: readonly Mention[],
  titleBlocks: number,
): Mention[] {
  const roles = heldRoles(people, known, mentions);
  const epithets = epithetOwners(people, known);
  const ends = endsOfNames(scanned.length, mentions);
  const topic = topicOf(scanned, people, mentions, titleBlocks, (head) =>
    roles.some(({ words }) => words.includes(head)),
  );
  if (roles.length === 0 && epithets.size === 0 && topic.people.length === 0 && topic.ages.size === 0) return [];
  const personOf = (description: Description, printed: string): Described | null => {
    const owner = epithets.get(printed) ?? epithets.get(printed.replace(/^the /, ''));
    if (owner) return { person: owner, rule: 'epithet', sure: 0.9 };
    const start = blocks[description.block]!.tokens[description.first]!.start;
    const holder = oneHolder(description, start, roles);
    if (holder !== null)
      return { person: holder, rule: 'role-of-one-person', sure: says(description.modifiers) ? 0.85 : 0.6 };
    const titled = oneOfTitle(description, topic);
    return titled && { person: titled, rule: 'epithet-of-title', sure: 0.6 };
  };
  const found: Mention[] = [];
  scanned.forEach((block, index) => {
    for (let at = 0; at < block.tokens.length; at++) {
      if (block.tokens[at]!.lower !== 'the' || isApposition(block, at, ends[index]!)) continue;
      const description = descriptionAt(block, index, at);
      if (description === null) continue;
      const { start } = block.tokens[at]!;
      const { end } = block.tokens[description.last - 1]!;
      if (ends[index]!.has(end)) continue;
      const text = blocks[index]!.text.slice(start, end);
      const meant = personOf(description, text.toLowerCase());
      if (meant === null) continue;
      const { person, rule, sure } = meant;
      const span = { block: index, start, end };
      found.push({ span, text, kind: 'role', entity: person.id, rule, confidence: sure });
    }
  });
  return found;
}
