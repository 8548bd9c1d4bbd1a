import type { Article } from '../../model/article';
import type { Entity, Mention } from '../../model/mention';
import { compareSpans, spansOverlap } from '../../model/span';
import type { TokenBlock } from '../text/tokens';
import type { ArticlePerson } from './article-person';
import { describedPeople } from './descriptions';
import type { KnownPerson } from './known-person';
import { mentionsOfNames } from './name-mentions';
import { findNameSpans } from './name-spans';
import { PeopleInArticle } from './people-in-article';
import { pronounMentions } from './pronouns';
import { scanBlock, type WordFacts } from './scanned-block';

function entityOf(person: ArticlePerson): Entity {
  return { id: person.id, name: person.name, candidates: [...person.candidates], roles: [...person.roles] };
}

/** In reading order, each overlapping a mention before it left out. */
function inOrder(mentions: readonly Mention[]): Mention[] {
  const sorted = [...mentions].sort((a, b) => compareSpans(a.span, b.span));
  const kept: Mention[] = [];
  for (const mention of sorted) {
    const last = kept[kept.length - 1];
    if (last === undefined || !spansOverlap(last.span, mention.span)) kept.push(mention);
  }
  return kept;
}

/**
 * Who is named in the article. `blocks` are the article's blocks through `tokenizeBlock`, in the same order; `known`
 * are the people on the shelves whose names may occur (may be empty). Mentions come in reading order and never overlap;
 * every entity has at least one. Linear in the text; no exceptions. Same input, same output.
 */
export function findPeople(
  _article: Article,
  blocks: TokenBlock[],
  known: KnownPerson[],
): { entities: Entity[]; mentions: Mention[] } {
  const facts: WordFacts = new Map();
  const scanned = blocks.map((block) => scanBlock(block, facts));
  const spans = findNameSpans(
    blocks.map((block) => block.text),
    scanned,
    known,
  );
  const people = new PeopleInArticle(known);
  const names = inOrder(mentionsOfNames(blocks, scanned, spans, people));
  const described = describedPeople(blocks, scanned, people.people, known, names);
  const named = inOrder([...names, ...described]);
  const mentions = inOrder([...named, ...pronounMentions(blocks, people.people, named)]);
  const used = new Set(mentions.map((mention) => mention.entity));
  return { entities: people.people.filter((person) => used.has(person.id)).map(entityOf), mentions };
}
