import type { Article } from '../../model/article';
import type { Entity, Mention } from '../../model/mention';
import { compareSpans } from '../../model/span';
import type { TokenBlock } from '../text/tokens';
import type { ArticlePerson } from './article-person';
import type { KnownPerson } from './known-person';
import { mentionsOfNames } from './name-mentions';
import { findNameSpans } from './name-spans';
import { PeopleInArticle } from './people-in-article';
import { scanBlock } from './scanned-block';

function entityOf(person: ArticlePerson): Entity {
  return { id: person.id, name: person.name, candidates: [...person.candidates], roles: [...person.roles] };
}

/**
 * Who is named in the article. `blocks` are the article's blocks through `tokenizeBlock`, in the same order; `known`
 * are the people on the shelves whose names may occur (may be empty). Mentions come in reading order and never overlap;
 * every entity has at least one. Linear in the text; no exceptions. Same input, same output.
 */
export function findPeople(
  article: Article,
  blocks: TokenBlock[],
  known: KnownPerson[],
): { entities: Entity[]; mentions: Mention[] } {
  const scanned = blocks.map(scanBlock);
  const spans = findNameSpans(
    blocks.map((block) => block.text),
    scanned,
    known,
  );
  const people = new PeopleInArticle(known);
  const mentions = mentionsOfNames(blocks, scanned, spans, people);
  mentions.sort((a, b) => compareSpans(a.span, b.span));
  const used = new Set(mentions.map((mention) => mention.entity));
  void article;
  return { entities: people.people.filter((person) => used.has(person.id)).map(entityOf), mentions };
}
