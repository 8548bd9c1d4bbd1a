import { describe, expect, it } from 'vitest';
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import type { Statement } from '../../lib/model/statement';
import { recallStatements } from '../../lib/recall/recall';
import { OWN } from '../../lib/recall/thresholds';
import { day, source, statement } from './statements.fixture';

const ARTICLE = { address: 'https://paper.example/today', published: day('2025-09-01') };
const TEXT = 'herring quotas have ruined the fishing villages of the north';

function beside(said: Statement[], text = TEXT, sources = [source('s')]) {
  const options = { article: ARTICLE, language: ENGLISH_RECALL, people: [] };
  const [recall] = recallStatements([{ id: 'c', text, person: 'p' }], said, sources, options);
  const idsOf = (list: { statement: Statement }[]) => list.map(({ statement: { id } }) => id);
  return {
    shown: idsOf(recall!.statements),
    perhaps: idsOf(recall!.perhaps),
    very: idsOf(recall!.veryWords),
    recall: recall!,
  };
}

const of = (id: string, words: string, date: string, more: Partial<Statement> = {}) =>
  statement(id, words, { said: day(date), ...more });

describe('what stands beside a claim', () => {
  const SURE = of('sure', 'Herring quotas ruin fishing villages.', '2025-06-01');
  const LIKELY = of('likely', 'The villages of the north need a hospital and a bridge.', '2025-06-01');
  const OTHER = of('other', 'The museum opens on Sunday.', '2025-06-01');

  it('is shown where it is sure, set apart where it is likely, and left out else', () => {
    const { shown, perhaps, recall } = beside([OTHER, LIKELY, SURE]);
    expect([shown, perhaps]).toEqual([['sure'], ['likely']]);
    expect(recall.statements[0]!.sure).toBeGreaterThanOrEqual(OWN.from);
    expect(recall.perhaps[0]!.sure).toBeLessThan(OWN.from);
    expect(recall.perhaps[0]!.sure).toBeGreaterThanOrEqual(OWN.perhapsFrom);
  });

  it('is not earlier where it was said the same day: it may be another report of the occasion', () => {
    const before = 'Asked of herring quotas and of the fishing villages, she said: ';
    const sameDay = of('same day', 'Every one of these villages is half empty.', '2025-09-01', { before });
    expect(beside([sameDay, SURE])).toMatchObject({ shown: ['sure'], perhaps: ['same day'] });
  });

  it('counts what was kept around a statement, and the title of its source', () => {
    const vague = of('vague', 'They have ruined everything that we had.', '2025-06-01');
    expect(beside([vague]).shown).toEqual([]);
    const before = 'Asked of herring quotas and of the fishing villages up north, she said: ';
    expect(beside([{ ...vague, before }]).shown).toEqual(['vague']);
    const titled = source('s', { title: 'Herring quotas: the fishing villages of the north' });
    expect(beside([{ ...vague, before: 'Asked on Sunday, she answered: ' }]).shown).toEqual([]);
    expect(beside([{ ...vague, before: 'Asked on Sunday, she answered: ' }], TEXT, [titled]).shown).toEqual(['vague']);
  });
});

describe('the record of what a claim reports', () => {
  const SPEECH = 'Herring quotas have ruined the fishing villages of the north, and nobody listens.';

  it.each<[string, Partial<Statement>, string[]]>([
    ['a speech of that day', { said: day('2025-08-31') }, ['x']],
    ['a speech of that year, no day known', { said: { date: '2025', precision: 'year' } }, ['x']],
    ['words that another paper printed', { published: day('2025-08-31') }, []],
    ['words kept while reading', { said: day('2025-08-31'), rule: 'quotation-name-said' }, []],
    ['a report', { said: day('2025-08-31'), form: 'reported' }, []],
  ])('%s', (_, more, very) => {
    const found = beside([statement('x', SPEECH, more)]);
    expect([found.very, found.shown]).toEqual([very, []]);
  });

  it('is a speech of another time nowhere: that one is earlier', () => {
    expect(beside([of('x', SPEECH, '2019-05-01')])).toMatchObject({ very: [], shown: ['x'] });
  });
});
