import { type Mention, onePerson } from '../../model/mention';
import type { ArticlePerson } from './article-person';
import type { KnownPerson } from './known-person';
import { isNobleName, withoutDefinite } from './name-parts';
import type { PeopleWords } from './people-words';
import { fitsPlace } from './place-of-role';
import { isCapitalised, type ScannedBlock } from './scanned-block';
import type { Scene } from './scene';
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
function endsDescription(block: ScannedBlock, at: number): boolean {
  const next = block.tokens[at];
  if (next === undefined) return true;
  if (next.kind === 'word' && (isHead(next.lower, block.words) || isCapitalised(next, block.words))) return false;
  return !block.words.ofWords.has(next.lower) || block.tokens[at + 1] === undefined;
}

/** The place after "of" ("the president of France"): its tokens' end and text; null when something else follows. */
function ofPlace(block: ScannedBlock, at: number): { last: number; word: string } | null {
  const { tokens, words } = block;
  if (!words.ofWords.has(tokens[at]?.lower ?? '')) return null;
  const skip = words.definite.has(tokens[at + 1]?.lower ?? '') ? 2 : 1;
  const place = tokens[at + skip];
  if (place === undefined || !isCapitalised(place, words)) return null;
  const next = tokens[at + skip + 1];
  if (next !== undefined && isCapitalised(next, words)) return null;
  return { last: at + skip + 1, word: place.lower };
}

function descriptionAt(block: ScannedBlock, index: number, at: number): Description | null {
  const { tokens, classes, words } = block;
  const { sentence } = tokens[at]!;
  const modifiers: string[] = [];
  for (let i = at + 1; i < tokens.length && i <= at + 1 + MOST_MODIFIERS; i++) {
    const token = tokens[i]!;
    if (token.sentence !== sentence || token.kind !== 'word') return null;
    const next = tokens[i + 1];
    const head = isHead(token.lower, words) && !(next?.kind === 'word' && isHead(next.lower, words));
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

function holds(role: HeldRole, { head, modifiers }: Description, words: PeopleWords): boolean {
  const anyLeader = words.anyLeader.has(head) && role.words.some((word) => words.leaders.has(word));
  const named = role.words.includes(head) || anyLeader;
  if (!named) return false;
  return modifiers.every((modifier) => {
    if (words.officeModifiers.has(modifier)) return role.words.includes(modifier);
    return words.plainModifiers.has(modifier) || fitsPlace(modifier, role.place, words);
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
function sameOffice(role: HeldRole, { head, modifiers }: Description, words: PeopleWords): boolean {
  if (words.anyLeader.has(head)) return true;
  return [...words.officeModifiers].every(
    (word) => !role.words.includes(word) || words.formerModifiers.has(word) || modifiers.includes(word),
  );
}

function says(modifiers: readonly string[], { plainModifiers, officeModifiers }: PeopleWords): boolean {
  return modifiers.some((modifier) => !plainModifiers.has(modifier) && !officeModifiers.has(modifier));
}

/** The one person whom the description fits, among those named before it; null when none or several fit. */
function oneHolder(
  description: Description,
  start: number,
  roles: readonly HeldRole[],
  words: PeopleWords,
): ArticlePerson | null {
  const which = says(description.modifiers, words);
  if (!which && !words.officeNouns.has(description.head)) return null;
  const fits = roles.filter((role) => holds(role, description, words) && sameOffice(role, description, words));
  const people = new Set(fits.map((role) => role.person));
  if (people.size !== 1) return null;
  const before = fits.some(
    ({ from }) => from[0] < description.block || (from[0] === description.block && from[1] < start),
  );
  return which || before ? fits[0]!.person : null;
}

function heldRoles({ people, mentions, words }: Scene, known: readonly KnownPerson[]): HeldRole[] {
  const byId = new Map(known.map((person) => [person.id, person]));
  const first = new Map<string, [number, number]>();
  for (const { entity, span } of mentions) if (!first.has(entity)) first.set(entity, [span.block, span.start]);
  return people.flatMap((person) => {
    const from = first.get(person.id);
    if (from === undefined) return [];
    const library = byId.get(onePerson(person) ?? '')?.roles ?? [];
    const own = isNobleName(person.name, words) ? [...person.roles, person.name] : person.roles;
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
 * epithet: "the Russian president", "the prime minister". What fits nobody or several is left alone. The mentions of
 * `scene` are the names, in reading order.
 */
export function describedPeople(scene: Scene, known: readonly KnownPerson[]): Mention[] {
  const { blocks, scanned, people, mentions, words } = scene;
  const roles = heldRoles(scene, known);
  const epithets = epithetOwners(people, known);
  const ends = endsOfNames(scanned.length, mentions);
  const isHeld = (head: string) => roles.some((role) => role.words.includes(head));
  const topic = topicOf(scene, isHeld);
  if (roles.length === 0 && epithets.size === 0 && topic.people.length === 0 && topic.ages.size === 0) return [];
  const personOf = (description: Description, printed: string): Described | null => {
    const owner = epithets.get(printed) ?? epithets.get(withoutDefinite(printed, words));
    if (owner) return { person: owner, rule: 'epithet', sure: 0.9 };
    const start = blocks[description.block]!.tokens[description.first]!.start;
    const holder = oneHolder(description, start, roles, words);
    if (holder !== null)
      return { person: holder, rule: 'role-of-one-person', sure: says(description.modifiers, words) ? 0.85 : 0.6 };
    const titled = oneOfTitle(description, topic);
    return titled && { person: titled, rule: 'epithet-of-title', sure: 0.6 };
  };
  const found: Mention[] = [];
  scanned.forEach((block, index) => {
    for (let at = 0; at < block.tokens.length; at++) {
      if (!words.definite.has(block.tokens[at]!.lower) || isApposition(block, at, ends[index]!)) continue;
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
