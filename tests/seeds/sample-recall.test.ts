// @vitest-environment jsdom

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import type { Source, Statement } from '../../lib/model/statement';
import { recallStatements } from '../../lib/recall/recall';
import { checkRecordsFile } from '../../scripts/records/check-records-file';
import starter from '../../seeds/starter.json';

const page = new DOMParser().parseFromString(readFileSync('seeds/sample-article.html', 'utf8'), 'text/html');
const body = page.querySelector('.story')!.textContent.replace(/\s+/g, ' ');

/**
 * What the sample article attributes to people of the starter shelf, read by hand; `…` where the cue stands between.
 */
const CLAIMS: [person: string, words: string][] = [
  ['vladimir-putin', 'he had come to “understandings” with US president Donald Trump when the two met in Alaska'],
  ['vladimir-putin', 'The discussions with Trump had “opened the way to peace,”'],
  ['vladimir-putin', 'praised the US president for helping dialogue along'],
  ['vladimir-putin', 'the blame for the war on the West'],
  [
    'vladimir-putin',
    'wasn’t triggered by Russia’s attack on Ukraine, but by a coup in Ukraine supported and provoked by the West,',
  ],
  ['vladimir-putin', 'NATO must not expand to take in Ukraine'],
  ['vladimir-putin', 'drawing the region into the conflict on purpose'],
  ['vladimir-putin', 'both were helping to “facilitate the resolution of the Ukrainian crisis.”'],
  ['xi-jinping', 'countries should settle their differences through dialogue and cooperation, as equals'],
  ['narendra-modi', 'nations should promote dialogue and work for global peace'],
  ['steve-witkoff', 'Putin had signalled that he was willing to provide security guarantees for Ukraine'],
  ['emmanuel-macron', 'Trump had given Putin until Monday to accept peace talks with Zelenskyy'],
  ['emmanuel-macron', 'A refusal … would mean that “President Putin has played President Trump.”'],
  ['donald-trump', 'it would take him a single day to end the war'],
  ['donald-trump', 'an immediate ceasefire'],
  ['donald-trump', 'a permanent peace deal'],
  ['volodymyr-zelenskyy', 'any idea of a buffer zone'],
  ['volodymyr-zelenskyy', 'Russia was using negotiations to gain time while its attacks went on'],
];

function shelves(): { statements: Statement[]; sources: Source[] } {
  const checked = checkRecordsFile(starter);
  if (!checked.ok) throw new Error(`${checked.fault.path} ${checked.fault.message}`);
  const statements = checked.file.statements.map((statement, i) => ({ ...statement, id: `statement ${i}` }));
  return { statements, sources: checked.file.sources };
}

/** The text of the article near a claim, without it. */
function around(words: string): string[] {
  const [first, last] = [words.split(' … ')[0]!, words.split(' … ').at(-1)!];
  const [start, end] = [body.indexOf(first), body.indexOf(last) + last.length];
  return [body.slice(Math.max(0, start - 300), start), body.slice(end, end + 300)];
}

test('every claim of the list stands in the sample article', () => {
  const parts = CLAIMS.flatMap(([, words]) => words.split(' … '));
  expect(parts.filter((part) => !body.includes(part))).toEqual([]);
});

describe('reading the sample article with the starter shelf', () => {
  const { statements, sources } = shelves();
  const claims = CLAIMS.map(([person, words], i) => {
    return { id: String(i), person, text: words.replace(' … ', ' '), around: around(words) };
  });
  const article = { address: '', published: { date: '2025-09-02T06:00:00Z', precision: 'minute' as const } };
  const people = starter.people.flatMap(({ names }) => names.map(({ text }) => text));
  const recalls = recallStatements(claims, statements, sources, { article, language: ENGLISH_RECALL, people });

  const peopleWith = (list: 'statements' | 'perhaps') =>
    new Set(recalls.flatMap((recall) => recall[list].map(({ statement }) => statement.person)));
  const quoted = new Set(CLAIMS.map(([person]) => person));
  const all = starter.people.map(({ id }) => id).filter((id) => quoted.has(id));

  // What the shelf has of Steve Witkoff is one report of the very words that the article reports. Of Narendra Modi, Xi
  // Jinping and Volodymyr Zelenskyy it has words on peace and dialogue in general.
  test('recalls something for everybody but one, sure for half of them and else likely', () => {
    const sure = peopleWith('statements');
    const likely = peopleWith('perhaps');
    expect([...sure].sort()).toEqual(['donald-trump', 'emmanuel-macron', 'vladimir-putin']);
    expect(all.filter((id) => !sure.has(id) && !likely.has(id))).toEqual(['steve-witkoff']);
  });

  // The words of 2015 share one word with the claim.
  test('sets words from years before beside a claim, as far as they share more than a word', () => {
    const years = recalls.flatMap(({ statements: list, perhaps }) =>
      [...list, ...perhaps].map(({ statement }) => statement.said?.date.slice(0, 4) ?? ''),
    );
    expect(years.filter((year) => year !== '' && year < '2024').length).toBeGreaterThan(0);
  });

  test('never sets a claim beside another report of the same words', () => {
    const pairs = recalls.flatMap(({ statements: list }, i) =>
      list.map(({ statement }) => [CLAIMS[i]![1], statement.words]),
    );
    const day = pairs.filter(([claim, words]) => claim!.includes('a single day') && words!.includes('a single day'));
    expect(day).toEqual([]);
  });

  test('never shows a quotation of the article as an earlier statement', () => {
    for (const [i, [, words]] of CLAIMS.entries())
      for (const { statement } of recalls[i]!.statements.filter((recalled) => recalled.statement.form === 'verbatim'))
        expect(words).not.toContain(statement.words);
  });
});
