// @vitest-environment node
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { peopleOfArticle, roleWords } from '../../lib/desk/people-of-article';
import { proposeNames } from '../../lib/detect/people/propose-names';
import { wordsOfArticle } from '../../lib/detect/words-of-article';
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import { shapeOf } from '../../lib/messages/shapes';
import type { Article } from '../../lib/model/article';
import { furtherFrom, reportWords, wordsAround } from '../../lib/model/claim-words';
import type { Identity, Person } from '../../lib/model/person';
import { sentenceAround, sentenceOfClaim } from '../../lib/model/sentence-around';
import { passagesIn } from '../../lib/packs/parsers/passages';
import { tableRows } from '../../lib/packs/parsers/table-rows';
import { transcriptLines } from '../../lib/packs/parsers/transcript-lines';
import { writtenDate } from '../../lib/packs/parsers/written-date';
import { dateInSource } from '../../lib/packs/wikitext/dates-in-source';
import { quotationsOfPage } from '../../lib/packs/wikitext/quotations';
import { normalizeAddress } from '../../lib/page/address';
import { addressShape } from '../../lib/page/address-shape';
import { judgePage } from '../../lib/page/article-gate';
import { parseLinkedData } from '../../lib/page/json-ld';
import { whenFromText } from '../../lib/page/when-from-text';
import { termsOf } from '../../lib/recall/terms';
import { sameAsFrom } from '../../lib/records/same-as';
import { foldText } from '../../lib/text/fold-text';
import { decodeEntities } from '../../lib/text/html-entities';
import { nameKey, nameKeysOf } from '../../lib/text/name-keys';
import { plainWords } from '../../lib/text/plain-words';
import { english, inEnglish, kindOfClaim, languages, tokenizeBlock, worthOf } from '../../scripts/english';
import { readWholePage } from '../../scripts/read-whole-page';
import { checkRecordsFile } from '../../scripts/records/check-records-file';
import { articleOf } from '../desk/article-of';
import { growsTooFast } from './growth';
import { framed, HOSTILE_TEXTS } from './texts';

const person = (name: string): Person => ({
  id: name,
  names: [{ text: name, kind: 'main', source: 's' }],
  roles: [],
  links: [],
  epithets: [],
  changed: 0,
  deleted: false,
});

const KNOWN = ['Ana Kovač', 'Ana Berg', 'A', 'Mr. A', '他说'].map(person);

/** All that is told of an article before and after the library is asked. */
function readAll(article: Article): void {
  const told = inEnglish();
  const words = wordsOfArticle(article, told);
  proposeNames(words);
  const found = peopleOfArticle(words, told, KNOWN, { choices: new Map(), own: new Set() });
  const claims = english().lookIntoClaims(words.read!.blocks, found.claims);
  for (const claim of claims) {
    sentenceOfClaim(article, claim);
    wordsAround(article, claim);
    furtherFrom(article, claim);
    reportWords(article, claim);
  }
  roleWords(told);
}

const readPlain = (article: Article) => {
  const words = wordsOfArticle(article, { code: 'fr', language: null });
  proposeNames(words);
  peopleOfArticle(words, { code: 'fr', language: null }, KNOWN, { choices: new Map(), own: new Set() });
};

/** Everything that takes a foreign text as it is. */
const READERS: readonly (readonly [name: string, read: (text: string) => unknown])[] = [
  ['tokens and sentences', tokenizeBlock],
  ['words of any language', (text) => plainWords(text)],
  ['folding', foldText],
  ['key of a name', nameKey],
  ['keys of a person', (text) => nameKeysOf(person(text))],
  ['entities', decodeEntities],
  ['linked data', (text) => parseLinkedData(`{"a":"${text}`)],
  ['linked data, bare', parseLinkedData],
  ['an address', (text) => normalizeAddress(`https://a.example/${text}?${text}`)],
  ['the form of an address', (text) => addressShape(`https://a.example/${text}`)],
  ['a date', whenFromText],
  ['a date of a pack', (text) => writtenDate(text, null)],
  ['which language', (text) => languages().of(articleOf(text))],
  ['terms of recall', (text) => termsOf(text, ENGLISH_RECALL)],
  ['worth of a sentence', worthOf],
  ['kind of a claim', kindOfClaim],
  ['the sentence around', (text) => sentenceAround(text, text.length >> 1, (text.length >> 1) + 1)],
  ['an article in English', (text) => readAll(articleOf(framed(text)))],
  ['an article of many blocks', (text) => readAll(articleOf(...(framed(text).match(/.{1,80}/gsu) ?? [])))],
  ['an article in another language', (text) => readPlain(articleOf(framed(text)))],
  ['the shape of an article', (text) => shapeOf('read')({ article: articleOf(text) })],
  ['a line of a transcript', transcriptLines],
  ['passages of a debate', passagesIn],
  ['a page of Wikiquote', (text) => quotationsOfPage(`== Quotes ==\n* ${text}\n** ${text}\n${text}`, 'Ana Kovač')],
  ['a line that names a source', dateInSource],
  ['a table', (text) => tableRows(`name,words\nAna Kovač,“We will stay”\n${text}`)],
];

/** A title in a page, linked data and text of the same kind, nested and side by side. */
const pageWith = (head: string, body: string): Document =>
  new JSDOM(
    `<html><head><meta property="og:type" content="article"><meta property="article:published_time" content="2025-09-02">
     ${head}</head><body><article><h1>Leaders speak after a summit</h1>
     <p>${framed('').repeat(4)}</p>${body}</article></body></html>`,
    { url: 'https://news.example/2025/09/02/leaders-speak-after-summit', virtualConsole: new VirtualConsole() },
  ).window.document;

const linked = (data: string) => `<script type="application/ld+json">${data}</script>`;

/** Puts elements one inside the other, as a script of a page can, without a bound. */
function nested(page: Document, tag: string, depth: number, every: number): Document {
  let at: Element = page.querySelector('article')!;
  for (let i = 0; i < depth; i++) {
    const inner = page.createElement(tag);
    if (i % every === 0) inner.append(`He said it would rain, part ${i}. `);
    at.append(inner);
    at = inner;
  }
  return page;
}

const PAGES: readonly (readonly [name: string, n: number, make: (n: number) => Document])[] = [
  ['lists in lists', 5_000, (n) => pageWith(linked('['.repeat(n) + ']'.repeat(n)), '')],
  [
    'authors in lists',
    5_000,
    (n) => pageWith(linked(`{"@type":"NewsArticle","author":${'['.repeat(n)}"x"${']'.repeat(n)}}`), ''),
  ],
  ['many things', 10_000, (n) => pageWith(linked(`[${'{},'.repeat(n)}{"@type":"NewsArticle","headline":"a b"}]`), '')],
  ['graphs in graphs', 3_000, (n) => pageWith(linked(`${'{"@graph":'.repeat(n)}1${'}'.repeat(n)}`), '')],
  [
    'many articles',
    500,
    (n) =>
      pageWith(
        linked(`[${'{"@type":"NewsArticle","headline":"a b c d e","url":"https://a.example/x"},'.repeat(n)}{}]`),
        '',
      ),
  ],
  [
    'one id again and again',
    3_000,
    (n) => pageWith(linked(`[{"@id":"x"${',"a":1'.repeat(1)}},${'{"@id":"x","b":1},'.repeat(n)}{}]`), ''),
  ],
  ['tabs behind an end of CDATA', 5_000, (n) => pageWith(linked(`{]]>${'\t'.repeat(n)}y`), '')],
  ['tabs before JSON', 5_000, (n) => pageWith(linked(`${'\t'.repeat(n)}{"x`), '')],
  ['strings never closed', 5_000, (n) => pageWith(linked(`{"${'\\"'.repeat(n)}`), '')],
  [
    'sections of a title',
    1_500,
    (n) => pageWith(`<title>Leaders speak after a summit${' | a b'.repeat(n)}</title>`, ''),
  ],
  [
    'sections of a title in metadata',
    1_500,
    (n) => pageWith(`<meta property="og:title" content="Leaders speak${' | a b'.repeat(n)}">`, ''),
  ],
  ['authors in one line', 1_500, (n) => pageWith(`<meta name="author" content="Ann Lee${',,,'.repeat(n)} x">`, '')],
  ['headings', 60, (n) => pageWith('', '<h1>Leaders speak of this and that at length</h1>'.repeat(n))],
  ['quotations set off', 50, (n) => pageWith('', `<blockquote><p>${framed('')}</p></blockquote>`.repeat(n))],
  ['line breaks', 250, (n) => pageWith('', `<div>${'x<br><br>'.repeat(n)}</div>`)],
  ['small inline elements', 250, (n) => pageWith('', `<p>${'<b>a</b> '.repeat(n)}</p>`)],
  [
    'a style without an end',
    3_000,
    (n) => pageWith('', `<p style="${' text-decoration:'.repeat(n)}">${framed('')}</p>`),
  ],
  ['class names', 5_000, (n) => pageWith('', `<p class="${'byline-x '.repeat(n)}">${framed('')}</p>`)],
  ['divisions inside one another', 150, (n) => nested(pageWith('', ''), 'div', n, 3)],
  ['headings inside one another', 150, (n) => nested(pageWith('', ''), 'h1', n, 3)],
  ['quotations inside one another', 150, (n) => nested(pageWith('', ''), 'q', n, 7)],
  ['bold inside bold', 150, (n) => nested(pageWith('', ''), 'b', n, 1)],
  ['raised marks inside one another', 150, (n) => nested(pageWith('', ''), 'sup', n, 3)],
];

const merge = (other: string, into: string): Identity => ({
  id: `aforesaid:${other}`,
  person: into,
  scheme: 'aforesaid',
  value: other,
  source: 's',
  changed: 1,
  deleted: false,
});

const owned = (id: string, of: string): Identity => ({
  ...merge(id, of),
  id,
  scheme: 'wikidata',
});

/** By how the reader’s merges, or a file’s, may lie. */
const MERGES: readonly (readonly [name: string, make: (n: number) => Identity[]])[] = [
  ['a chain', (n) => Array.from({ length: n }, (_, i) => merge(`c${i}`, `c${i + 1}`))],
  ['a chain, last first', (n) => Array.from({ length: n }, (_, i) => merge(`c${n - i}`, `c${n - i + 1}`))],
  ['a circle', (n) => Array.from({ length: n }, (_, i) => merge(`c${i}`, `c${(i + 1) % n}`))],
  ['a star', (n) => Array.from({ length: n }, (_, i) => merge(`c${i}`, 'middle'))],
  [
    'a chain of identities',
    (n) => [merge('w0', 'x'), ...Array.from({ length: n }, (_, i) => owned(`w${i}`, `w${i + 1}`))],
  ],
  [
    'a circle of merges with identities',
    (n) => Array.from({ length: n }, (_, i) => [merge(`c${i}`, `c${(i + 1) % n}`), owned(`w${i}`, `c${i}`)]).flat(),
  ],
];

/** Files of records, as text that was parsed. */
const FILES: readonly (readonly [name: string, n: number, make: (n: number) => unknown])[] = [
  ['lists in settings', 3_000, (n) => ({ ...EMPTY, settings: JSON.parse(`{"x":${'['.repeat(n)}${']'.repeat(n)}}`) })],
  ['merges', 2_000, (n) => ({ ...EMPTY, identities: MERGES[0]![1](n) })],
  [
    'people without sources',
    2_000,
    (n) => ({ ...EMPTY, people: Array.from({ length: n }, (_, i) => person(`p${i}`)) }),
  ],
];

const EMPTY = {
  format: 'aforesaid-shelf',
  version: 3,
  exported: null,
  people: [],
  identities: [],
  sources: [],
  statements: [],
  notes: [],
  corrections: [],
};

describe('time grows with the text', () => {
  test.each(READERS)('%s', (_, read) => {
    const slow = HOSTILE_TEXTS.flatMap(([name, text]) => {
      const grown = growsTooFast(1_000, text, read);
      return grown ? [`${name}: ${grown}`] : [];
    });
    expect(slow).toEqual([]);
  });
});

describe('time grows with the page', () => {
  test.each(PAGES)('%s', (_, n, make) => {
    const address = 'https://news.example/2025/09/02/leaders-speak-after-summit';
    const read = (page: Document) => [judgePage(page, address), readWholePage(page, address)];
    expect(growsTooFast(n, make, read)).toBeNull();
  });
});

describe('time grows with the records', () => {
  test.each(MERGES)('%s', (_, make) => {
    const ask = (identities: Identity[]) => {
      const { keptFor, membersOf } = sameAsFrom(identities);
      for (const { value } of identities) keptFor(value);
      membersOf(keptFor(identities[0]!.value));
    };
    expect(growsTooFast(2_000, make, ask)).toBeNull();
  });

  test.each(FILES)('%s', (_, n, make) => {
    expect(growsTooFast(n, make, checkRecordsFile)).toBeNull();
  });
});
