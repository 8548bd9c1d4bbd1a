// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ComparedWith } from '../../components/compare/ComparedWith';
import { PairsSection } from '../../components/compare/PairsSection';
import { timeBetween } from '../../components/compare/time-between';
import { exactWordsAddress } from '../../components/words/exact-words-address';
import type { PairSide } from '../../lib/model/pair';
import type { ComparedPair } from '../../lib/own-pages/compared-pairs';
import type { PairWord } from '../../lib/own-pages/pair-words';
import type { PairsShown } from '../../lib/own-pages/use-pairs';
import { comparedPair, keptPair } from './fixtures';
import './patient';

afterEach(cleanup);

function shown(pair: ComparedPair, change: Partial<PairsShown> = {}) {
  const pairs: PairsShown = { wordOn: () => null, wish: async () => null, ...change };
  render(<ComparedWith pair={pair} pairs={pairs} />);
}

/** Opens the pair; the browser tells so after the click. */
async function opened(pair: ComparedPair, change: Partial<PairsShown> = {}) {
  shown(pair, change);
  const details = document.querySelector<HTMLDetailsElement>('.compared')!;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await waitFor(() => expect(document.querySelector('.sides')).not.toBeNull());
}

const text = () => document.body.textContent!;

describe('a claim beside an earlier statement', () => {
  it('is shut at first, with a neutral label', () => {
    shown(comparedPair);
    expect(document.querySelector('.difference')!.textContent).toBe('Another position? Compare');
    expect(document.querySelector('.sides')).toBeNull();
  });

  it('has no label where nothing was told, and none when the reader dismissed it', () => {
    shown({ ...comparedPair, difference: null });
    shown(comparedPair, { wordOn: () => ({ ...keptPair, pair: { ...keptPair.pair, verdict: 'dismissed' } }) });
    expect(document.querySelector('.difference')).toBeNull();
  });

  it('shows both verbatim, with reports, both dates, sources, words around and a link to the exact words', async () => {
    await opened(comparedPair);
    const [now, earlier] = [...document.querySelectorAll('.side')];
    expect(now!.querySelector('.words')!.textContent).toBe(`Marta Lindqvist denied ${comparedPair.now.words}`);
    expect(earlier!.querySelector('.words')!.textContent).toBe(`“${comparedPair.earlier.words}”`);
    expect(now!.textContent).toContain('said 2 Sept 2025 · published 3 Sept 2025');
    expect(earlier!.textContent).toContain('Sundby Courier');
    expect(earlier!.querySelector('.sentence p')!.textContent).toBe(comparedPair.earlier.around);
    expect(earlier!.querySelector('a')!.getAttribute('href')).toMatch(
      /^https:\/\/courier\.example\/coal#:~:text=The%20plant/,
    );
  });

  it('marks words without changing a letter', async () => {
    await opened(comparedPair);
    const marks = [...document.querySelectorAll('mark')].map((mark) => [mark.className, mark.textContent]);
    expect(marks).toEqual([
      ['tells', 'keep'],
      ['tells', 'close'],
    ]);
  });

  it('says what could explain it, and that a program put the two together', async () => {
    await opened(comparedPair);
    expect(text()).toContain('What could explain this');
    expect(text()).toContain('Time passed between the two: about 2 years.');
    expect(text()).toContain('A difference is no judgement');
    expect(text()).toContain('in the words of a reporter');
  });

  it('takes the reader’s word, and a note', async () => {
    const wish = vi.fn(async () => null);
    await opened(comparedPair, { wish });
    fireEvent.click(screen.getByRole('button', { name: 'Keep this pair' }));
    fireEvent.click(screen.getByRole('button', { name: 'These do not belong together' }));
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Ask her.' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Save note' }));
    expect(wish.mock.calls).toEqual([
      [comparedPair, null, { verdict: 'accepted' }],
      [comparedPair, null, { verdict: 'dismissed' }],
      [comparedPair, null, { note: 'Ask her.' }],
    ]);
  });

  it('shows what was said before, takes it back, and tells of a failure', async () => {
    const wish = vi.fn(async () => 'The disk is full.');
    await opened(comparedPair, { wish, wordOn: () => keptPair });
    expect(text()).toContain('Kept among your pairs.');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Ask her in autumn.');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(wish).toHaveBeenCalledWith(comparedPair, keptPair, { verdict: 'none' });
    expect(await screen.findByRole('alert')).toMatchObject({ textContent: 'The disk is full.' });
  });

  it('counts nobody’s pairs and colours nobody', async () => {
    await opened(comparedPair);
    expect(document.body.innerHTML).not.toMatch(/style=|color/);
    expect(text()).not.toMatch(/\b\d+ (?:pairs|differences)\b/);
  });
});

describe('the kept pairs in the library', () => {
  it.each([
    [{ status: 'loading' as const }, 'Opening your pairs'],
    [{ status: 'failed' as const, message: 'No storage.' }, 'No storage.'],
    [{ status: 'ready' as const, words: [] }, 'No pairs yet'],
  ])('%o', (state, words) => {
    render(<PairsSection shown={state} onWish={async () => null} onExport={() => undefined} />);
    expect(text()).toContain(words);
  });

  it('lists both sides with the label, and gives them as a file', () => {
    const onExport = vi.fn((_: PairWord[]) => undefined);
    render(
      <PairsSection shown={{ status: 'ready', words: [keptPair] }} onWish={async () => null} onExport={onExport} />,
    );
    expect(document.querySelectorAll('.side')).toHaveLength(2);
    expect(text()).toContain('A difference is no judgement');
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    expect(onExport).toHaveBeenCalledWith([keptPair]);
  });
});

describe('time between two sayings', () => {
  const at = (date: string | null): PairSide => ({
    ...comparedPair.now,
    said: null,
    published: date === null ? null : { date, precision: 'day' },
  });
  it.each([
    ['2025-03-01', '2025-03-02', 'a day'],
    ['2025-03-20', '2025-03-01', '19 days'],
    ['2025-09-01', '2025-03-01', 'about 6 months'],
    ['2025-09-01', '2019-03-01', 'about 7 years'],
    ['2025-03-01', '2025-03-01', null],
    ['2025-03-01', null, null],
  ])('%s and %s: %s', (now, earlier, expected) => {
    expect(timeBetween(at(now), at(earlier))).toBe(expected);
  });
});

describe('the address of exact words', () => {
  it.each([
    ['https://a.example/1', 'We will go.', 'https://a.example/1#:~:text=We%20will%20go.'],
    ['https://a.example/1#top', 'on-time', 'https://a.example/1#top:~:text=on%2Dtime'],
    [
      'https://a.example/',
      'one two three four five six seven eight nine ten eleven',
      'https://a.example/#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
    ],
    ['https://a.example/', ' ', 'https://a.example/'],
    ['javascript:alert(1)', 'We', null],
    [null, 'We', null],
  ])('%s %s', (address, words, expected) => {
    expect(exactWordsAddress(address, words)).toBe(expected);
  });
});
