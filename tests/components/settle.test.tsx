// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { CorrectionList } from '../../components/library/CorrectionList';
import { Settle } from '../../components/settle/Settle';
import { cardOfNamesakes, cardOfNobody } from './fixtures';
import { card, SETTLING } from './gallery/views';

afterEach(cleanup);

const buttons = () => screen.getAllByRole('button').map(({ textContent }) => textContent);
const nobody = { status: 'ready' as const, value: cardOfNobody };
const several = { status: 'ready' as const, value: cardOfNamesakes };

it('says of the one person that the name is not theirs, or nobody’s, and what went wrong', async () => {
  const choose = vi.fn(async () => 'The disk is full.');
  const onNotAPerson = vi.fn(async () => 'Nothing answers.');
  render(<Settle view={card({ settling: { ...SETTLING, choose } })} onNotAPerson={onNotAPerson} />);
  fireEvent.click(screen.getByRole('button', { name: 'Not this person' }));
  expect(choose.mock.calls).toEqual([[null]]);
  expect((await screen.findByRole('alert')).textContent).toBe('The disk is full.');
  fireEvent.click(screen.getByRole('button', { name: 'Not a person' }));
  expect(await screen.findByText('Nothing answers.')).toBeTruthy();
});

it.each([
  ['nobody is known', nobody],
  ['several have the name, of whom the card has a button for none', several],
])('offers only that the name is nobody’s where %s', (_, content) => {
  render(<Settle view={card({ content })} onNotAPerson={async () => null} />);
  expect(buttons()).toContain('Not a person');
  expect(buttons()).not.toContain('Not this person');
});

it('is listed with the others and taken back there', () => {
  const onUndo = vi.fn();
  const correction = {
    id: 'c',
    address: null,
    kind: 'not-a-person' as const,
    words: 'Palo Verde',
    target: null,
    created: 1,
    changed: 1,
    deleted: false,
  };
  render(<CorrectionList corrections={[correction]} onUndo={onUndo} />);
  expect(screen.getByText('Palo Verde is not a person')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Undo the correction: Palo Verde is not a person' }));
  expect(onUndo.mock.calls).toEqual([[correction]]);
});
