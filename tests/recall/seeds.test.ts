import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import { recallStatements } from '../../lib/recall/recall';
import { checkRecordsFile } from '../../scripts/records/check-records-file';
import { day } from './statements.fixture';

const checked = checkRecordsFile(
  JSON.parse(readFileSync(new URL('../../seeds/starter.json', import.meta.url), 'utf8')),
);
if (!checked.ok) throw new Error(checked.fault.message);
const { statements, sources } = checked.file;
const STARTER = statements.map((statement, at) => ({ ...statement, id: String(at) }));

type List = 'statements' | 'perhaps';

function recalledBy(person: string, text: string, list: List = 'statements'): string[] {
  const article = { address: 'https://paper.example/tianjin', published: day('2025-09-02') };
  const [recall] = recallStatements([{ id: 'c', text, person }], STARTER, sources, {
    article,
    language: ENGLISH_RECALL,
    people: ['Putin', 'Trump'],
  });
  return recall![list].map(({ statement }) => statement.words);
}

describe('recall from the starter library', () => {
  it.each<[string, string, RegExp]>([
    ['vladimir-putin', 'the crisis was a coup in Ukraine that the West provoked', /coup provoked from outside/],
    ['vladimir-putin', 'that NATO must not expand to take in Ukraine', /still expanding/],
    ['xi-jinping', 'that countries should settle their differences through dialogue', /disputes and differences/],
    ['narendra-modi', 'that nations should promote dialogue and work for global peace', /work for global peace/],
    ['volodymyr-zelenskyy', 'that security guarantees must be more than paper', /security guarantees/],
    ['emmanuel-macron', 'that Russia is waging a war against all of Europe', /war of territorial conquest/],
    ['donald-trump', 'that NATO allies now pay a fair share', /fair share/],
  ])('%s: %s', (person, text, expected) => {
    expect(recalledBy(person, text).some((words) => expected.test(words))).toBe(true);
  });

  it('sets apart what shares a name and little more, as long as nothing is known around the two', () => {
    const text = 'that Russia was using negotiations to gain time';
    const found = recalledBy('volodymyr-zelenskyy', text, 'perhaps');
    expect(found.some((words) => words.includes('slow down its retreat'))).toBe(true);
  });

  it.each<[string, string]>([
    ['vladimir-putin', 'that the harvest of wheat was good this year'],
    ['donald-trump', 'that he would play golf on Sunday'],
    ['emmanuel-macron', 'that pensions must be reformed'],
    ['xi-jinping', 'that it was a great day for everybody'],
  ])('%s: nothing for "%s"', (person, text) => {
    expect(recalledBy(person, text)).toEqual([]);
  });

  it('does not show the library’s own report of the words that are being read', () => {
    const own = STARTER.filter((statement) => statement.said?.date === '2025-09-01');
    expect(own.length).toBeGreaterThan(5);
    for (const { person, words } of own) expect(recalledBy(person, words)).not.toContain(words);
  });
});
