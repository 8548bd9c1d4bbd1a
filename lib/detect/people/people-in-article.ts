import type { ArticlePerson, Resolved } from './article-person';
import { foldName } from './fold-name';
import type { KnownPerson } from './known-person';
import { isRoleNoun } from './lexicon/roles';
import { SURNAME_FIRST } from './lexicon/surname-first';
import { type NameParts, nameParts, placeInName, sameName, surnameText } from './name-parts';

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

/** Whom two mentions of one person may both mean; when they exclude each other, everyone stays possible. */
function narrow(a: readonly string[], b: readonly string[]): string[] {
  if (a.length === 0) return [...b];
  if (b.length === 0) return [...a];
  const both = a.filter((id) => b.includes(id));
  return both.length > 0 ? both : [...new Set([...a, ...b])];
}

/**
 * The people of one article. Full names go in first, in any number; then short names are resolved against them.
 * Nothing is guessed: a short name that two people share becomes an entity of its own with both as candidates.
 */
export class PeopleInArticle {
  readonly people: ArticlePerson[] = [];
  private readonly byWord = new Map<string, ArticlePerson[]>();

  constructor(private readonly known: readonly KnownPerson[]) {}

  private add(name: string, parts: NameParts, full: boolean, candidates: string[]): ArticlePerson {
    const person: ArticlePerson = { id: `p${this.people.length + 1}`, name, parts, full, candidates, roles: [] };
    this.people.push(person);
    this.index(person, parts);
    return person;
  }

  private index(person: ArticlePerson, parts: NameParts): void {
    for (const word of parts.words) {
      const list = this.byWord.get(word) ?? [];
      if (!list.includes(person)) list.push(person);
      this.byWord.set(word, list);
    }
  }

  /** A name of two words or more, or a library name. Merges with a fuller or shorter form of the same name. */
  addFull(name: string, candidates: readonly string[]): ArticlePerson {
    const parts = nameParts(name);
    const old = this.findFull(parts, candidates);
    if (old === undefined) return this.add(name, parts, true, [...candidates]);
    old.candidates = narrow(old.candidates, candidates);
    if (parts.words.length > old.parts.words.length) {
      old.name = name;
      old.parts = parts;
    }
    this.index(old, parts);
    return old;
  }

  private findFull(parts: NameParts, candidates: readonly string[]): ArticlePerson | undefined {
    const near = new Set(parts.words.flatMap((word) => this.byWord.get(word) ?? []));
    const matches = [...near].filter((person) => person.full && sameName(person.parts, parts));
    const exact = matches.find((person) => person.parts.words.join(' ') === parts.words.join(' '));
    if (exact !== undefined) return exact;
    if (matches.length === 1) return matches[0];
    return candidates.length === 0 ? undefined : this.people.find((p) => p.full && sameSet(p.candidates, candidates));
  }

  /** The person a whole name was filed under; undefined when it was never added. */
  fullNamed(name: string, candidates: readonly string[]): ArticlePerson | undefined {
    return this.findFull(nameParts(name), candidates);
  }

  /** Full-named people one of whose words is `word` (folded). */
  withWord(word: string): readonly ArticlePerson[] {
    return (this.byWord.get(word) ?? []).filter((person) => person.full);
  }

  /**
   * Whom a short name means. `title` is the title printed before it ("President"), lower case, or null.
   * Always answers: a name that nothing explains becomes an entity of its own, without candidates.
   */
  resolveShort(name: string, title: string | null): Resolved {
    const parts = nameParts(name);
    const near = [...new Set(parts.words.flatMap((word) => this.byWord.get(word) ?? []))].filter((p) => p.full);
    const placed = near.map((person) => ({ person, place: placeInName(parts.words, person.parts) }));
    for (const place of ['end', 'start', 'middle'] as const) {
      const fits = placed.filter((p) => p.place === place).map((p) => p.person);
      const kind = place === 'start' ? 'given' : 'surname';
      const one = fits.length === 1 ? fits[0] : this.oneWithTitle(fits, title);
      if (one !== undefined)
        return {
          person: one,
          kind,
          rule: place === 'start' ? 'given-after-name' : 'surname-after-name',
          sure: place === 'end' ? 1 : 0.85,
        };
      if (fits.length > 1) return { person: this.shared(name, parts, fits), kind, rule: 'shared-name', sure: 0.5 };
    }
    return this.lone(name, parts, title);
  }

  private oneWithTitle(fits: readonly ArticlePerson[], title: string | null): ArticlePerson | undefined {
    if (title === null || !isRoleNoun(title)) return undefined;
    const held = fits.filter((person) => person.roles.some((role) => foldName(role).split(' ').includes(title)));
    return held.length === 1 ? held[0] : undefined;
  }

  private shared(name: string, parts: NameParts, fits: readonly ArticlePerson[]): ArticlePerson {
    const old = this.people.find((p) => !p.full && p.parts.words.join(' ') === parts.words.join(' '));
    if (old !== undefined) return old;
    return this.add(name, parts, false, [...new Set(fits.flatMap((person) => person.candidates))]);
  }

  private lone(name: string, parts: NameParts, title: string | null): Resolved {
    const key = surnameText(parts);
    const old = this.people.find((p) => !p.full && surnameText(p.parts) === key);
    const person = old ?? this.add(name, parts, false, []);
    if (title !== null && person.candidates.length === 0) person.candidates = this.titled(key, title);
    const rule = person.candidates.length > 0 ? 'title-and-surname' : 'lone-name';
    return { person, kind: 'surname', rule, sure: title === null ? 0.75 : 0.9 };
  }

  /** Library people with this surname who hold the title. A surname without title finds nobody. */
  private titled(surname: string, title: string): string[] {
    return this.known
      .filter((person) => person.roles.some((role) => foldName(role.title).split(/\s+/).includes(title)))
      .filter((person) => person.names.some((name) => surnameText(nameParts(name)) === surname))
      .map((person) => person.id);
  }
}

/** Whether a name can stand for a full one: two words, not just a particle and a surname, or a family name first. */
export function isFullName(name: string): boolean {
  const { words, surname } = nameParts(name);
  return words.length > 1 && (surname[0] > 0 || surname[1] < words.length || SURNAME_FIRST.has(words[0]!));
}
