import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import type { Statement } from '../../lib/model/statement';
import { bagOf } from '../../lib/recall/bag';
import { queryOf } from '../../lib/recall/query';
import { scoreBag } from '../../lib/recall/rank';
import { type ClaimText, type RecallOptions, recallStatements } from '../../lib/recall/recall';
import { day, source, statement } from './statements.fixture';

const OPTIONS: RecallOptions = {
  article: { address: 'https://paper.example/today', published: day('2025-09-01') },
  language: ENGLISH_RECALL,
  people: [],
};
/** A collection in which all words are equally rare. */
const EVEN = { rarity: () => 3, averageLength: 8 };

const SOURCES = [source('s'), source('today', { address: 'https://paper.example/today' })];

const claim = (text: string, more: Partial<ClaimText> = {}): ClaimText => ({ id: 'c', text, person: 'p', ...more });

function recalled(of: ClaimText, statements: Statement[], options = OPTIONS): string[] {
  return recallStatements([of], statements, SOURCES, options)[0]!.statements.map(({ statement: { id } }) => id);
}

describe('what is recalled', () => {
  const NUCLEAR = statement('nuclear', 'Iran will never be allowed to build a nuclear weapon.', {
    said: day('2019-05-02'),
  });
  const WALL = statement('wall', 'The wall on the southern border will be finished next year.', {
    said: day('2018-01-01'),
  });
  const NUCLEAR_CLAIM = claim('a nuclear weapon in the hands of Iran would threaten the whole region');

  it('ranks the statement on the same subject and leaves the other out', () => {
    expect(recalled(NUCLEAR_CLAIM, [WALL, NUCLEAR])).toEqual(['nuclear']);
  });

  it('puts another occasion before a better match from the one that is being read', () => {
    const sameWeek = statement('same week', 'A nuclear weapon in the hands of Iran is a threat to the region.', {
      said: day('2025-08-31'),
    });
    const undated = { ...sameWeek, id: 'undated', said: null, published: null };
    const of = { ...NUCLEAR_CLAIM, text: 'Iran with a nuclear weapon would be a danger to its neighbours' };
    expect(recalled(of, [sameWeek, NUCLEAR])).toEqual(['nuclear', 'same week']);
    expect(recalled(of, [undated, NUCLEAR])).toEqual(['nuclear', 'undated']);
  });

  it('gives score parts that add up, and the shared words as they stand in the claim', () => {
    const [first] = recallStatements([NUCLEAR_CLAIM], [NUCLEAR, WALL], SOURCES, OPTIONS)[0]!.statements;
    const { words, names, phrases, figures, dates, negation, score } = first!;
    expect(words + names + phrases + figures + dates + negation).toBeCloseTo(score, 10);
    expect(first!.names).toBeGreaterThan(0);
    expect(first!.phrases).toBeGreaterThan(0);
    expect([...first!.shared].sort()).toEqual(['Iran', 'nuclear', 'weapon']);
    expect(first!.source.id).toBe('s');
  });

  it('finds inflected, accented and differently quoted forms', () => {
    const old = statement('old', 'We’ve promised “lower” tariffs on Brazilian coffees for São Paulo’s growers.', {
      said: day('2020-01-01'),
    });
    expect(recalled(claim('He promises that Brazil’s coffee growers of Sao Paulo pay a tariff'), [old])).toEqual([
      'old',
    ]);
  });

  it.each([
    ['only stop words', 'They said that this is what we have been about.', 'That is what they have been.'],
    [
      'only common words of public speech',
      'We will work to support our people and the country.',
      'Our country needs the people and their support.',
    ],
    ['one rare word alone', 'The turbine hall was visited by many guests.', 'A turbine is something else.'],
    ['nothing', 'Bananas ripen quickly.', 'The tax code is long.'],
  ])('shows nothing when what is shared is %s', (_, words, text) => {
    expect(recalled(claim(text), [statement('x', words)])).toEqual([]);
  });

  it('never shows the words of somebody else', () => {
    expect(recalled(NUCLEAR_CLAIM, [{ ...NUCLEAR, person: 'q' }])).toEqual([]);
    expect(recalled({ ...NUCLEAR_CLAIM, person: 'unknown' }, [NUCLEAR])).toEqual([]);
  });

  it('leaves out deleted statements and those whose source is not there', () => {
    expect(recalled(NUCLEAR_CLAIM, [{ ...NUCLEAR, deleted: true }])).toEqual([]);
    expect(recalled(NUCLEAR_CLAIM, [{ ...NUCLEAR, source: 'gone' }])).toEqual([]);
  });

  it('answers every claim in order, an empty list included', () => {
    const claims = [claim('Bananas', { id: '1' }), { ...NUCLEAR_CLAIM, id: '2' }, claim('', { id: '3' })];
    const answer = recallStatements(claims, [NUCLEAR], SOURCES, OPTIONS);
    expect(answer.map(({ claim: id, statements }) => [id, statements.length])).toEqual([
      ['1', 0],
      ['2', 1],
      ['3', 0],
    ]);
  });

  it('is no more than anybody reads beside an article', () => {
    const many = Array.from({ length: 9 }, (_, n) => ({ ...NUCLEAR, id: `n${n}`, said: day(`200${n}-01-01`) }));
    expect(recalled(NUCLEAR_CLAIM, many)).toHaveLength(5);
  });

  it('puts the newer of two equal ones first, then goes by id', () => {
    const twins = [
      { ...NUCLEAR, id: 'b', words: 'Iran shall build no nuclear weapon.', said: day('2018-01-01') },
      { ...NUCLEAR, id: 'a', words: 'No nuclear weapon shall Iran build.', said: day('2018-01-01') },
      { ...NUCLEAR, id: 'c', words: 'Iran shall build no nuclear weapon.', said: day('2020-01-01') },
    ];
    expect(recalled(NUCLEAR_CLAIM, twins)).toEqual(['c', 'a', 'b']);
    expect(recalled(NUCLEAR_CLAIM, twins.reverse())).toEqual(['c', 'a', 'b']);
  });

  it('shows the same words from a second source only when they were said again', () => {
    const again = (id: string, said: string) => ({ ...NUCLEAR, id, words: `“${NUCLEAR.words}”`, said: day(said) });
    expect(recalled(NUCLEAR_CLAIM, [NUCLEAR, again('next-day', '2019-05-03')])).toEqual(['next-day']);
    expect(recalled(NUCLEAR_CLAIM, [NUCLEAR, again('next-year', '2020-05-02')])).toEqual(['next-year', 'nuclear']);
    expect(recalled(NUCLEAR_CLAIM, [NUCLEAR, { ...again('undated', ''), said: null }])).toEqual(['nuclear']);
  });

  it('lets the words around a claim tell what it is about', () => {
    const vague = claim('that this must never happen', { around: ['Iran came up again, and a nuclear weapon.'] });
    expect(recalled(vague, [NUCLEAR, WALL])).toEqual(['nuclear']);
    expect(recalled({ ...vague, around: [] }, [NUCLEAR, WALL])).toEqual([]);
    const [without, with_] = [[], ['Iran came up again.']].map(
      (around) =>
        recallStatements([{ ...NUCLEAR_CLAIM, text: 'a nuclear weapon', around }], [NUCLEAR], SOURCES, OPTIONS)[0]!,
    );
    expect(with_!.statements[0]!.score).toBeGreaterThan(without!.statements[0]!.score);
  });
});

describe('which statements are earlier', () => {
  const WORDS = 'Iran will never be allowed to build a nuclear weapon.';
  const OF = claim('a nuclear weapon was what Iran and its friends talked about in Geneva');

  it.each<[string, Partial<Statement>, boolean]>([
    ['said before', { said: day('2025-08-31') }, true],
    ['said the same day, perhaps on the occasion that is being read', { said: day('2025-09-01') }, false],
    ['said after', { said: day('2025-09-02') }, false],
    ['said in the same year, no day known', { said: { date: '2025', precision: 'year' } }, true],
    ['said in a later year', { said: { date: '2026', precision: 'year' } }, false],
    ['said in a later month', { said: { date: '2025-10', precision: 'month' } }, false],
    ['said before, published after', { said: day('2025-08-31'), published: day('2025-10-01') }, true],
    ['published after, not known when said', { published: day('2025-10-01') }, false],
    ['without any date', {}, true],
    ['said later by the minute of another day', { said: { date: '2025-09-02T00:10:00Z', precision: 'minute' } }, false],
  ])('%s', (_, dates, shown) => {
    expect(recalled(OF, [statement('x', WORDS, dates)])).toEqual(shown ? ['x'] : []);
  });

  it('keeps all when the article has no date', () => {
    expect(
      recalled(OF, [statement('x', WORDS, { said: day('2030-01-01') })], {
        ...OPTIONS,
        article: { ...OPTIONS.article, published: null },
      }),
    ).toEqual(['x']);
  });
});

describe('properties', () => {
  const WORD = fc.constantFrom(
    'tariff',
    'coffee',
    'Iran',
    'weapon',
    'Brussels',
    'hospital',
    'the',
    'and',
    'pay',
    'taxes',
    '42',
    'Merkel',
  );
  const TEXT = fc.array(WORD, { maxLength: 25 }).map((words) => words.join(' '));
  const STATEMENTS = fc.array(TEXT, { maxLength: 12 }).map((texts) => texts.map((text, n) => statement(`s${n}`, text)));

  it('the order of the statements changes nothing', () => {
    fc.assert(
      fc.property(TEXT, STATEMENTS, (text, list) => {
        expect(recalled(claim(text), [...list].reverse())).toEqual(recalled(claim(text), list));
      }),
    );
  });

  it('swapping a name everywhere changes no rank and no score', () => {
    const NAMES = ['Merkel', 'Okonkwo', 'Nguyen', 'Kowalczyk', 'Haddad', 'Smith', 'O’Brien', 'Ramaphosa'];
    fc.assert(
      fc.property(TEXT, STATEMENTS, fc.constantFrom(...NAMES), (text, list, name) => {
        const swap = (words: string) => words.replaceAll('Merkel', name);
        const before = recallStatements([claim(text)], list, SOURCES, OPTIONS)[0]!.statements;
        const swapped = list.map((each) => ({ ...each, words: swap(each.words) }));
        const after = recallStatements([claim(swap(text))], swapped, SOURCES, OPTIONS)[0]!.statements;
        expect(after.map(({ statement: { id }, score }) => [id, score])).toEqual(
          before.map(({ statement: { id }, score }) => [id, score]),
        );
        expect(after.map((each) => each.shared)).toEqual(before.map((each) => each.shared.map(swap)));
      }),
    );
  });

  it.each([
    ['man', 'woman'],
    ['brothers', 'sisters'],
    ['he', 'she'],
    ['Mr', 'Ms'],
    ['Democrats', 'Republicans'],
    ['Labour', 'Conservative'],
  ])('swapping %s and %s everywhere changes no rank and no score', (one, other) => {
    const swap = (words: string) =>
      words.replace(new RegExp(`\\b(?:${one}|${other})\\b`, 'g'), (word) => (word === one ? other : one));
    const SIDED = fc
      .array(fc.oneof(WORD, fc.constantFrom(one, other)), { maxLength: 15 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(SIDED, fc.array(SIDED, { maxLength: 8 }), (text, texts) => {
        const found = (change: (words: string) => string) =>
          recallStatements(
            [claim(change(text))],
            texts.map((words, n) => statement(`s${n}`, change(words))),
            SOURCES,
            OPTIONS,
          )[0]!.statements.map((each) => [each.statement.id, each.score.toFixed(9)]);
        expect(found(swap)).toEqual(found((words) => words));
      }),
    );
  });

  it('takes any text without an exception, parts adding up', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'binary', maxLength: 200 }),
        (a, b) => {
          recallStatements([claim(a)], [statement('x', b)], SOURCES, OPTIONS);
          const { score, shared, ...parts } = scoreBag(queryOf(a, ENGLISH_RECALL), bagOf(b, ENGLISH_RECALL), EVEN);
          expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 8);
          for (const shown of shared) expect(a).toContain(shown);
        },
      ),
    );
  });
});
