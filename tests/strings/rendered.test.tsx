// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, render } from '@testing-library/preact';
import { parseAst } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { speak } from '../../components/strings/spoken';
import { OWN_NAMES, translationsOf } from '../../components/strings/translations';
import { VIEWS } from '../components/gallery/views';
import { textsIn } from '../layers/english-in-source';

Element.prototype.scrollIntoView = () => {};

/** A language without words: of a sentence only what stands in its slots is said. */
function wordless(table: object): object {
  const silent = (value: unknown): unknown => {
    if (typeof value === 'string') return '·';
    if (typeof value === 'function')
      return (...slots: unknown[]) => slots.filter((slot) => typeof slot !== 'boolean').join(' ');
    return Array.isArray(value) ? value.map(silent) : wordless(value as object);
  };
  return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, silent(value)]));
}

const wordsOf = (text: string): string[] => text.match(/\p{L}{2,}/gu) ?? [];

const filesIn = (folder: string, kind: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => kind.test(name))
    .map((name) => join(folder, name));

/** What the views of the gallery are given: articles, people, packs, faults. */
const GIVEN = [
  ...filesIn('tests/components/gallery', /\.tsx$/),
  'tests/components/fixtures.ts',
  'lib/own-pages/sample-passage.ts',
  'lib/packs/catalogue.ts',
  'lib/records/faults.ts',
].flatMap((file) => textsIn(readFileSync(file, 'utf8'), file.endsWith('x') ? 'tsx' : 'ts'));

/** What is the same in all of them: months, sizes and countries from the browser, and the languages' own names. */
function fromIntl(): string[] {
  const months = Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat('de', { month: 'short', day: 'numeric', year: 'numeric' }).format(new Date(2025, month, 9)),
  );
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const regions = new Intl.DisplayNames('de', { type: 'region', fallback: 'none' });
  const countries = letters.flatMap((a) => letters.map((b) => regions.of(a + b) ?? ''));
  return [...months, ...countries, ...Object.values(OWN_NAMES), 'Byte kB MB GB und'];
}

const CREDITS = readFileSync('public/credits.txt', 'utf8');
/** A damaged entry is shown as it is written. */
const WRITTEN = 'created false';
const KNOWN = new Set([...GIVEN, ...fromIntl(), CREDITS, WRITTEN].flatMap(wordsOf));

/** Everything in a view that is read or heard. */
function shownIn(container: Element): string[] {
  const heard = [...container.querySelectorAll('*')].flatMap((each) =>
    ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'].map((name) => each.getAttribute(name) ?? ''),
  );
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const read: string[] = [];
  while (walker.nextNode()) read.push(walker.currentNode.nodeValue ?? '');
  return [...read, ...heard].filter((text) => /\p{L}/u.test(text));
}

describe('in a language without words', () => {
  beforeAll(async () => speak('de', wordless(await translationsOf('de')) as Record<string, object>));
  afterAll(() => speak('en'));
  afterEach(cleanup);

  it.each(Object.entries(VIEWS))('%s shows nothing but what it was given', (_, { draw }) => {
    const { container } = render(draw());
    expect(
      shownIn(container)
        .flatMap(wordsOf)
        .filter((word) => !KNOWN.has(word)),
    ).toEqual([]);
  });
});

interface Node {
  type: string;
  [part: string]: unknown;
}

/** Texts between the tags of some source, and those of attributes that are read or heard. */
function* textInTags(node: Node): Generator<string> {
  if (node.type === 'JSXText' && /\p{L}/u.test(String(node.value))) yield String(node.value).trim();
  if (node.type === 'JSXAttribute') {
    const { name, value } = node as unknown as { name: { name: string }; value: { value?: unknown } | null };
    if (/^(aria-label|title|placeholder|alt)$/.test(name.name) && /\p{L}/u.test(String(value?.value ?? '')))
      yield String(value?.value);
  }
  for (const part of Object.values(node)) {
    for (const below of [part].flat()) {
      if (typeof (below as Node | null)?.type === 'string') yield* textInTags(below as Node);
    }
  }
}

const inTags = (source: string) => [...textInTags(parseAst(source, { lang: 'tsx' }) as unknown as Node)];

describe('the source', () => {
  it('has no words between tags but in the tables', () => {
    const files = ['components', 'entrypoints'].flatMap((folder) => filesIn(folder, /\.tsx$/));
    const found = files.flatMap((file) => inTags(readFileSync(file, 'utf8')).map((text) => `${file}: ${text}`));
    expect(found).toEqual([]);
  });

  it.each([
    ['const a = <p>Read {b} now</p>;', ['Read', 'now']],
    ['const a = <button aria-label="Close">×</button>;', ['Close']],
    ['const a = <p class="quiet">{strings.b} · {c}</p>;', []],
  ])('finds those in %s', (source, texts) => {
    expect(inTags(source)).toEqual(texts);
  });
});
