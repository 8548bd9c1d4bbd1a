import { foldText } from '../../text/fold-text';
import type { ArticlePerson, Resolved } from './article-person';
import type { KnownPerson } from './known-person';
import { isNobleName, type NameParts, nameParts, placeInName, sameName, surnameText } from './name-parts';
import type { PeopleWords } from './people-words';
import { type Form, formOfPerson, formOfTitle } from './pronoun-forms';

/** Whom two mentions of one person may both mean; when they exclude each other, everyone stays possible. */
function narrow(a: readonly string[], b: readonly string[]): string[] {
  if (a.length === 0) return [...b];
  if (b.length === 0) return [...a];
  const both = a.filter((id) => b.includes(id));
  return both.length > 0 ? both : [...new Set([...a, ...b])];
}

/** So many people with one word in their names are looked at; an article has a few, hostile text thousands. */
const MOST_NEAR = 64;

/**
 * The people of one article. Full names go in first, in any number; then short names are resolved against them.
 * Nothing is guessed: a short name that two people share becomes an entity of its own with both as candidates.
 * Each call takes constant time.
 */
export class PeopleInArticle {
  readonly people: ArticlePerson[] = [];
  /** Full names by each of their words, by all of them, and by who in the library they may be. */
  private readonly byWord = new Map<string, ArticlePerson[]>();
  private readonly byWords = new Map<string, ArticlePerson>();
  private readonly byCandidates = new Map<string, ArticlePerson>();
  /** Names that stand alone, by their words. */
  private readonly alone = new Map<string, LonePerson[]>();
  /** Names that somebody in the same sentence bears with a suffix: "George Hall and his son George Hall Jr." */
  private readonly apart = new Set<string>();
  private readonly resolved = new Map<string, Resolved>();

  constructor(
    private readonly known: readonly KnownPerson[],
    private readonly words: PeopleWords,
  ) {}

  private add(name: string, parts: NameParts, full: boolean, candidates: string[]): ArticlePerson {
    const person: ArticlePerson = { id: `p${this.people.length + 1}`, name, parts, full, candidates, roles: [] };
    this.people.push(person);
    return person;
  }

  private index(person: ArticlePerson, parts: NameParts): void {
    this.byWords.set(fullKey(parts), person);
    if (person.candidates.length > 0) this.byCandidates.set([...person.candidates].sort().join('\n'), person);
    for (const word of parts.words) {
      const list = this.byWord.get(word) ?? [];
      if (list.length < MOST_NEAR && !list.includes(person)) list.push(person);
      this.byWord.set(word, list);
    }
  }

  /** Two names of one sentence that differ in a suffix alone are two people's: father and son. */
  keepApart(names: readonly string[]): void {
    for (const parts of names.map((name) => nameParts(name, this.words))) this.apart.add(parts.words.join(' '));
  }

  /**
   * A name of two words or more, or a library name. Merges with a fuller or shorter form of the same name. `parts`
   * where the article tells how the name is made up.
   */
  addFull(name: string, candidates: readonly string[], parts: NameParts = nameParts(name, this.words)): ArticlePerson {
    const old = this.findFull(parts, candidates);
    const person = old ?? this.add(name, parts, true, [...candidates]);
    person.candidates = narrow(person.candidates, candidates);
    const fuller = parts.words.length > person.parts.words.length;
    if (fuller || (isShouted(person.name) && !isShouted(name) && fullKey(parts) === fullKey(person.parts))) {
      person.name = name;
      person.parts = parts;
    }
    this.index(person, parts);
    return person;
  }

  private near(parts: NameParts): ArticlePerson[] {
    return [...new Set(parts.words.flatMap((word) => this.byWord.get(word) ?? []))];
  }

  private findFull(parts: NameParts, candidates: readonly string[]): ArticlePerson | undefined {
    const exact = this.byWords.get(fullKey(parts));
    if (exact !== undefined) return exact;
    const longer = this.near(parts).filter((person) => isPatronymicOf(parts, person.parts));
    if (longer.length === 1) return longer[0];
    const matches = this.near(parts).filter(
      (person) => sameName(person.parts, parts) && !this.areApart(person.parts, parts),
    );
    if (matches.length === 1) return matches[0];
    return candidates.length === 0 ? undefined : this.byCandidates.get([...candidates].sort().join('\n'));
  }

  private areApart(a: NameParts, b: NameParts): boolean {
    return a.suffix !== b.suffix && this.apart.has(a.words.join(' ')) && this.apart.has(b.words.join(' '));
  }

  /** The person a whole name was filed under; undefined when it was never added. */
  fullNamed(name: string): ArticlePerson | undefined {
    return this.byWords.get(fullKey(nameParts(name, this.words)));
  }

  /** Full-named people one of whose words is `word` (folded). */
  withWord(word: string): readonly ArticlePerson[] {
    return this.byWord.get(word) ?? [];
  }

  /**
   * Whom a short name means, once all full names are in. `title` is the title printed before it ("president"), lower
   * case, or null. Always answers: a name that nothing explains becomes an entity of its own, without candidates.
   */
  resolveShort(name: string, title: string | null): Resolved {
    const key = `${name}\n${title ?? ''}`;
    const old = this.resolved.get(key);
    if (old !== undefined) return old;
    const parts = nameParts(name, this.words);
    const found = this.resolveByPlace(name, parts, title) ?? this.lone(name, parts, title);
    this.resolved.set(key, found);
    return found;
  }

  private resolveByPlace(name: string, parts: NameParts, title: string | null): Resolved | null {
    const placed = this.near(parts)
      .filter((person) => canBeCalled(person, parts, title, this.words))
      .map((person) => ({ person, place: placeInName(parts.words, person.parts) }));
    for (const place of ['end', 'start', 'middle'] as const) {
      const fits = placed.filter((p) => p.place === place).map((p) => p.person);
      if (fits.length === 0) continue;
      const kind = place === 'start' ? 'given' : 'surname';
      const one = fits.length === 1 ? fits[0] : this.oneWithTitle(fits, title);
      if (one === undefined) return { person: this.shared(name, parts, fits), kind, rule: 'shared-name', sure: 0.5 };
      return { person: one, kind, rule: `${kind}-after-name`, sure: place === 'end' ? 1 : 0.85 };
    }
    return null;
  }

  private oneWithTitle(fits: readonly ArticlePerson[], title: string | null): ArticlePerson | undefined {
    if (title === null || !this.words.isRoleNoun(title)) return undefined;
    const held = fits.filter((person) => person.roles.some((role) => foldText(role).split(' ').includes(title)));
    return held.length === 1 ? held[0] : undefined;
  }

  private shared(name: string, parts: NameParts, fits: readonly ArticlePerson[]): ArticlePerson {
    return this.named(name, parts, [...new Set(fits.flatMap((person) => person.candidates))], null);
  }

  /**
   * The one entity for a name that stands alone. "Mr Hart" and "Lady Hart" are two; "Hart" is the one of them there is.
   */
  private named(name: string, parts: NameParts, candidates: string[], form: Form | null): ArticlePerson {
    const key = fullKey({ ...parts, words: [surnameText(parts)] });
    const there = this.alone.get(key) ?? [];
    const same = there.filter((lone) => lone.form === form || lone.form === null || form === null);
    const [one] = same;
    if (one !== undefined && same.length === 1) {
      one.form ??= form;
      return one.person;
    }
    const person = this.add(name, parts, false, candidates);
    this.alone.set(key, [...there, { person, form }]);
    return person;
  }

  private lone(name: string, parts: NameParts, title: string | null): Resolved {
    const person = this.named(name, parts, [], title === null ? null : formOfTitle(title, this.words));
    if (title !== null && person.candidates.length === 0) person.candidates = this.titled(surnameText(parts), title);
    const rule = person.candidates.length > 0 ? 'title-and-surname' : 'lone-name';
    return { person, kind: 'surname', rule, sure: title === null ? 0.75 : 0.9 };
  }

  private surnameOf(name: string): string {
    return surnameText(nameParts(name, this.words));
  }

  /** Library people with this surname who hold the title. A surname without title finds nobody. */
  private titled(surname: string, title: string): string[] {
    return this.known
      .filter((person) => person.roles.some((role) => foldText(role.title).split(/\s+/).includes(title)))
      .filter((person) =>
        [...(person.surnames ?? []).map(foldText), ...person.names.map((name) => this.surnameOf(name))].includes(
          surname,
        ),
      )
      .map((person) => person.id);
  }
}

/** Somebody whom the article calls by one name only, and the form that a title settled. */
interface LonePerson {
  person: ArticlePerson;
  form: Form | null;
}

/**
 * Whether nothing speaks against it: a suffix that is not theirs, a title of the other sex ("Mr Vance" for Anna Vance).
 */
function canBeCalled(person: ArticlePerson, short: NameParts, title: string | null, words: PeopleWords): boolean {
  if (short.suffix !== null && short.suffix !== person.parts.suffix) return false;
  const form = title === null ? null : formOfTitle(title, words);
  if (form === null) return true;
  const own = formOfPerson(person, [], words);
  return own === null || own === form;
}

/** "Vladimir Petrovich" of "Vladimir Petrovich Sokolov": the given name and the father's, without the surname. */
function isPatronymicOf(short: NameParts, full: NameParts): boolean {
  if (short.words.length !== 2 || full.words.length !== 3 || !/(?:vich|ich|vna|ична|ич)$/.test(short.words[1]!))
    return false;
  return short.words.every((word, i) => word === full.words[i]);
}

/** In capitals throughout, as in a headline: the same name in small letters is nicer to show. */
function isShouted(name: string): boolean {
  return name === name.toUpperCase();
}

function fullKey({ words, suffix }: NameParts): string {
  return `${words.join(' ')}|${suffix ?? ''}`;
}

/** Whether a name can stand for a full one: two words, not just a particle and a surname, or a family name first. */
export function isFullName(name: string, own: PeopleWords): boolean {
  if (isNobleName(name, own)) return true;
  const { words, surname, suffix } = nameParts(name, own);
  return (
    words.length > 1 &&
    (suffix !== null || surname[0] > 0 || surname[1] < words.length || own.surnameFirst.has(words[0]!))
  );
}
