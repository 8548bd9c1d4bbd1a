// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HoverCard } from '../../components/card/HoverCard';
import {
  cardOfMarta,
  cardOfMerged,
  cardOfNamesakes,
  cardOfNobody,
  cardOfReports,
  denied,
  makeSource,
  marta,
  notes,
  reading,
  reported,
  verbatim,
} from './fixtures';
import { card, SETTLING, unknownWhoSays } from './gallery/views';
import './patient';

afterEach(cleanup);

const [, jonas, tove] = reading.entities;
const shown = (change: Parameters<typeof card>[0] = {}) => render(<HoverCard {...card(change)} />).container;
const subjectOf = (entity = jonas!) => ({ ...card().subject, entity });

describe('hover card', () => {
  it('tells who it is, the role with its day, the statements with dates and source, and the note', () => {
    const text = shown().textContent!;
    for (const part of ['Marta Lindqvist', 'Minister of Energy, Norland', 'as of 3 May 2025', 'born 21 Dec 1977'])
      expect(text).toContain(part);
    expect(text).toContain('said 11 Feb 2024 · published 12 Feb 2024');
    expect(text).toContain(notes[0]!.text);
    expect(screen.getByRole('link', { name: 'Sundby Courier' }).getAttribute('href')).toBe(
      'https://courier.example/coal',
    );
  });

  it('tells since when a role is held where the start is known, and up to when that is vouched for', () => {
    const [role] = marta.roles;
    const minister = { ...marta, roles: [{ ...role!, from: { date: '2019-11', precision: 'month' as const } }] };
    const content = { status: 'ready' as const, value: { ...cardOfMarta, people: [minister] } };
    expect(shown({ content }).textContent).toContain('since Nov 2019, as of 3 May 2025');
  });

  it('puts only verbatim words between quotation marks', () => {
    const text = shown().textContent!;
    expect(text).toContain(`“${verbatim.words}”`);
    expect(text).toContain(`Reported ${reported.words}`);
    expect(text).not.toContain(`“${reported.words}`);
  });

  it('shows what reports the words after the name, and the sentence when it is asked for', () => {
    const container = shown({ content: { status: 'ready', value: cardOfReports } });
    const words = [...container.querySelectorAll('.words')].map(({ textContent }) => textContent);
    expect(words).toEqual([
      'Marta Lindqvist denied that she had ever promised a date for the closing of the plant',
      'Marta Lindqvist vowed “We will not let one house go cold”',
      'Reported … Jonas Weber, its chair, denied on Thursday that the league had taken money from the harbour',
    ]);
    const sentences = [...container.querySelectorAll<HTMLDetailsElement>('.sentence')];
    expect(sentences.map(({ open }) => open)).toEqual([false, false, false]);
    expect(sentences[0]!.textContent).toBe(`Whole sentence${denied.sentence}`);
    expect(sentences[2]!.querySelector('summary')!.textContent).toBe('Words around it');
    expect(sentences[2]!.querySelector('p')!.textContent).toMatch(/^… The vote was close\..+papers had written\. …$/);
  });

  it('shows at a claim what was said earlier on it, and why', () => {
    const recalled = reading.recalls[0]!.statements;
    const text = shown({ subject: { ...subjectOf(reading.entities[0]), recalled } }).textContent!;
    expect(text).toContain('Earlier on the same subject');
    expect(text).toContain('Found by shared words: promise, date');
    expect(text).not.toContain('Latest statements');
  });

  it('asks which one, and chooses nobody', () => {
    const text = shown({ subject: subjectOf(), content: { status: 'ready', value: cardOfNamesakes } }).textContent!;
    expect(text).toContain('Which one?');
    expect(text).toContain('Householders’ League');
    expect(text).toContain('Goalkeeper, FC Sundby');
    expect(text).toContain('born 15 Feb 1961 · Sweden');
    expect(text).toContain('born 1998 · Norland');
    expect(text).not.toContain('Latest statements');
  });

  it('takes the reader’s word for who it is, or that it is none of them', () => {
    const choose = vi.fn(() => Promise.resolve('The disk is full.'));
    const settling = { ...SETTLING, choose };
    shown({ subject: subjectOf(), content: { status: 'ready', value: cardOfNamesakes }, settling });
    fireEvent.click(screen.getByRole('button', { name: /^This one: Jonas Weber, Goalkeeper/ }));
    fireEvent.click(screen.getByRole('button', { name: 'None of them' }));
    expect(choose.mock.calls).toEqual([[cardOfNamesakes.people[1]!.id], [null]]);
  });

  it('says what kept a choice from being stored', async () => {
    const settling = { ...SETTLING, choose: () => Promise.resolve('The disk is full.') };
    shown({ subject: subjectOf(), content: { status: 'ready', value: cardOfNamesakes }, settling });
    fireEvent.click(screen.getByRole('button', { name: 'None of them' }));
    expect((await screen.findByRole('alert')).textContent).toBe('The disk is full.');
  });

  it('asks whether it may be somebody of the name, and tells what speaks for and against it', () => {
    const [first] = cardOfNamesakes.people;
    const maybe = { for: ['subject' as const], against: ['other-role' as const] };
    const entity = { ...jonas!, candidates: [], namesakes: [first!.id], maybe };
    const value = { ...cardOfNamesakes, people: [], namesakes: [first!] };
    const text = shown({ subject: subjectOf(entity), content: { status: 'ready', value } }).textContent!;
    expect(text).toMatch(/Maybe Jonas Weber, .+\?For it: what the article is about\. Against it: another role\./);
    expect(text).not.toContain('Nobody in your library has this name');
    expect(screen.getByRole('button', { name: /^This one: Jonas Weber/, hidden: true })).toBeTruthy();
  });

  it('tells by what one of several is taken to be meant, and lets the reader say that it is another', () => {
    const [first, second] = cardOfNamesakes.people;
    const entity = { ...jonas!, candidates: [first!.id], namesakes: [second!.id], chosenBy: ['role' as const] };
    const value = { ...cardOfNamesakes, people: [first!], namesakes: [second!] };
    const text = shown({ subject: subjectOf(entity), content: { status: 'ready', value } }).textContent!;
    expect(text).toContain('Taken to be this one by the role named here.');
    const others = screen.getByText('Someone else?').closest('details')!;
    expect(others.open).toBe(false);
    expect(within(others).getByText(/^Goalkeeper/)).toBeTruthy();
  });

  it('takes the reader’s word that they are the same person, the likeliest first, after saying what that does', async () => {
    const merge = vi.fn(() => Promise.resolve('One of them is no longer in your library.'));
    const settling = { ...SETTLING, merge };
    shown({ subject: subjectOf(), content: { status: 'ready', value: cardOfNamesakes }, settling });
    fireEvent.click(screen.getByRole('button', { name: 'The same person?' }));
    expect((await screen.findByText(/you can separate them again/)).textContent).toContain('Packs stay as they are');
    expect(screen.queryByRole('button', { name: /^This one/ })).toBeNull();
    const same = () => screen.getByRole<HTMLButtonElement>('button', { name: 'They are the same person' });
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox', { name: /Jonas Weber/ });
    expect(boxes.map(({ checked }) => checked)).toEqual([true, true]);
    fireEvent.click(boxes[0]!);
    await waitFor(() => expect(same().disabled).toBe(true));
    fireEvent.click(boxes[0]!);
    await waitFor(() => expect(same().disabled).toBe(false));
    fireEvent.click(same());
    expect(merge.mock.calls).toEqual([[cardOfNamesakes.people.map(({ id }) => id)]]);
    expect((await screen.findByRole('alert')).textContent).toContain('no longer');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findAllByRole('button', { name: /^This one/ })).toHaveLength(2);
  });

  it('says under which name they will be shown, where their names differ', async () => {
    const [first, second] = cardOfNamesakes.people;
    const names = [{ ...second!.names[0]!, text: 'Jonas Holt', kind: 'main' as const }];
    const people = [first!, { ...second!, names }, { ...second!, id: 'p-third' }];
    shown({ subject: subjectOf(), content: { status: 'ready', value: { ...cardOfNamesakes, people } } });
    fireEvent.click(screen.getByRole('button', { name: 'The same person?' }));
    const boxes = await screen.findAllByRole<HTMLInputElement>('checkbox');
    const told = async (...ticked: number[]) => {
      for (const at of ticked) fireEvent.click(boxes[at]!);
      await waitFor(() => expect(document.querySelectorAll(':checked')).toHaveLength(ticked.length));
      const { textContent } = screen.getByText(/you can separate them again/);
      for (const at of ticked) fireEvent.click(boxes[at]!);
      await waitFor(() => expect(document.querySelectorAll(':checked')).toHaveLength(0));
      return /^Those ticked will be shown as one(.*?)\. Packs/.exec(textContent!)![1];
    };
    expect(await told()).toBe('');
    expect(await told(0, 2)).toBe('');
    expect(await told(2, 1)).toBe(', under the name Jonas Holt');
    expect(await told(1, 0)).toBe(', under the name Jonas Weber');
  });

  it('of three or more takes nobody to be the same by itself', async () => {
    const people = [...cardOfNamesakes.people, { ...cardOfNamesakes.people[0]!, id: 'p-third' }];
    shown({ subject: subjectOf(), content: { status: 'ready', value: { ...cardOfNamesakes, people } } });
    fireEvent.click(screen.getByRole('button', { name: 'The same person?' }));
    const boxes = await screen.findAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.map(({ checked }) => checked)).toEqual([false, false, false]);
  });

  it('says who else the reader made it, with the way back', async () => {
    const separate = vi.fn(() => Promise.resolve('The disk is full.'));
    const settling = { ...SETTLING, separate };
    const text = shown({ content: { status: 'ready', value: cardOfMerged }, settling }).textContent!;
    expect(text).toMatch(/Also, joined by you:.*Jonas Weber, Goalkeeper.*not in your library now/);
    fireEvent.click(screen.getByRole('button', { name: /^Separate: Jonas Weber, Goalkeeper/ }));
    expect(separate.mock.calls).toEqual([[cardOfMerged.merged[0]!.merge]]);
    expect((await screen.findByRole('alert')).textContent).toBe('The disk is full.');
  });

  it('looks nobody up by itself; one click asks, another keeps', async () => {
    const lookUp = vi.fn(SETTLING.lookUp);
    const keep = vi.fn(() => Promise.resolve('Wikidata has no such person any more.'));
    const settling = { ...SETTLING, lookUp, keep };
    shown({ subject: subjectOf(tove), content: { status: 'ready', value: cardOfNobody }, settling });
    expect(lookUp).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Look up at Wikidata' }));
    expect(await screen.findByText('Asks wikidata.org once more, for the one you keep.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Keep this one: .*harbour manager/ }));
    expect(keep).toHaveBeenCalledWith('wikidata:Q1');
    expect((await screen.findByRole('alert')).textContent).toContain('no such person');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('looks up without a click where the reader switched that on, and keeps nobody by itself', async () => {
    const keep = vi.fn(() => Promise.resolve(null));
    const settling = { ...SETTLING, byItself: true, keep };
    shown({ subject: subjectOf(tove), content: { status: 'ready', value: cardOfNobody }, settling });
    expect(await screen.findByRole('button', { name: /^Keep this one/ })).toBeTruthy();
    expect(keep).not.toHaveBeenCalled();
  });

  it.each([
    [{ ok: true as const, value: [] }, 'Wikidata knows nobody of this name.'],
    [
      { ok: false as const, fault: { message: 'Is this device offline?', retryAfter: null } },
      'Is this device offline?',
    ],
  ])('says what a look-up came to: %j', async (looked, message) => {
    const settling = { ...SETTLING, lookUp: () => Promise.resolve(looked) };
    shown({ subject: subjectOf(tove), content: { status: 'ready', value: cardOfNobody }, settling });
    fireEvent.click(screen.getByRole('button', { name: 'Look up at Wikidata' }));
    expect(await screen.findByText(message)).toBeTruthy();
  });

  it('says that a person was found in this article only', () => {
    const text = shown({ subject: subjectOf(tove), content: { status: 'ready', value: cardOfNobody } }).textContent!;
    expect(text).toContain('Found in this article only');
    expect(text).toContain('In this article: Harbour manager');
  });

  it.each([
    [2, 2, null],
    [3, 3, null],
    [5, 3, '2 more in the panel'],
  ])('says of somebody unknown what they say in the article, %i claims', (many, listed, more) => {
    const content = { status: 'ready' as const, value: cardOfNobody };
    const container = shown({ subject: unknownWhoSays(many), content });
    const said = [...container.querySelectorAll('.words')].map((each) => each.textContent!);
    expect(said).toHaveLength(listed);
    expect(said[0]).toBe('said on Tuesday that the plant at Harvik would stay open until April');
    expect(said[1]).toBe('“We will not let one house go cold this winter”');
    expect(screen.queryByText(/more in the panel/)?.textContent ?? null).toBe(more);
  });

  it('says nothing of the article where it has nothing sure of theirs, or the person is known', () => {
    const content = { status: 'ready' as const, value: cardOfNobody };
    expect(shown({ subject: unknownWhoSays(0), content }).textContent).not.toContain('Said in this article');
    cleanup();
    expect(shown({ subject: unknownWhoSays(5) }).textContent).not.toContain('Said in this article');
  });

  it('says that it looks, and that it failed with a way to try again', () => {
    expect(shown({ content: { status: 'loading' } }).textContent).toContain('Looking in your library');
    expect(screen.getByRole('dialog').getAttribute('aria-busy')).toBe('true');
    cleanup();
    const onRetry = vi.fn();
    shown({ content: { status: 'failed', message: 'Nobody answered.' }, onRetry });
    expect(screen.getByRole('alert').textContent).toContain('Nobody answered.');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('has one click for off, for closing and for the panel where it can be opened', () => {
    const actions = { onMute: vi.fn(), onClose: vi.fn(), onOpenPanel: vi.fn() };
    shown(actions);
    fireEvent.click(screen.getByRole('button', { name: 'Don’t mark this person' }));
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    fireEvent.click(screen.getByRole('button', { name: 'Open panel' }));
    for (const action of Object.values(actions)) expect(action).toHaveBeenCalledOnce();
    cleanup();
    shown({ onOpenPanel: null });
    expect(screen.queryByRole('button', { name: 'Open panel' })).toBeNull();
  });

  it('shows hostile words and addresses as text', () => {
    const words = '<img src=x onerror=alert(1)>';
    const source = makeSource('src-9', '<b>Outlet</b>', 'javascript:alert(1)', null);
    const container = shown({
      content: {
        status: 'ready',
        value: { ...cardOfMarta, latest: [{ statement: { ...verbatim, words, said: null }, source }] },
      },
    });
    expect(container.textContent).toContain(words);
    expect(container.textContent).toContain('date unknown');
    expect(container.querySelectorAll('img, b, a')).toHaveLength(0);
  });
});
