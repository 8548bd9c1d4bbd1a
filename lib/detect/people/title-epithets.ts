import { agesOf } from './ages';
import type { ArticlePerson } from './article-person';
import type { PeopleWords } from './people-words';
import { formOfNoun, formOfPerson } from './pronoun-forms';
import type { ScannedBlock } from './scanned-block';
import type { Scene } from './scene';

const MOST_MODIFIERS = 4;

/** "53" of "53-year-old"; null for words of another form. */
function ageIn(lower: string, { agedEnding }: PeopleWords): string | null {
  if (!lower.endsWith(agedEnding)) return null;
  const age = lower.slice(0, -agedEnding.length);
  return /^\d+$/.test(age) ? age : null;
}

/** Whether a description can end in this word. */
export function isHead(lower: string, words: PeopleWords): boolean {
  return words.isRoleNoun(lower) || words.epithetNouns.has(bareNoun(lower, words)) || ageIn(lower, words) !== null;
}

/** "ex-policeman" is a policeman once. */
function bareNoun(lower: string, { formerPrefix }: PeopleWords): string {
  return lower.replace(formerPrefix, '');
}

/** A description by its noun and the words before it, lower case. */
interface Epithet {
  head: string;
  modifiers: readonly string[];
}

/** Whom a story is about, as its title tells; and what could speak against calling them by an epithet. */
export interface Topic {
  people: readonly ArticlePerson[];
  ages: ReadonlyMap<string, ArticlePerson | null>;
  /** Whether the article brings in somebody new with this noun ("a singer"), or somebody in it holds such a role. */
  isOf(head: string): boolean;
  words: PeopleWords;
}

/** Nouns after "a", "another" and the like, anywhere in the article. */
function newNouns(scanned: readonly ScannedBlock[], words: PeopleWords): Set<string> {
  const nouns = new Set<string>();
  for (const { tokens } of scanned) {
    tokens.forEach((token, at) => {
      if (!words.newOne.has(token.lower)) return;
      for (let i = at + 1; i <= at + MOST_MODIFIERS && i < tokens.length && tokens[i]!.kind === 'word'; i++) {
        if (isHead(tokens[i]!.lower, words)) nouns.add(tokens[i]!.lower);
      }
    });
  }
  return nouns;
}

/** The one person of the title whom an epithet ("the singer", "the 53-year-old") can mean; null when in doubt. */
export function oneOfTitle({ head, modifiers }: Epithet, topic: Topic): ArticlePerson | null {
  const { words } = topic;
  const age = ageIn(head, words);
  if (age !== null) {
    const aged = topic.ages.get(age);
    if (aged !== undefined) return modifiers.length === 0 ? aged : null;
  } else if (!words.epithetNouns.has(bareNoun(head, words))) return null;
  if (topic.people.length === 0 || topic.isOf(head)) return null;
  const form = formOfNoun(bareNoun(head, words), words);
  const fits = topic.people.filter((person) => {
    const known = formOfPerson(person, [], words);
    return form === null || known === null || known === form;
  });
  return fits.length === 1 ? fits[0]! : null;
}

/** What the title of an article tells of whom it is about. `isHeld`: somebody in it has such a role. */
export function topicOf(scene: Scene, isHeld: (head: string) => boolean): Topic {
  const { scanned, people, mentions, titleBlocks, words } = scene;
  const titled = new Set(mentions.filter(({ span }) => span.block < titleBlocks).map(({ entity }) => entity));
  let others: Set<string> | null = null;
  const isOf = (head: string): boolean => {
    others ??= newNouns(scanned, words);
    return others.has(head) || isHeld(head);
  };
  return { people: people.filter(({ id }) => titled.has(id)), ages: agesOf(scanned, people, mentions), isOf, words };
}
