import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PackStatement } from '../../lib/model/pack';
import { recognisePack } from '../../lib/packs/recognise';
import { dateInSource } from '../../lib/packs/wikitext/dates-in-source';
import { plainWordsOf } from '../../lib/packs/wikitext/plain-words';
import { quotationsOfPage } from '../../lib/packs/wikitext/quotations';
import { readAll, refusalOf } from './read-all';

const WIKIQUOTE = { name: 'wikiquote' } as const;

/** What the API answers to `action=query`, `formatversion=2`. */
const answer = (wikitext: string, more: object = { pageprops: { wikibase_item: 'Q1' } }) => ({
  batchcomplete: true,
  query: {
    pages: [
      {
        pageid: 7,
        ns: 0,
        title: 'Anna Kim',
        ...more,
        revisions: [
          { revid: 9, slots: { main: { contentmodel: 'wikitext', contentformat: 'text/x-wiki', content: wikitext } } },
        ],
      },
    ],
  },
});

const PAGE = `[[File:Anna Kim 2019.jpg|thumb|Kim in [[w:Kimtown|Kimtown]]]]
'''[[w:Anna Kim|Anna Kim]]''' (born 2 May 1970) is a politician of Norland.
{{TOC limit|3}}
<!-- * This is hidden.
** Speech, 1 May 2001 -->
== Quotes ==
=== 2019 ===
* We will '''not''' raise the [[w:Toll|bridge toll]] this year.<ref>{{cite web|url=https://x.example}}</ref>
** [https://norland.example/a Speech in Kimtown], 3 March 2019.
* "The harbour stays open."
** ''The Norland Post'' (March 2019), p. 2004
* Nobody asked me.
* Ferries are roads on water.
** As quoted in ''A Life'' (2024) by Ben Óg
=== Address to the assembly (12 June 2021) ===
:[https://norland.example/b Full text]
* The mill is ours,<br>and so is the river.
* {{w|Kimtown|This town}} has waited&nbsp;long enough{{mdash}}far too long.
* I thank {{unknown|x}} for nothing.
== Disputed ==
* I never read the papers.
** Speech, 1 May 2001
== Quotes about Kim ==
* She is the best of us.
** [[Ben Óg]], in ''Times'', 4 May 2011
== External links ==
* [https://norland.example Her own page]
[[Category:Politicians from Norland]]
`;

const shown = ({ text, date, sourceTitle, sourceUrl }: PackStatement) => [text, date, sourceTitle, sourceUrl];

describe('a page of Wikiquote', () => {
  it('gives each sourced quotation, word for word, with the time that its source names', async () => {
    const { header, rows, leftOut } = await readAll(answer(PAGE), WIKIQUOTE);
    const post = 'https://en.wikiquote.org/wiki/Anna_Kim#2019';
    const speech = 'Address to the assembly (12 June 2021), Full text (as Wikiquote has it)';
    expect((rows as PackStatement[]).map(shown)).toEqual([
      [
        'We will not raise the bridge toll this year.',
        '2019-03-03',
        'Speech in Kimtown, 3 March 2019. (as Wikiquote has it)',
        'https://norland.example/a',
      ],
      ['The harbour stays open.', '2019-03', 'The Norland Post (March 2019), p. 2004 (as Wikiquote has it)', post],
      ['Ferries are roads on water.', '2019', 'As quoted in A Life (2024) by Ben Óg (as Wikiquote has it)', post],
      ['The mill is ours,\nand so is the river.', '2021-06-12', speech, 'https://norland.example/b'],
      ['This town has waited long enough—far too long.', '2021-06-12', speech, 'https://norland.example/b'],
    ]);
    expect([header.kind, rows[0]]).toMatchObject([
      'statements',
      { speaker: 'Anna Kim', speakerId: 'Q1', kind: 'quote' },
    ]);
    expect(leftOut.map(({ reason }) => reason)).toEqual([
      'It has no source.',
      'There is markup in it that is not understood: the template “unknown”.',
      'It stands under “Disputed”, where the words are not surely Anna Kim’s own.',
      'It stands under “Quotes about Kim”, where the words are not surely Anna Kim’s own.',
    ]);
  });

  it.each<[string, unknown]>([
    [
      'action=query, formatversion=1',
      {
        query: {
          pages: {
            7: {
              title: 'Anna Kim',
              pageprops: { wikibase_item: 'Q1' },
              revisions: [{ slots: { main: { '*': PAGE } } }],
            },
          },
        },
      },
    ],
    ['action=parse', { parse: { title: 'Anna Kim', properties: { wikibase_item: 'Q1' }, wikitext: PAGE } }],
    [
      'action=parse, formatversion=1',
      {
        parse: { title: 'Anna Kim', properties: [{ name: 'wikibase_item', '*': 'Q1' }], wikitext: { '*': PAGE } },
      },
    ],
  ])('is read as %s answers too', async (_, document) => {
    const { rows } = await readAll(document, WIKIQUOTE);
    expect(rows).toHaveLength(5);
  });

  it('is told from other files', async () => {
    const found = await recognisePack(new Blob([JSON.stringify(answer(PAGE))]));
    expect(found).toEqual({ format: 'wikiquote', kind: 'statements', header: null });
  });

  it.each<[string, unknown, RegExp]>([
    ['a page that is gone', { query: { pages: [{ title: 'Anna Kim', missing: true }] } }, /no page of this title/],
    ['a page that is gone, of action=parse', { error: { code: 'missingtitle', info: 'x' } }, /no page of this title/],
    ['a refusal', { error: { code: 'ratelimited', info: 'Too often.' } }, /Too often\./],
    ['a web page', '<!doctype html><p>Sorry.', /no answer of Wikiquote’s/],
    ['an answer that was cut off', JSON.stringify(answer(PAGE)).slice(0, 900), /no answer of Wikiquote’s/],
    ['another schema', { query: { pages: [{ title: 'Anna Kim' }] } }, /no answer of Wikiquote’s/],
    ['a page about nobody', answer(PAGE, {}), /whom in Wikidata/],
    ['a page without a sourced quotation', answer('== Quotes ==\n* Hello.'), /no quotation on it has a source/],
    ['50 MB of wikitext', new Blob(Array(50).fill(' '.repeat(1024 * 1024))), /larger than any page/],
  ])('is refused: %s', async (_, document, why) => {
    expect(await refusalOf(document, WIKIQUOTE)).toMatch(why);
  });
});

/** The words and dates of a page that holds this and nothing else. */
const said = (wikitext: string) =>
  quotationsOfPage(wikitext, 'Anna Kim').map((each) => ('words' in each ? [each.words, each.date] : each.leftOut));

const DOUBT = 'A note under it says that the words may be another’s, or other words.';
const HELD = 'It holds words of somebody else, or may.';

describe('what is no quotation of the person', () => {
  it.each<[string, string, string]>([
    ['a talk', "* '''Host''': Will you stand?<br>'''Kim''': I will.\n** Radio Norland, 2 May 2019", HELD],
    ['a question', '* Q: Why not?<br>A: Because it rained.\n** Radio Norland, 2 May 2019', HELD],
    ['words that others go on with', '* We left.\n: And then we came back.\n** Speech, 2 May 2019', HELD],
    ['words that go on under them', '* We left.\n*: And we came back.\n** Speech, 2 May 2019', HELD],
    ['an editor’s lead', '* When asked of the mill: "It was never for sale, and never will be."\n** Post, 2019', HELD],
    ['a bracket of an editor', '* (On ferries) They are roads on water.\n** Speech, 2 May 2019', HELD],
    ['a name under the words', '* The mill is ours.<br>– Ben Óg\n** Speech, 2 May 2019', HELD],
    ['a note that doubts it', '* The mill is ours.\n** Speech, 2019\n** She never said this.', DOUBT],
    ['an attribution', '* The mill is ours.\n** Attributed in The Post (2 May 2019)', DOUBT],
    ['a paraphrase', '* The mill is ours.\n** Paraphrased in The Post (2 May 2019)', DOUBT],
    [
      'a source that begins with another',
      '* She won.\n** [[Ben Óg]], speech of 2 May 2019',
      'Its source names somebody else first.',
    ],
  ])('%s', (_, wikitext, why) => {
    expect(said(`== Quotes ==\n${wikitext}`)).toEqual([why]);
  });

  it.each([
    'Disputed',
    'Misattributed',
    'Attributed',
    'Unsourced',
    'Quotes about Kim',
    'Quotes about Anna Kim',
    'About',
    'Quotes on Kim',
    'Criticism',
    'What others say',
    'Dialogue',
  ])('whatever stands under %s, at any depth', (title) => {
    const told = said(`== ${title} ==\n=== 2019 ===\n* The mill is ours.\n** Speech, 2 May 2019\n`);
    expect(told).toEqual([expect.stringContaining('not surely Anna Kim’s own')]);
  });

  it('but what she says about a matter, or of a year, is hers', () => {
    for (const title of ['2010s', 'On the bridge', 'Quotes', 'Speech on the mill'])
      expect(said(`== ${title} ==\n* The mill is ours.\n** Speech, 2 May 2019\n`)).toEqual([
        ['The mill is ours.', '2019-05-02'],
      ]);
  });

  it('a line of a work, of somebody who makes characters', () => {
    const page = (category: string) =>
      said(`== Quotes ==\n=== ''The Mill'' (1999) ===\n* I never liked him.\n** p. 12\n[[Category:${category}]]`);
    expect(page('Novelists from Norland')).toEqual(['It is a line of a work, where somebody else may speak.']);
    expect(page('Politicians from Norland')).toEqual([['I never liked him.', '1999']]);
  });
});

describe('the time of a quotation', () => {
  it.each<[string, string | null]>([
    ['Speech in Kimtown, 3 March 2019', '2019-03-03'],
    ['Speech in Kimtown (March 3rd, 2019)', '2019-03-03'],
    ['Interview, 2019-03-03', '2019-03-03'],
    ['the 3rd of March 2019', '2019-03-03'],
    ['The Post, March 2019', '2019-03'],
    ['A Life of Mine (1998), p. 1984', '1998'],
    ['“The road to 2030”, speech of 3 March 2019', '2019-03-03'],
    ['Speech (3 March 2019), as quoted in A Life (2021)', '2019-03-03'],
    ['As quoted in The Post (3 March 2019)', null],
    ['Reported by Norland Radio on 3 March 2019', null],
    ['Speech, retrieved 3 March 2019', null],
    ['Letters of 3 March 2019 and 4 March 2019', null],
    ['Collected speeches, 2010–2015', null],
    ['in the 1990s', null],
    ['31 February 2019', null],
    ['Room 2019b', null],
    ['', null],
  ])('%s: %s', (text, date) => {
    expect(dateInSource(text)).toBe(date);
  });

  it('is a year’s where a heading and the source agree, and nobody’s where they do not', () => {
    const dated = (source: string) => said(`== Quotes ==\n=== 2019 ===\n* The mill is ours.\n** ${source}`);
    expect(dated('Speech, 3 March 2019')).toEqual([['The mill is ours.', '2019-03-03']]);
    expect(dated('Speech in Kimtown')).toEqual([['The mill is ours.', '2019']]);
    expect(dated('Speech, 3 March 2020')).toEqual([['The mill is ours.', null]]);
  });

  it('comes from the headings where the lines under it are translations or comments, and so does the source', () => {
    const under = (...lines: string[]) =>
      quotationsOfPage(
        `== Quotes ==\n=== ''The Mill'' (1999) ===\n* Die Mühle gehört uns.\n${lines.map((line) => `** ${line}\n`).join('')}`,
        'Anna Kim',
      ).map((each) => ('words' in each ? [each.date, each.source] : each.leftOut));
    const heading = [['1999', 'The Mill (1999)']];
    expect(under('The mill belongs to us.')).toEqual(heading);
    expect(under('Variant translation: To us the mill belongs')).toEqual(heading);
    expect(under('The mill belongs to us, and to nobody else who ever came to ask for it at night')).toEqual(heading);
    expect(under('The mill belongs to us.', 'Letter to Ben Óg, 3 March 1999.')).toEqual([
      ['1999-03-03', 'Letter to Ben Óg, 3 March 1999.'],
    ]);
    expect(under('The mill belongs to us.', 'I.59.')).toEqual([['1999', 'The Mill (1999), I.59.']]);
  });

  it('is not after the person’s death: then it is of a printing', () => {
    const of = (life: string) =>
      said(
        `'''[[w:Anna Kim|Anna Kim]]''' (${life}) was a miller.\n== Quotes ==\n* The mill is ours.\n** Letters (1919)`,
      );
    expect(of('[[15 October]] [[1844]] – [[25 August]] [[1900]]')).toEqual([['The mill is ours.', null]]);
    expect(of('1844 – 1919')).toEqual([['The mill is ours.', '1919']]);
    expect(of('born 1844')).toEqual([['The mill is ours.', '1919']]);
  });

  it('is not known of a quotation whose source tells none: it stays undated', () => {
    expect(said('== Quotes ==\n* The mill is ours.\n** Speech in Kimtown')).toEqual([['The mill is ours.', null]]);
  });
});

describe('wikitext', () => {
  it.each<[string, string]>([
    ["The ''old'' '''mill''' and '''''both'''''", 'The old mill and both'],
    ["'''Bold '''and an ''''apostrophe'''", "Bold and an 'apostrophe"],
    ['[[w:Toll bridge|bridges]] and [[tolls]]', 'bridges and tolls'],
    ['[https://a.example/b?c=d the text] [sic]', 'the text [sic]'],
    ['[[File:A.jpg|thumb|a [[nested]] caption]]Words', 'Words'],
    ['{{lang|fr|{{nowrap|Bonjour}}}}, all', 'Bonjour, all'],
    ['one<br />two<br>three', 'one\ntwo\nthree'],
    ['5 < 6 & 7 > 6 &amp; so on', '5 < 6 & 7 > 6 & so on'],
    ['<small>quiet</small> &ldquo;words&rdquo;', 'quiet “words”'],
  ])('%s', (wikitext, words) => {
    expect(plainWordsOf(wikitext)).toMatchObject({ words, unclear: null });
  });

  it.each([
    'I {{redacted}} agree',
    'I {{nowrap|agree',
    'I [[agree',
    'I <s>dis</s>agree',
    'I <math>x</math> agree',
    "''The Post'''s view",
    'I &minus; agree',
    '<span>I agree',
    'I agree}} here',
  ])('is not quoted where it is not understood: %s', (wikitext) => {
    expect(plainWordsOf(wikitext).unclear).not.toBeNull();
  });

  it('of any make ends in words of the page, or in none', () => {
    const pieces = fc.constantFrom(
      '{{',
      '}}',
      '[[',
      ']]',
      '[https://a.example ',
      ']',
      '|',
      "''",
      "'''",
      '<br>',
      '<ref>',
      '</ref>',
      '<!--',
      '-->',
      '== ',
      ' ==',
      '\n',
      '* ',
      '** ',
      ': ',
      'Words of mine. ',
      '2019',
      '{|',
      '|}',
      '<poem>',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        for (const each of quotationsOfPage(parts.join(''), 'Anna Kim'))
          if ('words' in each) expect(each.words).not.toMatch(/\{\{|\}\}|\[\[|<ref|<!--|'''/);
      }),
    );
  });
});
