import { describe, expect, it } from 'vitest';
import { addCorrection, type CorrectionDraft, listCorrections } from '../../lib/records/corrections';
import { freshRecords } from './fresh-records';
import { correctionsOn, removeCorrection } from './write-corrections';

const PAGE = 'https://news.example/1';

const draft = (words: string, address: string | null): CorrectionDraft => ({
  address,
  kind: 'not-a-person',
  words,
  target: null,
});

describe('corrections', () => {
  it('hold on their page, or everywhere', async () => {
    const records = freshRecords();
    const here = await addCorrection(records, draft('Green Deal', PAGE));
    const everywhere = await addCorrection(records, draft('Big Ben', null));
    await addCorrection(records, draft('Mont Blanc', 'https://news.example/2'));
    expect(new Set(await correctionsOn(records, PAGE))).toEqual(new Set([here, everywhere]));
    expect(await correctionsOn(records, 'https://news.example/3')).toEqual([everywhere]);
    expect(await listCorrections(records)).toHaveLength(3);
  });

  it('can be taken back', async () => {
    const records = freshRecords();
    const correction = await addCorrection(records, draft('Green Deal', PAGE));
    expect(await removeCorrection(records, correction.id)).toEqual(correction);
    expect(await removeCorrection(records, correction.id)).toBeNull();
    expect(await correctionsOn(records, PAGE)).toEqual([]);
    expect(await listCorrections(records)).toEqual([]);
  });

  it('on a page that is not http(s) are refused', async () => {
    await expect(addCorrection(freshRecords(), draft('x', 'about:blank'))).rejects.toMatchObject({ path: 'address' });
  });

  it('of a date are refused unless it is a day, a month or a year', async () => {
    const dated = (target: string) => addCorrection(freshRecords(), { ...draft('x', PAGE), kind: 'said-on', target });
    await expect(dated('2025-02-30')).rejects.toMatchObject({ path: 'target' });
    expect(await dated('2025-02')).toMatchObject({ target: '2025-02' });
  });
});
