import type { Form } from '../../../detect/people/pronoun-forms';
import type { Mention } from '../../../model/mention';
import { firstMentionAfter } from './by-block';

/** Where an article names its people, and by which pronouns it calls them. */
export interface PeopleNamed {
  /** By block and person (`Entity.id`), where the block names them first. */
  names: ReadonlyMap<number, ReadonlyMap<string, number>>;
  /** By person, the block that names them first. */
  firstIn: ReadonlyMap<string, number>;
  /** Names that several people of the article bear: a pronoun behind one does not tell which of them it means. */
  shared: ReadonlySet<string>;
  /** Whether the article calls somebody by this pronoun and by no other. */
  isCalled(entity: string, form: Form): boolean;
  /** Whether the article, a title or the given name calls somebody by the other pronoun. */
  isOther(entity: string, form: Form): boolean;
  /** The mentions of a block that lie in a stretch of it. UTF-16 units. */
  mentionsIn(block: number, start: number, end: number): Mention[];
}

/** Which of the two a pronoun is a form of. */
export const pronounForm = (pronoun: string): Form => (/^(?:she|her|hers|herself)$/i.test(pronoun) ? 'she' : 'he');

/** For each person the forms by which the article's pronouns call them. */
function calledBy(mentions: readonly Mention[]): Map<string, Set<Form>> {
  const out = new Map<string, Set<Form>>();
  for (const { kind, entity, text } of mentions) {
    if (kind === 'pronoun') out.set(entity, (out.get(entity) ?? new Set()).add(pronounForm(text)));
  }
  return out;
}

/** By block and person, where the block names them first. */
function firstNames(mentions: readonly Mention[]): Map<number, Map<string, number>> {
  const out = new Map<number, Map<string, number>>();
  for (const { kind, entity, span } of mentions) {
    if (kind === 'pronoun') continue;
    const block = out.get(span.block) ?? new Map<string, number>();
    out.set(span.block, block);
    if (!block.has(entity)) block.set(entity, span.start);
  }
  return out;
}

/**
 * Reads the mentions of an article once. `places` are they by block, `known` which pronoun a person's titles and given
 * name settle.
 */
export function createPeopleNamed(
  mentions: readonly Mention[],
  places: ReadonlyMap<number, Mention[]>,
  known: ReadonlyMap<string, Form | null>,
): PeopleNamed {
  const called = calledBy(mentions);
  const names = firstNames(mentions);
  const firstIn = new Map<string, number>();
  for (const { kind, entity, span } of mentions)
    if (kind !== 'pronoun' && !firstIn.has(entity)) firstIn.set(entity, span.block);
  const shared = new Set(mentions.filter(({ rule }) => rule === 'shared-name').map(({ entity }) => entity));

  function isCalled(entity: string, form: Form): boolean {
    const forms = called.get(entity);
    return forms?.size === 1 && forms.has(form);
  }

  function isOther(entity: string, form: Form): boolean {
    const own = known.get(entity) ?? null;
    return isCalled(entity, form === 'he' ? 'she' : 'he') || (own !== null && own !== form && !isCalled(entity, form));
  }

  function mentionsIn(block: number, start: number, end: number): Mention[] {
    const list = places.get(block) ?? [];
    const from = firstMentionAfter(list, start);
    let to = from;
    while (to < list.length && list[to]!.span.end <= end) to++;
    return list.slice(from, to).filter(({ span }) => start <= span.start);
  }

  return { names, firstIn, shared, isCalled, isOther, mentionsIn };
}
