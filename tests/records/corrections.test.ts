import { describe, expect, it } from 'vitest';
import { addCorrection, type CorrectionDraft, listCorrections } from '../../lib/records/corrections';
import { freshShelves } from './fresh-shelves';
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
    const shelves = freshShelves();
    const here = await addCorrection(shelves, draft('Green Deal', PAGE));
    const everywhere = await addCorrection(shelves, draft('Big Ben', null));
    await addCorrection(shelves, draft('Mont Blanc', 'https://news.example/2'));
    expect(new Set(await correctionsOn(shelves, PAGE))).toEqual(new Set([here, everywhere]));
    expect(await correctionsOn(shelves, 'https://news.example/3')).toEqual([everywhere]);
    expect(await listCorrections(shelves)).toHaveLength(3);
  });

  it('can be taken back', async () => {
    const shelves = freshShelves();
    const correction = await addCorrection(shelves, draft('Green Deal', PAGE));
    expect(await removeCorrection(shelves, correction.id)).toEqual(correction);
    expect(await removeCorrection(shelves, correction.id)).toBeNull();
    expect(await correctionsOn(shelves, PAGE)).toEqual([]);
    expect(await listCorrections(shelves)).toEqual([]);
  });

  it('on a page that is not http(s) are refused', async () => {
    await expect(addCorrection(freshShelves(), draft('x', 'about:blank'))).rejects.toMatchObject({ path: 'address' });
  });
});
