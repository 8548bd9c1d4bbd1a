/**
 * Fact checks: schema.org ClaimReview as JSON-LD (one, a list, an `@graph`, or a DataFeed as fact-checkers publish it),
 * and the shape of the Fact Check Tools search (`claims` with `claimReview` in each). The checker's words stay the
 * checker's.
 */

import { addressOf, fieldsOf, listOf, textOf } from '../../foreign-json';
import type { PackHeader } from '../../model/pack';
import { decodeEntities } from '../../text/html-entities';
import { readHead } from '../lines/read-head';
import type { OpenedPack } from '../opened-pack';
import { PackRefused } from '../pack-refused';
import { type FeedReview, openCheckFeed } from './check-feed';
import { completeHeader } from './complete-header';
import { dateOf } from './date-of';
import { isFeed } from './feed-elements';
import { readJson } from './read-document';
import { createOwnIds, type Entry, packOfDocument } from './rows-of-document';

type Fields = Record<string, unknown>;

/** Lists may hold lists; a document that nests deeper than this is not read further. */
const DEEPEST = 8;

function isOfType(fields: Fields, type: string): boolean {
  return listOf(fields['@type']).includes(type);
}

/** Where pages, feeds and graphs keep the checks that they hold. */
const HOLDERS = [
  '@graph',
  'dataFeedElement',
  'itemListElement',
  'item',
  'mainEntity',
  'mainEntityOfPage',
  'review',
  'subjectOf',
  'hasPart',
];

/** Every ClaimReview, wherever a page, a feed or a graph keeps it, in order and once each. */
function reviewsIn(value: unknown, depth = 0): Fields[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((each) => reviewsIn(each, depth + 1));
  const fields = fieldsOf(value);
  if (isOfType(fields, 'ClaimReview')) return [fields];
  return HOLDERS.flatMap((name) => (fields[name] === undefined ? [] : reviewsIn(fields[name], depth + 1)));
}

/** What a document's `@id`s stand for. */
type ById = ReadonlyMap<string, Fields>;

function idsIn(value: unknown, found = new Map<string, Fields>(), depth = 0): Map<string, Fields> {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return found;
  const id = textOf(fieldsOf(value)['@id']);
  // A mere reference has nothing besides its id.
  if (id !== null && Object.keys(value).length > 1 && !found.has(id)) found.set(id, fieldsOf(value));
  for (const inner of Object.values(value)) idsIn(inner, found, depth + 1);
  return found;
}

/** The first of several values; what a reference stands for. */
function oneOf(value: unknown, byId: ById): unknown {
  const one = listOf(value)[0];
  const fields = fieldsOf(one);
  return byId.get(textOf(fields['@id']) ?? '') ?? one;
}

/** Text that stands as such, in a list, or in an object as its `text` or `name`. */
function wordsOf(value: unknown, byId: ById): string | null {
  const one = oneOf(value, byId);
  const words = textOf(one) ?? textOf(fieldsOf(one).text) ?? textOf(fieldsOf(one).name);
  return words === null ? null : decodeEntities(words);
}

/** A name that stands as text or as an object with one. */
function nameOf(value: unknown, byId: ById): string | null {
  const one = oneOf(value, byId);
  const name = textOf(one) ?? wordsOf(fieldsOf(one).name, byId);
  return name === null ? null : decodeEntities(name);
}

/** The Wikidata identifier that a `sameAs` points to. */
function wikidataOf(value: unknown, byId: ById): string | null {
  const ids = listOf(fieldsOf(oneOf(value, byId)).sameAs).map(
    (address) => /wikidata\.org\/(?:wiki|entity)\/(Q[1-9]\d*)$/.exec(textOf(address) ?? '')?.[1] ?? null,
  );
  return ids.find((id) => id !== null) ?? null;
}

/** The checker's word for the result; a bare number only where the scale's ends are told with it. */
function resultOf(rating: Fields, byId: ById): string | null {
  const words =
    wordsOf(rating.alternateName, byId) ?? wordsOf(rating.ratingExplanation, byId) ?? wordsOf(rating.name, byId);
  if (words !== null) return words;
  const [value, worst, best] = [rating.ratingValue, rating.worstRating, rating.bestRating].map(textOf);
  return value && worst && best ? `${value} (${worst} to ${best})` : null;
}

function entryOfReview(review: Fields, byId: ById): Entry {
  const item = fieldsOf(oneOf(review.itemReviewed, byId));
  const rating = fieldsOf(oneOf(review.reviewRating, byId));
  const address = addressOf(listOf(review.url)[0]) ?? addressOf(review['@id']);
  if (address === null) return { leftOut: 'it has no address to link to.' };
  const row = {
    id: address,
    speaker: nameOf(item.author, byId) ?? nameOf(item.creator, byId),
    speakerId: wikidataOf(item.author, byId) ?? wikidataOf(item.creator, byId),
    claim: wordsOf(review.claimReviewed, byId) ?? wordsOf(item.text, byId) ?? wordsOf(item.name, byId),
    claimDate: dateOf(item.datePublished) ?? dateOf(item.dateCreated),
    checker: nameOf(review.author, byId) ?? nameOf(review.publisher, byId) ?? new URL(address).hostname,
    result: resultOf(rating, byId),
    title: wordsOf(review.headline, byId) ?? wordsOf(review.name, byId),
    address,
    published: dateOf(review.datePublished),
    licence: textOf(listOf(review.license)[0]),
  };
  return { row };
}

/** One found claim may have been checked by several. */
function entriesOfFound(found: Fields): Entry[] {
  return listOf(found.claimReview).map((value) => {
    const review = fieldsOf(value);
    const address = addressOf(review.url);
    if (address === null) return { leftOut: 'it has no address to link to.' };
    const publisher = fieldsOf(review.publisher);
    const row = {
      id: address,
      speaker: textOf(found.claimant),
      claim: textOf(found.text),
      claimDate: dateOf(found.claimDate),
      checker: textOf(publisher.name) ?? textOf(publisher.site) ?? new URL(address).hostname,
      result: textOf(review.textualRating),
      title: textOf(review.title),
      address,
      published: dateOf(review.reviewDate),
    };
    return { row };
  });
}

function reviewsInElement(element: unknown): FeedReview[] {
  const byId = idsIn(element);
  return reviewsIn(element).map((review) => ({ review, entry: entryOfReview(review, byId) }));
}

/**
 * Opens a file of fact checks. A feed is read as a stream, and of many publishers those are taken that `check-feed.ts`
 * takes.
 *
 * @throws PackRefused when it holds none, or the header lacks something
 */
export async function readClaimReview(source: Blob, said: Partial<PackHeader>): Promise<OpenedPack> {
  const header = { ...completeHeader({ ...said, kind: 'checks' }), kind: 'checks' as const };
  if (isFeed(new TextDecoder().decode(await readHead(source)))) return openCheckFeed(source, header, reviewsInElement);
  const document = await readJson(source);
  const byId = idsIn(document);
  const { claims } = fieldsOf(document);
  const found = Array.isArray(claims)
    ? claims.map(fieldsOf).flatMap(entriesOfFound)
    : reviewsIn(document).map((review) => entryOfReview(review, byId));
  if (found.length === 0) throw new PackRefused('There is no ClaimReview in this file, and no list of claims.');
  return packOfDocument(header, found.map(createOwnIds()), source.size);
}
