import type { Entity, Mention } from '../../model/mention';
import { compareSpans, spansOverlap } from '../../model/span';
import type { TokensOfArticle } from '../words-of-article';
import type { ArticlePerson } from './article-person';
import { describedPeople } from './descriptions';
import type { KnownPerson } from './known-person';
import { mentionsOfNames } from './name-mentions';
import { findNameSpans } from './name-spans';
import { PeopleInArticle } from './people-in-article';
import type { Form } from './pronoun-forms';
import { knownForms } from './pronoun-reader';
import { pronounMentions } from './pronouns';
import type { Scene } from './scene';
import { isTitleApart } from './title-block';

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

/** Without the title's, the others as places in the article. */
function withoutTitle(mentions: readonly Mention[], titleBlocks: number): Mention[] {
  if (titleBlocks === 0) return [...mentions];
  return mentions.flatMap((mention) => {
    const block = mention.span.block - titleBlocks;
    return block < 0 ? [] : [{ ...mention, span: { ...mention.span, block } }];
  });
}

/** Names and roles of an article, before pronouns are read; where the title is read, its block is the first. */
export function namedInArticle({ title, blocks, scanned, language }: TokensOfArticle, known: KnownPerson[]): Scene {
  const words = language.people;
  const titled = title !== null && isTitleApart(title.block.text, blocks) ? title : null;
  const all = titled === null ? blocks : [titled.block, ...blocks];
  const allScanned = titled === null ? scanned : [titled.scanned, ...scanned];
  const texts = all.map((block) => block.text);
  const spans = findNameSpans(texts, allScanned, known, words);
  const people = new PeopleInArticle(known, words);
  const names: Scene = {
    titleBlocks: all.length - blocks.length,
    blocks: all,
    scanned: allScanned,
    people: people.people,
    mentions: inOrder(mentionsOfNames(all, allScanned, spans, people)),
    words,
  };
  return { ...names, mentions: inOrder([...names.mentions, ...describedPeople(names, known)]) };
}

/** The people of an article and all words that mean them. */
export interface FoundPeople {
  entities: Entity[];
  /** In reading order, never overlapping. */
  mentions: Mention[];
  /** By {@link Entity.id} which pronoun titles, roles and the given name settle; null where they leave it open. */
  forms: ReadonlyMap<string, Form | null>;
}

/**
 * Who is named in an article. `known` are the people in the library whose names may occur (may be empty). The article's
 * title is read for who is meant, also where no block shows it; no mention lies in it. Mentions come in reading order
 * and never overlap; every entity has at least one. Linear in the text; no exceptions. Same input, same output.
 */
export function findPeople(article: TokensOfArticle, known: KnownPerson[]): FoundPeople {
  const scene = namedInArticle(article, known);
  const mentions = withoutTitle(inOrder([...scene.mentions, ...pronounMentions(scene)]), scene.titleBlocks);
  const used = new Set(mentions.map((mention) => mention.entity));
  return {
    entities: scene.people.filter((person) => used.has(person.id)).map(entityOf),
    mentions,
    forms: knownForms(scene),
  };
}
