import type { NotRead } from '../model/reading';
import { isThing, parseLinkedData, typesOf } from './json-ld';
import { isArticleThing } from './linked-article';

/** Why a page is taken for an article, strongest first; for tools and bug reports. */
export type ReadReason = 'linked-data' | 'open-graph' | 'text';

/** What the gate says of a page. */
export type Judgement = { isArticle: true; reason: ReadReason } | { isArticle: false; reason: NotRead };

const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml']);

/** A paragraph of running text, as opposed to a teaser or a label. UTF-16 units. */
const LONG_PARAGRAPH = 80;

/** Paragraphs looked at. Enough to tell an article from a front page, cheap on a page with thousands. */
const LOOKED_AT = 120;

/**
 * Is this page one article? Cheap enough for every page a reader opens: looks at the content type, the head, linked
 * data and the first paragraphs, never at layout. Changes nothing and never throws.
 */
export function judgePage(document: Document, address: string): Judgement {
  if (!HTML_TYPES.has(document.contentType) || !document.body) return no('not-html');
  if (document.designMode === 'on' || document.body.isContentEditable) return no('editor');
  const text = lookAtText(document);
  if (text.paragraphs === 0) return no(text.all === 0 ? 'no-text' : 'too-short');
  const linked = linkedTypes(document);
  if (linked.article) return { isArticle: true, reason: 'linked-data' };
  if (linked.other) return no('other-kind');
  if (isFrontAddress(address)) return no('listing');
  const type = metaContent(document, 'og:type');
  if (type !== null && /article/i.test(type) && text.running >= 400) return { isArticle: true, reason: 'open-graph' };
  if (type !== null && !/article/i.test(type)) return no('other-kind');
  return no('listing');
}

function no(reason: NotRead): Judgement {
  return { isArticle: false, reason };
}

interface TextLook {
  all: number;
  paragraphs: number;
  running: number;
}

function lookAtText(document: Document): TextLook {
  const look = { all: 0, paragraphs: 0, running: 0 };
  const paragraphs = document.getElementsByTagName('p');
  for (let i = 0; i < Math.min(paragraphs.length, LOOKED_AT); i++) {
    const length = (paragraphs[i]!.textContent ?? '').trim().length;
    look.all += length;
    if (length < LONG_PARAGRAPH) continue;
    look.paragraphs += 1;
    look.running += length;
  }
  return look;
}

function metaContent(document: Document, property: string): string | null {
  return document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? null;
}

function linkedTypes(document: Document): { article: boolean; other: boolean } {
  for (const script of Array.from(document.getElementsByTagName('script'))) {
    if (!/ld\+json/i.test(script.type)) continue;
    const parsed = parseLinkedData(script.textContent ?? '');
    const items = (Array.isArray(parsed) ? parsed : [parsed]).flatMap((item) =>
      isThing(item) && Array.isArray(item['@graph']) ? item['@graph'] : [item],
    );
    const things = items.filter(isThing);
    if (things.some(isArticleThing)) return { article: true, other: false };
    if (things.some((thing) => typesOf(thing).some((type) => /^(?:QAPage|Product|DiscussionForumPosting)$/.test(type))))
      return { article: false, other: true };
  }
  return { article: false, other: false };
}

function isFrontAddress(address: string): boolean {
  return URL.canParse(address) && new URL(address).pathname.replace(/\/$/, '') === '';
}
