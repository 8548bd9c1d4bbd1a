import type { Mention } from '../../model/mention';
import { tables } from '../tables';
import { agesOf } from './ages';
import type { ArticlePerson } from './article-person';
import { formOfNoun, formOfPerson } from './pronoun-forms';
import type { ScannedBlock } from './scanned-block';

const MOST_MODIFIERS = 4;
const AGED = /^\d+-year-old$/;

/** Whether a description can end in this word. */
export function isHead(lower: string): boolean {
  return tables().people.isRoleNoun(lower) || tables().people.epithetNouns.has(bareNoun(lower)) || AGED.test(lower);
}

/** "ex-policeman" is a policeman once. */
function bareNoun(lower: string): string {
  return lower.replace(/^ex-/, '');
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
}

/** Nouns after "a", "another" and the like, anywhere in the article. */
function newNouns(scanned: readonly ScannedBlock[]): Set<string> {
  const nouns = new Set<string>();
  for (const { tokens } of scanned) {
    tokens.forEach((token, at) => {
      if (!tables().people.newOne.has(token.lower)) return;
      for (let i = at + 1; i <= at + MOST_MODIFIERS && i < tokens.length && tokens[i]!.kind === 'word'; i++) {
        if (isHead(tokens[i]!.lower)) nouns.add(tokens[i]!.lower);
      }
    });
  }
  return nouns;
}

/** The one person of the title whom an epithet ("the singer", "the 53-year-old") can mean; null when in doubt. */
export function oneOfTitle({ head, modifiers }: Epithet, topic: Topic): ArticlePerson | null {
  if (AGED.test(head)) {
    const aged = topic.ages.get(head.split('-')[0]!);
    if (aged !== undefined) return modifiers.length === 0 ? aged : null;
  } else if (!tables().people.epithetNouns.has(bareNoun(head))) return null;
  if (topic.people.length === 0 || topic.isOf(head)) return null;
  const form = formOfNoun(bareNoun(head));
  const fits = topic.people.filter((person) => {
    const known = formOfPerson(person, []);
    return form === null || known === null || known === form;
  });
  return fits.length === 1 ? fits[0]! : null;
}

/** The topic of an article whose first `titleBlocks` blocks are its title. `isHeld`: somebody in it has such a role. */
export function topicOf(
  scanned: readonly ScannedBlock[],
  people: readonly ArticlePerson[],
  mentions: readonly Mention[],
  titleBlocks: number,
  isHeld: (head: string) => boolean,
): Topic {
  const titled = new Set(mentions.filter(({ span }) => span.block < titleBlocks).map(({ entity }) => entity));
  let others: Set<string> | null = null;
  const isOf = (head: string): boolean => {
    others ??= newNouns(scanned);
    return others.has(head) || isHeld(head);
  };
  return { people: people.filter(({ id }) => titled.has(id)), ages: agesOf(scanned, people, mentions), isOf };
}
