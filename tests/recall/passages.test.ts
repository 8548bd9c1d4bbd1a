import { describe, expect, it } from 'vitest';
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import { bagOf } from '../../lib/recall/bag';
import { passagesOf } from '../../lib/recall/passages';

const passages = (text: string) => passagesOf(text, bagOf(text, ENGLISH_RECALL), ENGLISH_RECALL);

describe('the passages of a text', () => {
  it.each([
    ['a short one', 'Herring quotas ruin villages. Ferries sail on.'],
    ['none', ''],
  ])('are the text itself: %s', (_, text) => {
    expect(passages(text)).toEqual([bagOf(text, ENGLISH_RECALL).counts]);
  });

  it('are a few sentences each of a long one, with all of its words', () => {
    const text = Array.from({ length: 12 }, (_, i) => `Herring quota${i} ruins village${i} beside harbour${i}.`).join(
      ' ',
    );
    const found = passages(text);
    expect(found.length).toBeGreaterThan(2);
    for (const passage of found.slice(0, -1)) expect([...passage.keys()].length).toBeGreaterThan(9);
    expect(new Set(found.flatMap((passage) => [...passage.keys()]))).toEqual(
      new Set(bagOf(text, ENGLISH_RECALL).counts.keys()),
    );
  });

  it('take time with the length of the text, without a stop or with nothing else', () => {
    const begun = process.cpuUsage();
    for (const text of ['herring '.repeat(20_000), '.'.repeat(100_000), 'a. '.repeat(50_000)]) passages(text);
    // Of this process alone: others may keep the machine busy.
    expect(process.cpuUsage(begun).user).toBeLessThan(2_000_000);
  });
});
