// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { Reading } from '../../lib/model/reading';
import { type SecondLookAsked, useSecondLook } from '../../lib/own-pages/use-second-look';
import { type Asked, fakeModel } from '../second-look/fake-model';
import '../components/patient';

afterEach(cleanup);

const statement = (id: string, words: string) => ({ statement: { id, words }, sure: 0.8 });

const READING = {
  article: { blocks: [{ text: 'She said the ferry stays free.' }] },
  claims: [{ id: 'c', content: [{ block: 0, start: 9, end: 29 }] }],
  recalls: [
    {
      claim: 'c',
      statements: [statement('a', 'the ferry is free'), statement('b', 'taxes fall')],
      perhaps: [],
      veryWords: [],
      others: [],
    },
  ],
} as unknown as Reading;

const taxesAreAnother = ({ earlier }: { earlier: string }) =>
  JSON.stringify(earlier.includes('taxes') ? 'another matter' : 'same matter');

const look = (given: Partial<SecondLookAsked>) =>
  renderHook((props: Partial<SecondLookAsked>) => useSecondLook({ ...BARE, ...given, ...props }), {});

const BARE: SecondLookAsked = { model: null, reading: READING, isOn: false, choose: async () => undefined };

it('offers nothing on a device without a model', async () => {
  const { result } = look({ isOn: true });
  await act(async () => {});
  expect(result.current).toEqual({ reading: READING, secondLook: undefined });
});

it('asks nothing before the reader chose it', async () => {
  const { model, asked, starts } = fakeModel({ answer: taxesAreAnother });
  const { result } = look({ model });
  await waitFor(() => expect(result.current.secondLook).toMatchObject({ isOn: false, looking: null }));
  expect([asked, starts]).toEqual([[], []]);
  expect(result.current.reading).toBe(READING);
});

it('moves what the model takes for another matter, tells how far it is, and gives the model back', async () => {
  let letAnswer = () => {};
  const mayAnswer = new Promise<void>((resolve) => {
    letAnswer = resolve;
  });
  const answer = (pair: Asked) => mayAnswer.then(() => taxesAreAnother(pair));
  const { model, asked, openSessions } = fakeModel({ answer });
  const { result } = look({ model, isOn: true });
  await waitFor(() => expect(result.current.secondLook?.looking).toEqual({ done: 0, of: 2 }));
  letAnswer();
  await waitFor(() => expect(result.current.secondLook?.looking).toBeNull());
  const [recall] = result.current.reading!.recalls;
  expect(recall!.statements.map(({ statement }) => statement.id)).toEqual(['a']);
  expect(recall!.perhaps).toMatchObject([{ statement: { id: 'b' }, isDoubted: true }]);
  expect(asked[0]).toEqual({ now: 'the ferry stays free', earlier: 'the ferry is free' });
  await waitFor(() => expect(openSessions()).toBe(0));
});

it('goes on, and keeps what it found, when the same page is looked at again', async () => {
  const { model, asked, starts } = fakeModel({ answer: taxesAreAnother });
  const { result, rerender } = look({ model, isOn: true });
  await waitFor(() => expect(result.current.secondLook?.looking).toBeNull());
  const again = { ...READING };
  rerender({ reading: again });
  expect(result.current.reading).not.toBe(again);
  expect(result.current.reading!.recalls[0]!.statements).toHaveLength(1);
  expect([asked.length, starts.length]).toEqual([2, 1]);
});

it('shows everything as before once it is switched off', async () => {
  const { model } = fakeModel({ answer: taxesAreAnother });
  const { result, rerender } = look({ model, isOn: true });
  await waitFor(() => expect(result.current.reading).not.toBe(READING));
  rerender({ isOn: false });
  expect(result.current.reading).toBe(READING);
});

it('fetches the model in the click alone, and then it is chosen', async () => {
  const { model, starts } = fakeModel({ state: 'downloadable', shares: [0.5] });
  const choose = vi.fn(async () => undefined);
  const { result } = look({ model, choose });
  await waitFor(() => expect(result.current.secondLook).toMatchObject({ isOn: false }));
  expect(starts).toEqual([]);
  act(() => result.current.secondLook!.onChoose(true));
  expect(result.current.secondLook).toMatchObject({ fetched: 0.5 });
  act(() => result.current.secondLook!.onChoose(true));
  expect(starts.length).toBeLessThan(2);
  await waitFor(() => expect(choose).toHaveBeenCalledWith(true));
  await waitFor(() => expect(result.current.secondLook).toMatchObject({ fetched: null, failed: null }));
});

it('chooses nothing when the fetching is stopped', async () => {
  const { model } = fakeModel({ state: 'downloadable' });
  const create = (start: { signal: AbortSignal }) =>
    new Promise<never>((_, refuse) => start.signal.addEventListener('abort', () => refuse(start.signal.reason)));
  const choose = vi.fn(async () => undefined);
  const { result } = look({ model: { ...model, create }, choose });
  await waitFor(() => expect(result.current.secondLook).toBeDefined());
  act(() => result.current.secondLook!.onChoose(true));
  await waitFor(() => expect(result.current.secondLook).toMatchObject({ fetched: 0 }));
  act(() => result.current.secondLook!.onStop());
  await waitFor(() => expect(result.current.secondLook).toMatchObject({ fetched: null, failed: null }));
  expect(choose).not.toHaveBeenCalled();
});

it('says what went wrong, and shows everything as before', async () => {
  const { model } = fakeModel();
  const { result } = look({ model: { ...model, create: () => Promise.reject(new Error('no memory')) }, isOn: true });
  await waitFor(() => expect(result.current.secondLook).toMatchObject({ failed: 'no memory', looking: null }));
  expect(result.current.reading).toBe(READING);
});
