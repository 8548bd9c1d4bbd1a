/**
 * Fact checks: schema.org ClaimReview as JSON-LD (one, a list, an `@graph`, or a DataFeed as fact-checkers publish it), and
 * the shape of the Fact Check Tools search (`claims` with `claimReview` in each). The checker's words stay the checker's.
 */

import { addressOf, fieldsOf, listOf, textOf } from '../../foreign-json';
import type { PackHeader } from '../../model/pack';
import type { OpenedPack } from '../opened-pack';
import { PackRefused } from '../pack-refused';
import { completeHeader } from './complete-header';
import { dateOf } from './date-of';
import { readJson } from './read-document';
import { type Entry, packOfDocument } from './rows-of-document';

type Fields = Record<string, unknown>;

/** Lists may hold lists; a document that nests deeper than this is not read further. */
const DEEPEST = 6;

function isOfType(fields: Fields, type: string): boolean {
  return listOf(fields['@type']).includes(type);
}

/** Every ClaimReview, wherever a feed or graph keeps it. */
function reviewsIn(value: unknown, depth = 0): Fields[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((each) => reviewsIn(each, depth + 1));
  const fields = fieldsOf(value);
  if (isOfType(fields, 'ClaimReview')) return [fields];
  return [fields['@graph'], fields.dataFeedElement, fields.itemListElement, fields.item].flatMap((inner) =>
    inner === undefined ? [] : reviewsIn(inner, depth + 1),
  );
}

/** A name that stands as text or as an object with one. */
function nameOf(value: unknown): string | null {
  const one = listOf(value)[0];
  return textOf(one) ?? textOf(fieldsOf(one).name);
}

/** The Wikidata identifier that a `sameAs` points to. */
function wikidataOf(value: unknown): string | null {
  const ids = listOf(fieldsOf(listOf(value)[0]).sameAs).map(
    (address) => /wikidata\.org\/(?:wiki|entity)\/(Q[1-9]\d*)$/.exec(textOf(address) ?? '')?.[1] ?? null,
  );
  return ids.find((id) => id !== null) ?? null;
}

/** The checker's word for the result; a bare number only where the scale's ends are told with it. */
function resultOf(rating: Fields): string | null {
  const words = textOf(rating.alternateName) ?? textOf(rating.ratingExplanation) ?? textOf(rating.name);
  if (words !== null) return words;
  const [value, worst, best] = [rating.ratingValue, rating.worstRating, rating.bestRating].map(textOf);
  return value && worst && best ? `${value} (${worst} to ${best})` : null;
}

function entryOfReview(review: Fields): Entry {
  const item = fieldsOf(listOf(review.itemReviewed)[0]);
  const rating = fieldsOf(listOf(review.reviewRating)[0]);
  const address = addressOf(review.url) ?? addressOf(review['@id']);
  if (address === null) return { leftOut: 'it has no address to link to.' };
  const row = {
    id: address,
    speaker: nameOf(item.author) ?? nameOf(item.creator),
    speakerId: wikidataOf(item.author) ?? wikidataOf(item.creator),
    claim: textOf(review.claimReviewed) ?? textOf(item.name),
    claimDate: dateOf(item.datePublished) ?? dateOf(item.dateCreated),
    checker: nameOf(review.author) ?? nameOf(review.publisher) ?? new URL(address).hostname,
    result: resultOf(rating),
    title: textOf(review.headline) ?? textOf(review.name),
    address,
    published: dateOf(review.datePublished),
    licence: textOf(review.license),
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

/** One page may check several claims: then its address alone does not tell them apart. */
function withOwnIds(entries: Entry[]): Entry[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    if ('leftOut' in entry) return entry;
    const row = entry.row as { id: string };
    const count = (seen.get(row.id) ?? 0) + 1;
    seen.set(row.id, count);
    return count === 1 ? entry : { row: { ...row, id: `${row.id}#${count}` } };
  });
}

/**
 * Opens a file of fact checks.
 *
 * @throws PackRefused when it holds none, or the header lacks something
 */
export async function readClaimReview(source: Blob, said: Partial<PackHeader>): Promise<OpenedPack> {
  const header = { ...completeHeader({ ...said, kind: 'checks' }), kind: 'checks' as const };
  const document = await readJson(source);
  const { claims } = fieldsOf(document);
  const found = Array.isArray(claims)
    ? claims.map(fieldsOf).flatMap(entriesOfFound)
    : reviewsIn(document).map(entryOfReview);
  if (found.length === 0) throw new PackRefused('There is no ClaimReview in this file, and no list of claims.');
  return packOfDocument(header, withOwnIds(found), source.size);
}
