import { ARTICLE_MOST } from '../model/article';
import { normalizeAddress } from './address';
import { isThing, type LinkedData, type LinkedThing, plainTextOf, typesOf } from './json-ld';

/**
 * schema.org types of one piece of journalism. TechArticle and APIReference are documentation, so they are not here.
 */
const ARTICLE_TYPE =
  /^(?:(?:\w*News)?Article|(?:Live)?BlogPosting|Report|OpinionPiece|SatiricalArticle|AdvertiserContentArticle)$/i;

/** Whether a thing says that it is an article. */
export function isArticleThing(thing: LinkedThing): boolean {
  return typesOf(thing).some((type) => ARTICLE_TYPE.test(type));
}

/** Whether a thing is the check of a claim: a page about one is an article, whatever else it says of itself. */
export function isFactCheck(thing: LinkedThing): boolean {
  return typesOf(thing).includes('ClaimReview');
}

/**
 * The things that describe the page's own article, best first. A thing that names the page's address comes before one
 * that names none; one that names another page is another page's article, unless it is the only one.
 */
export function articleThings({ things, byId }: LinkedData, address: string): LinkedThing[] {
  const articles = things.flatMap((thing) => articlesIn(thing, byId));
  const ranked = [...new Set(articles)].map((thing) => ({ thing, rank: rankFor(thing, address) }));
  ranked.sort((a, b) => b.rank - a.rank);
  const best = ranked[0]?.rank ?? 0;
  return ranked.filter(({ rank }) => rank > 0 || best <= 0).map(({ thing }) => thing);
}

/** A thing that is an article, or the article that a thing (a page, a fact check) is about. */
function articlesIn(thing: LinkedThing, byId: LinkedData['byId']): LinkedThing[] {
  if (isArticleThing(thing)) return [thing];
  const main = resolve(thing.mainEntity, byId);
  return main && isArticleThing(main) ? [main] : [];
}

function rankFor(thing: LinkedThing, address: string): number {
  const named = addressesOf(thing);
  const about = named.includes(pathOf(address)) ? 4 : named.length === 0 ? 2 : 0;
  return about + (thing.headline || thing.name ? 1 : 0) + (thing.datePublished ? 1 : 0);
}

/** How many of some articles name this page as theirs, and how many name no page at all. */
export function articlesNamed(articles: readonly LinkedThing[], address: string): { own: number; unnamed: number } {
  const here = pathOf(address);
  const named = articles.map(addressesOf);
  return {
    own: named.filter((addresses) => addresses.includes(here)).length,
    unnamed: named.filter((addresses) => addresses.length === 0).length,
  };
}

/** The addresses that a thing gives as its own, cut as by {@link pathOf}. */
function addressesOf(thing: LinkedThing): string[] {
  return [thing.url, thing['@id'], thing.mainEntityOfPage]
    .map((value) => (isThing(value) ? (value['@id'] ?? value.url) : value))
    .flatMap((value) => (typeof value === 'string' && /^https?:/.test(value) ? pathOf(value) : []));
}

/** An address cut to what two spellings of one page share: host without `www.` or `m.`, path without its end slash. */
function pathOf(address: string): string {
  return normalizeAddress(address)
    .replace(/^https?:\/\/(?:www\.|m\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}

/** What a value stands for: the first of several, an `@id` looked up. Null where it is nothing of its own. */
export function resolve(value: unknown, byId: LinkedData['byId']): LinkedThing | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return byId.get(first) ?? null;
  if (!isThing(first)) return null;
  const id = first['@id'];
  return (typeof id === 'string' ? byId.get(id) : null) ?? first;
}

/** Lists in lists deeper than this name no authors. */
const DEEPEST_LIST = 4;

/**
 * Names of authors as printed: text, people, organisations, references to either, and lists of those, the first
 * {@link ARTICLE_MOST}.bylines of each list.
 */
export function authorNames(value: unknown, byId: LinkedData['byId'], depth = 0): string[] {
  if (Array.isArray(value)) {
    const first = depth < DEEPEST_LIST ? value.slice(0, ARTICLE_MOST.bylines) : [];
    return first.flatMap((item) => authorNames(item, byId, depth + 1)).slice(0, ARTICLE_MOST.bylines);
  }
  const thing = typeof value === 'string' ? byId.get(value) : resolve(value, byId);
  if (!thing) return typeof value === 'string' ? [value.slice(0, ARTICLE_MOST.line)] : [];
  const names = Array.isArray(thing.name) ? thing.name.slice(0, ARTICLE_MOST.bylines) : [thing.name];
  return names.flatMap((one) => plainTextOf(one) ?? []);
}
