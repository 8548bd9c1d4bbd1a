import { plainTextOf } from './json-ld';
import { resolve } from './linked-article';
import type { PageFacts } from './page-facts';
import { firstMeta } from './page-meta';

/** The name of who publishes the page; null when the page does not say. */
export function outletOf({ articles, linked, meta }: PageFacts): string | null {
  const site = firstMeta(meta, ['og:site_name']);
  if (site) return site;
  for (const thing of articles) {
    const publisher = resolve(thing.publisher, linked.byId);
    const name = plainTextOf(publisher?.name) ?? null;
    if (name) return name;
  }
  return firstMeta(meta, ['application-name', 'apple-mobile-web-app-title', 'dc.publisher']);
}

const LANGUAGE_TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

/**
 * The language the page says it is written in, as BCP 47 in lower case (`en`, `pt-br`); null when it does not say or
 * says nothing usable.
 */
export function languageOf({ document, articles, meta }: PageFacts): string | null {
  const stated = [
    document.documentElement?.getAttribute('lang'),
    document.documentElement?.getAttribute('xml:lang'),
    document.body?.getAttribute('lang'),
    ...articles.map((thing) => plainTextOf(thing.inLanguage)),
    firstMeta(meta, ['content-language', 'og:locale', 'dc.language', 'language']),
  ];
  const tag = stated.find((text) => text && LANGUAGE_TAG.test(text.trim()));
  return tag ? tag.trim().toLowerCase().replaceAll('_', '-') : null;
}
