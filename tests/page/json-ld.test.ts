import { describe, expect, it } from 'vitest';
import { parseLinkedData, plainTextOf, readLinkedData, typesOf } from '../../lib/page/json-ld';
import { decodeEntities } from '../../lib/text/html-entities';
import { pageOf } from './page-of';

const FAULTS: [name: string, source: string, expected: unknown][] = [
  ['nothing wrong', '{"a": [1, "two"]}', { a: [1, 'two'] }],
  ['a comma before a closing brace', '{"a": 1,}', { a: 1 }],
  ['a comma before a closing bracket', '{"a": ["x", "y", ], "b": 2 , }', { a: ['x', 'y'], b: 2 }],
  ['a doubled comma', '{"a": 1,, "b": 2}', { a: 1, b: 2 }],
  ['a line break inside a text', '{"a": "one\ntwo\r\n three"}', { a: 'one two  three' }],
  ['a tab and a bell inside a text', '{"a": "one\ttwo\u0007"}', { a: 'one two ' }],
  ['an HTML comment around it', '<!-- {"a": 1} -->', { a: 1 }],
  ['CDATA around it', '//<![CDATA[\n{"a": 1}\n//]]>', { a: 1 }],
  ['CDATA in a comment around it', '/*<![CDATA[*/ {"a": 1} /*]]>*/', { a: 1 }],
  ['a semicolon behind it', '{"a": 1};', { a: 1 }],
  ['an escape that JSON has not', `{"a": "it\\'s"}`, { a: "it's" }],
  ['commas and brackets inside a text', '{"a": "x,} ,] ;","b":1,}', { a: 'x,} ,] ;', b: 1 }],
  ['no JSON at all', 'window.data = 1', null],
  ['nothing', '', null],
  ['cut off', '{"a": {"b": 1', null],
];

describe('the text of a JSON-LD script', () => {
  it.each(FAULTS)('is read with %s', (_, source, expected) => {
    expect(parseLinkedData(source)).toEqual(expected);
  });
});

describe('the linked data of a page', () => {
  it('comes from every script, the broken one left out, lists and graphs taken apart', () => {
    const page = pageOf(`<script type="application/ld+json">[{"@type":"A"},[{"@type":"B"}]]</script>
      <script type="application/ld+json">{"@graph":[{"@type":"C","@id":"#c"},"text",null]}</script>
      <script type="application/ld+json">{ no }</script><script>{"@type":"Not this"}</script>
      <script type="APPLICATION/LD+JSON; charset=utf-8">{"@type":"D"}</script>`);
    const { things, byId } = readLinkedData(page);
    expect(things.flatMap(typesOf)).toEqual(['A', 'B', 'C', 'D']);
    expect(byId.get('#c')).toEqual({ '@type': 'C', '@id': '#c' });
  });

  it('keeps the fullest description of what is named twice', () => {
    const page = pageOf(`<script type="application/ld+json">
      [{"author":{"@id":"#jo"}},{"@id":"#jo","name":"Jo Doe"}]</script>`);
    expect(readLinkedData(page).byId.get('#jo')).toEqual({ '@id': '#jo', name: 'Jo Doe' });
  });

  it.each([
    [{ '@type': 'NewsArticle' }, ['NewsArticle']],
    [{ '@type': ['schema:Article', 'http://schema.org/Report'] }, ['Article', 'Report']],
    [{ type: 'Person' }, ['Person']],
    [{ '@type': 7 }, []],
    [{}, []],
  ])('names the types of %j', (thing, expected) => {
    expect(typesOf(thing)).toEqual(expected);
  });

  it.each([
    ['  A &amp; B&#8217;s\n C ', 'A & B’s C'],
    [['first', 'second'], 'first'],
    [{ '@value': 'with language' }, 'with language'],
    ['', null],
    [12, null],
    [null, null],
    [undefined, null],
  ])('reads %j as the text %j', (value, expected) => {
    expect(plainTextOf(value)).toBe(expected);
  });
});

describe('entities in metadata', () => {
  it.each([
    ['Tom &amp; Jerry', 'Tom & Jerry'],
    ['&ldquo;So&rdquo; &#x2014; &#39;no&#39;', "“So” — 'no'"],
    ['&unknown; &', '&unknown; &'],
    ['&#9999999; &#0;', '&#9999999; &#0;'],
    ['&lt;script&gt;', '<script>'],
  ])('%s becomes %s', (text, expected) => {
    expect(decodeEntities(text)).toBe(expected);
  });
});
