import type { Article } from '../../../model/article';
import type { Entity, Mention } from '../../../model/mention';
import { isMetInReading } from '../../../model/met-person';
import type { Person, Role } from '../../../model/person';
import { nameKey } from '../../../text/name-keys';
import { type ArticlePlaces, articlePlaces } from './article-places';
import { evidenceFor, factsOfOne } from './evidence';
import { metWhoIs } from './met-who-is';
import { nameInArticle } from './name-in-article';
import { officeOnDay } from './office-on-day';
import { spaced } from './offices';
import { type OnePerson, onePersonEach } from './same-person';
import { isClear, isWorthAsking, signsAgainst, signsFor, type Weighed, weigh } from './weigh';
import type { WeighWords } from './weigh-words';

/** Whom the reader chose for a name; null: none of those in the library. */
export interface NamesakeChoice {
  /** `Person.id`. */
  person: string | null;
  /** Whether they chose on this page; elsewhere somebody else of that name may have been meant. */
  here: boolean;
}

/** Whom the reader chose, by folded name. */
export type Choices = ReadonlyMap<string, NamesakeChoice>;

/** What the reader said of people. */
export interface ReadersOwn {
  choices: Choices;
  /** Ids of those in the reader's own records, and of those whom the reader merged. */
  own: ReadonlySet<string>;
  /** By the id of somebody met in reading, keys of the full names of the articles that tell of them. */
  metWith?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** One who may be meant, under the id of the fullest record. */
interface Candidate extends Weighed {
  records: OnePerson;
  /** On the article's day. */
  office: Role | null;
}

const idOf = ({ records }: Candidate): string => records[0].id;

const byScore = (a: Candidate, b: Candidate): number => b.score - a.score || (idOf(a) < idOf(b) ? -1 : 1);

/** Further records of each, by the id of the first; nothing where everybody has one. */
function recordsOf(candidates: readonly Candidate[]): Pick<Entity, 'records'> {
  const several = candidates.filter(({ records }) => records.length > 1);
  if (several.length === 0) return {};
  return {
    records: Object.fromEntries(several.map((each) => [idOf(each), each.records.slice(1).map(({ id }) => id)])),
  };
}

const namesakesOf = (others: readonly string[]): Pick<Entity, 'namesakes'> =>
  others.length > 0 ? { namesakes: [...others] } : {};

/** Decided on one, for these signs. */
function decided(entity: Entity, one: Candidate, all: readonly Candidate[]): Entity {
  const others = all.filter((each) => each !== one).map(idOf);
  return {
    ...entity,
    office: one.office,
    candidates: [idOf(one)],
    ...recordsOf([one]),
    ...namesakesOf(others),
    chosenBy: signsFor(one),
  };
}

/** The reader's word on this page: one of the records. A further record of somebody is taken apart from them. */
function chosenHere(entity: Entity, person: string, all: readonly Candidate[]): Entity | null {
  const whole = all.find((each) => idOf(each) === person);
  const isIn = ({ records }: Candidate) => records.some(({ id }) => id === person);
  const holder = whole ?? all.find(isIn);
  if (!holder) return null;
  const result = decided(entity, holder, all);
  const signs = { chosenBy: [...new Set(['chosen-before' as const, ...signsFor(holder)])] };
  if (whole) return { ...result, ...signs };
  const { records: _, ...alone } = result;
  return { ...alone, candidates: [person], namesakes: all.map(idOf), ...signs };
}

/** Nobody is decided on: a question where several may be meant, a *maybe* where one may, nothing where none. */
function leftOpen(entity: Entity, all: readonly Candidate[]): Entity {
  const asked = all.filter(isWorthAsking);
  if (asked.length > 1) return { ...entity, candidates: asked.map(idOf), ...recordsOf(asked) };
  const [best] = all;
  return {
    ...entity,
    candidates: [],
    ...recordsOf(all),
    namesakes: all.map(idOf),
    maybe: { for: signsFor(best!), against: signsAgainst(best!) },
  };
}

/** Met in another article: one is decided on, several are a question; of nobody the entity stays as it is. */
function metBefore(entity: Entity, ids: readonly string[]): Entity {
  if (ids.length === 0) return entity;
  const { maybe: _, ...rest } = entity;
  const one = ids.length === 1 ? { office: null, chosenBy: ['introduced' as const] } : {};
  return { ...rest, candidates: [...ids], ...one };
}

/** All who may be meant, the likeliest first. */
function candidatesFor(
  people: readonly Person[],
  { name, places }: { name: ReturnType<typeof nameInArticle>; places: ArticlePlaces },
  choice: NamesakeChoice | null,
  own: ReadonlySet<string>,
): Candidate[] {
  const groups = onePersonEach(people);
  const printed = spaced(name.printed);
  return groups
    .map((records) => {
      const facts = factsOfOne(records, name.words);
      const evidence = evidenceFor(facts, name, places, groups.length);
      const isChosen = choice !== null && records.some(({ id }) => id === choice.person);
      const office = officeOnDay(facts.roles, name, {
        withRole: facts.countries.some((country) => places.namesIn(printed, country)),
        inArticle: facts.countries.some((country) => places.names(country)),
      });
      return { records, office, ...weigh(evidence, { isOwn: records.some(({ id }) => own.has(id)), isChosen }) };
    })
    .sort(byScore);
}

function mentionsBy<Key>(mentions: readonly Mention[], keyOf: (mention: Mention) => Key): ReadonlyMap<Key, Mention[]> {
  const by = new Map<Key, Mention[]>();
  for (const mention of mentions) {
    const there = by.get(keyOf(mention));
    if (there) there.push(mention);
    else by.set(keyOf(mention), [mention]);
  }
  return by;
}

/** Whether a name is a part of a longer one: "Meadows" of "Mark Meadows". */
function isPartOf(short: string, long: string): boolean {
  const [some, all] = [nameKey(short).split(' '), nameKey(long).split(' ')];
  return some.length < all.length && some.every((word) => all.includes(word));
}

/**
 * An answer holds for shorter forms of the name: one decided on for the longer name is meant by the shorter one too.
 */
function withShorterNames(settled: readonly Entity[], before: readonly Entity[]): Entity[] {
  return settled.map((entity, at) => {
    if (entity.candidates.length < 2) return entity;
    const longer = settled.filter(
      ({ name, candidates, records }) =>
        candidates.length === 1 &&
        isPartOf(entity.name, name) &&
        [candidates[0]!, ...(records?.[candidates[0]!] ?? [])].some((id) => before[at]!.candidates.includes(id)),
    );
    const [one] = longer;
    if (!one || longer.some(({ candidates }) => candidates[0] !== one.candidates[0])) return entity;
    const { candidates, records, namesakes, chosenBy, office = null } = one;
    return {
      ...entity,
      candidates,
      office,
      ...(records && { records }),
      ...(namesakes && { namesakes }),
      chosenBy: chosenBy!,
    };
  });
}

/**
 * Settles who in the library is meant by each name. A name is no proof: somebody is decided on only with a second sign
 * that it is them, and if nobody else of the name comes near. Otherwise all who may be meant stay, the likeliest first,
 * and a view asks *which one?*; where there is one, or none is likely, no candidate is left and `maybe` tells why.
 * Records that are one person count as one. Somebody whom the library knows from articles alone comes after all others
 * (`met-who-is.ts`). Entities without a candidate stay as they are.
 *
 * @param mentions of all entities, in reading order
 * @param people everybody in the library whom a candidate names
 * @param words those of the article's language
 */
export function settleNamesakes(
  article: Article,
  { entities, mentions }: { entities: readonly Entity[]; mentions: readonly Mention[] },
  people: readonly Person[],
  { choices, own, metWith = new Map() }: ReadersOwn,
  words: WeighWords,
): Entity[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const ofEntity = mentionsBy(mentions, ({ entity }) => entity);
  let places: ArticlePlaces | null = null;
  const names = new Set(entities.map(({ name }) => nameKey(name)).filter((key) => key.includes(' ')));
  const known = new Set(entities.flatMap(({ id, candidates }) => (candidates.length > 0 ? [id] : [])));
  const ofKnown = mentions.filter(({ entity, kind }) => kind !== 'pronoun' && known.has(entity));
  const knownByBlock = mentionsBy(ofKnown, ({ span }) => span.block);
  const settled = entities.map((entity) => {
    if (entity.candidates.length === 0) return entity;
    const choice = choices.get(nameKey(entity.name)) ?? null;
    if (choice?.here && choice.person === null) return { ...entity, candidates: [], namesakes: entity.candidates };
    const bearers = entity.candidates.flatMap((id) => byId.get(id) ?? []);
    if (bearers.length === 0) return { ...entity, candidates: [] };
    places ??= articlePlaces(article, words);
    const name = nameInArticle(article, entity, ofEntity.get(entity.id) ?? [], words, knownByBlock);
    const met = bearers.filter(({ id }) => isMetInReading(id));
    if (choice?.here && met.some(({ id }) => id === choice.person)) return metBefore(entity, [choice.person!]);
    const all = candidatesFor(
      bearers.filter(({ id }) => !isMetInReading(id)),
      { name, places },
      choice,
      own,
    );
    const chosen = choice?.here ? chosenHere(entity, choice.person!, all) : null;
    if (chosen) return chosen;
    const [best, second] = all;
    if (best && isClear(best, second ?? null)) return decided(entity, best, all);
    const open = best ? leftOpen(entity, all) : { ...entity, candidates: [] };
    return open.candidates.length > 0 ? open : metBefore(open, metWhoIs(name, entity.roles, met, { names, metWith }));
  });
  return withShorterNames(settled, entities);
}
