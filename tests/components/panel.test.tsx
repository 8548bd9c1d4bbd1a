// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { KeepingOfPage } from '../../components/panel/ClaimList';
import { Panel } from '../../components/panel/Panel';
import { notReadStrings } from '../../components/strings/strings';
import type { Claim } from '../../lib/model/claim';
import { reportWords } from '../../lib/model/claim-words';
import type { NotRead } from '../../lib/model/reading';
import type { TabView } from '../../lib/own-pages/tab-view';
import { soon } from '../soon';
import { denied, emptyReading, fullReading, reading } from './fixtures';
import { CORRECTED, KEPT, panel } from './gallery/views';
import './patient';

afterEach(cleanup);

const read: TabView = { status: 'read', reading };
const shown = (view: TabView, change: Parameters<typeof panel>[1] = {}) =>
  render(<Panel {...panel(view, change)} />).container;
const WORDS = fullReading.claims.map((claim) => reportWords(fullReading.article, claim).text);
const placeOf = (claim: HTMLElement) =>
  WORDS.findIndex((words) => claim.querySelector('.words')!.textContent!.includes(words));

/** In reading order, wherever the panel lists them. */
const claims = () => [...document.querySelectorAll<HTMLElement>('.claim')].sort((a, b) => placeOf(a) - placeOf(b));

describe('panel of an article', () => {
  it('lists people, those in the library first, namesakes undecided', () => {
    shown(read);
    const rows = [...document.querySelectorAll('.person')].map((row) => row.textContent);
    expect(rows[0]).toContain('Minister of Energy, Norland as of 3 May 2025');
    expect(rows[1]).toContain('Which one? 2 people');
    // Who is named and no more stands by their name.
    expect(rows).toHaveLength(2);
    expect(document.querySelector('.also-named')!.textContent).toBe('Also named Tove Aune');
    expect(document.querySelectorAll('.mark.known')).toHaveLength(2);
    expect(document.querySelectorAll('.mark.found')).toHaveLength(1);
  });

  it('gives a row to who says something or was chosen; of the others the first forty names, and the rest when asked', () => {
    const entities = Array.from({ length: 45 }, (_, i) => ({
      id: `x${i}`,
      name: `Person ${i}`,
      candidates: [],
      roles: [],
    }));
    const [claim] = reading.claims;
    const claims = [
      { ...claim!, speaker: { kind: 'person' as const, entity: 'x44', text: 'Person 44', span: claim!.content[0]! } },
    ];
    shown({ status: 'read', reading: { ...reading, entities, claims } });
    const rows = () => [...document.querySelectorAll('.person .name')].map((name) => name.textContent);
    const names = () => document.querySelectorAll('.also-named .named').length;
    expect([rows(), names()]).toEqual([['Person 44'], 40]);
    fireEvent.click(screen.getByRole('button', { name: 'Show 4 more' }));
    expect(names()).toBe(44);
    fireEvent.click(screen.getByRole('button', { name: 'Person 3' }));
    expect([rows(), names()]).toEqual([['Person 3', 'Person 44'], 43]);
  });

  it('lists claims in reading order with who said them, as far as that is clear', () => {
    shown(read);
    const speakers = claims().map((claim) => within(claim).getByRole('heading', { level: 3 }).textContent);
    expect(speakers).toEqual([
      'Marta Lindqvist',
      'Marta Lindqvist',
      'Marta Lindqvist',
      'two officials',
      'Speaker unclear',
    ]);
  });

  it('keeps back what detection is not sure of, unless something was recalled for it or the reader asks', () => {
    const unsure = reading.claims.map((claim) => ({ ...claim, confidence: 0.5 }));
    shown({ status: 'read', reading: { ...reading, claims: unsure } });
    const recalled = reading.recalls.filter(({ statements }) => statements.length > 0).length;
    expect(claims()).toHaveLength(recalled);
    fireEvent.click(screen.getByRole('checkbox', { name: /^Also \d+ that are less certain$/ }));
    expect(claims()).toHaveLength(reading.claims.length);
  });

  it('quotes direct speech once and reports nothing between quotation marks', () => {
    shown(read);
    const words = claims().map((claim) => claim.querySelector('.words')!.textContent);
    expect(words).toEqual([
      'said on Tuesday that the plant at Harvik would stay open until April',
      '“We will not let one house go cold this winter”',
      '“The date was always a goal and never a promise … and a goal can move.”',
      'Reported the decision was taken in March',
      '“It was settled long ago”',
    ]);
  });

  it('shows earlier statements under their claim with dates, source and why', () => {
    shown(read);
    const text = claims()[2]!.textContent!;
    expect(text).toContain('Earlier on the same subject');
    expect(text).toContain('said Oct 2023 · published 5 Oct 2023');
    expect(text).toContain('Found by shared words: plant');
    expect(within(claims()[2]!).getByRole('link', { name: 'Radio Norland' })).toBeTruthy();
    expect(claims()[0]!.textContent).not.toContain('Earlier');
  });

  it('gives the whole sentence of a claim when it is asked for', () => {
    shown({ status: 'read', reading });
    const sentence = claims()[0]!.querySelector<HTMLDetailsElement>('.sentence')!;
    expect(sentence.open).toBe(false);
    expect(sentence.textContent).toBe(
      'Whole sentenceEnergy minister Marta Lindqvist said on Tuesday that the plant at Harvik would stay open until April.',
    );
  });

  it('shows an earlier denial as one, after the name of the speaker', () => {
    const [recall] = reading.recalls;
    const statements = [{ ...recall!.statements[0]!, statement: denied }];
    shown({ status: 'read', reading: { ...reading, recalls: [{ ...recall!, statements }] } });
    expect(document.querySelector('.earlier .words')!.textContent).toBe(`Marta Lindqvist ${denied.words}`);
  });

  it('keeps what is perhaps related shut, and tells how likely each is on the same matter', () => {
    shown({ status: 'read', reading: fullReading });
    const perhaps = document.querySelector<HTMLDetailsElement>('details.perhaps')!;
    expect([perhaps.open, perhaps.querySelector('summary')!.textContent]).toEqual([false, 'Perhaps related']);
    expect(perhaps.querySelectorAll('.statement')).toHaveLength(1);
    expect(perhaps.querySelector('.why dd')!.textContent).toBe('likely, 80\u00a0%');
  });

  it('sets the record of what is reported apart from what was said earlier', () => {
    const [recall] = reading.recalls;
    const recalls = [{ ...recall!, statements: [], veryWords: recall!.statements.slice(0, 1) }];
    shown({ status: 'read', reading: { ...reading, recalls } });
    expect(document.querySelector('.earlier')).toBeNull();
    expect(document.querySelector('.very-words h4')!.textContent).toBe('Probably the very words');
    expect(document.querySelectorAll('.very-words .statement')).toHaveLength(1);
  });

  it('shows two earlier statements first, and the rest when asked', () => {
    const [recall] = reading.recalls;
    const many = Array.from({ length: 5 }, (_, i) => {
      const each = recall!.statements[0]!;
      return { ...each, statement: { ...each.statement, id: `s-${i}` } };
    });
    shown({ status: 'read', reading: { ...reading, recalls: [{ ...recall!, statements: many }] } });
    expect(document.querySelectorAll('.statement')).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: 'Show 3 more' }));
    expect(document.querySelectorAll('.statement')).toHaveLength(5);
  });

  it('tells in how many other sources the same words are, and lists them', () => {
    shown({ status: 'read', reading: fullReading });
    const also = within(claims()[2]!.querySelector<HTMLElement>('.earlier')!)
      .getByText('Also in 2 other sources')
      .closest('details')!;
    expect(also.open).toBe(false);
    expect([...also.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
      'Minister answers on the coal question · Radio Norland · 5 Oct 2023',
      'Minister answers on the coal question · 13 Feb 2024',
    ]);
  });

  it('tells what a statement was found by, part by part', () => {
    shown({ status: 'read', reading: fullReading });
    const parts = [...claims()[2]!.querySelectorAll('.earlier .more-of.why dl > *')].map((each) => each.textContent);
    expect(parts).toEqual([
      'On the same matter',
      'likely, 80\u00a0%',
      'Words in common',
      'most of it, 83\u00a0%',
      'Names in common',
      'a little, 17\u00a0%',
    ]);
  });

  it('keeps others apart from the speaker’s own, named and shut', () => {
    shown({ status: 'read', reading: fullReading });
    const [own, others] = ['.earlier', '.others'].map((css) => claims()[2]!.querySelector<HTMLDetailsElement>(css)!);
    expect(others!.open).toBe(false);
    expect(own!.compareDocumentPosition(others!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(others!.querySelector('summary')!.textContent).toBe('Others on this');
    expect(others!.textContent).toContain('Hilda Aspelund');
    expect(others!.textContent).toContain('Reported Closing the Harvik plant');
    expect(own!.textContent).not.toContain('Hilda');
  });

  it('shows fact checks in a place of their own, in the checker’s words', () => {
    shown({ status: 'read', reading: fullReading });
    const checks = within(claims()[2]!).getByRole('heading', { name: 'Checked elsewhere' }).parentElement!;
    expect(checks.closest('.earlier, .others')).toBeNull();
    const [first, second] = [...checks.querySelectorAll('li')].map((item) => item.textContent!);
    expect(first).toContain('The claim of Marta Lindqvist, in the checker’s words:The closing date');
    expect(first).toContain('Norland Fact Desk says: “Partly: the date was called a promise in February”');
    expect(first).toContain('claimed Jun 2024 · checked 20 Jun 2024');
    expect(first).toContain('from Checks of the Fact Desk · licence CC-BY-4.0');
    expect(second).toContain('The claim, in the checker’s words:');
    expect(second).not.toContain('Marta');
    expect(within(checks).getAllByRole('link')[0]!.getAttribute('href')).toBe('https://factdesk.example/harvik');
    expect(document.querySelectorAll('.checks')).toHaveLength(1);
  });

  it('tells under which terms an earlier statement stands, where its source does', () => {
    shown({ status: 'read', reading: fullReading });
    const earlier = claims()[2]!.querySelector('.earlier')!;
    expect([...earlier.querySelectorAll('.terms')].map((each) => each.textContent)).toEqual(['licence CC-BY-4.0']);
  });

  it('lists a claim that only a check was found for, however unsure', () => {
    const unsure = reading.claims.map((claim) => ({ ...claim, confidence: 0.5 }));
    shown({ status: 'read', reading: { ...fullReading, recalls: [], claims: unsure } });
    expect(claims()).toHaveLength(1);
  });

  it('lists first what something earlier is known for, then the people, then the rest', () => {
    shown(read);
    const headings = [...document.querySelectorAll('h2')].map((heading) => heading.textContent);
    expect(headings).toEqual(['Said before', 'People', 'Who said what']);
    const [first, rest] = [...document.querySelectorAll('.claims')];
    expect([first!.children.length, rest!.children.length]).toEqual([1, 4]);
    expect(first!.querySelectorAll('.earlier')).toHaveLength(1);
  });

  it('has no place for what was said before where nothing is known', () => {
    shown({ status: 'read', reading: { ...reading, recalls: [] } });
    expect(document.querySelectorAll('.claims')).toHaveLength(1);
    expect(document.querySelector('#before')).toBeNull();
    expect(claims()).toHaveLength(5);
  });

  it('groups many claims by who says them, the first two speakers open, those without one last', () => {
    const [claim] = reading.claims;
    const of = (n: number, speaker: Claim['speaker'], name: string) =>
      Array.from({ length: n }, (_, i) => ({ ...claim!, id: `${name}${i}`, speaker }));
    const source = (text: string) => ({ kind: 'source', text }) as Claim['speaker'];
    const claims = [
      ...of(8, { kind: 'unclear' } as Claim['speaker'], 'u'),
      ...of(1, source('a bank'), 'b'),
      ...of(5, source('two officials'), 'o'),
      ...of(2, source('the port'), 'p'),
    ];
    shown({ status: 'read', reading: { ...reading, recalls: [], claims } });
    const groups = () =>
      [...document.querySelectorAll<HTMLDetailsElement>('.by-speaker')].map(({ open, firstElementChild }) => [
        firstElementChild!.textContent,
        open,
      ]);
    expect(groups()).toEqual([
      ['two officials 5 statements', true],
      ['the port 2 statements', true],
      ['a bank 1 statement', false],
      ['Speaker unclear 8 statements', false],
    ]);
    fireEvent.click(screen.getByRole('checkbox', { name: 'By person' }));
    expect(groups()).toEqual([]);
    expect(document.querySelectorAll('.claim')).toHaveLength(16);
  });

  it('finds people and claims by the words in them', () => {
    const many = Array.from({ length: 9 }, (_, i) => ({ id: `x${i}`, name: `Bo ${i}`, candidates: [], roles: [] }));
    shown({ status: 'read', reading: { ...reading, entities: [...reading.entities, ...many] } });
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'OFFICIALS march' } });
    expect(claims().map((claim) => claim.querySelector('.speaker')!.textContent)).toEqual(['two officials']);
    expect(document.querySelectorAll('.person, .named')).toHaveLength(0);
    expect(document.body.textContent).toContain('Nothing here has these words.');
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'jonas' } });
    expect(document.querySelectorAll('.person')).toHaveLength(1);
  });

  it('leads to the place in the page, and to the card', () => {
    const onReveal = vi.fn();
    const onOpenCard = vi.fn();
    shown(read, { onReveal, onOpenCard });
    fireEvent.click(screen.getByRole('button', { name: 'Jonas Weber' }));
    fireEvent.click(within(claims()[2]!).getByRole('button', { name: /Show in page/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Tove Aune' }));
    fireEvent.click(screen.getByRole('button', { name: 'Card of Tove Aune, in the page' }));
    expect(onReveal.mock.calls.slice(0, 2)).toEqual([
      ['mention', 2],
      ['claim', 2],
    ]);
    expect(onReveal.mock.calls[2]![0]).toBe('mention');
    expect(onOpenCard).toHaveBeenCalledWith('e3');
  });

  it('shows the reader’s notes on a person, and takes another', async () => {
    const onSaveNote = vi.fn(async () => null);
    shown(read, { onSaveNote });
    expect(document.querySelector('.person')!.textContent).toContain('Ask for the minutes');
    const write = (name: string, value: string) => {
      fireEvent.click(screen.getByRole('button', { name: `Note on ${name}` }));
      fireEvent.input(screen.getByLabelText('Note'), { target: { value } });
      fireEvent.click(screen.getByRole('button', { name: 'Save' }));
      return waitFor(() => expect(screen.queryByLabelText('Note')).toBeNull());
    };
    await write('Marta Lindqvist', 'One person.');
    await write('Jonas Weber', 'Nobody is chosen.');
    expect(onSaveNote.mock.calls).toEqual([
      [{ about: { kind: 'person', person: 'p-marta', name: 'Marta Lindqvist' }, text: 'One person.' }],
      [{ about: { kind: 'name', name: 'Jonas Weber' }, text: 'Nobody is chosen.' }],
    ]);
  });

  it('says when nothing was found', () => {
    expect(shown({ status: 'read', reading: emptyReading }).textContent).toContain('Nothing was found');
  });

  it.each([
    ['de', 'This article is in German, which is not read yet: only people in your library are marked.'],
    ['und', 'This language is not read yet: only people in your library are marked.'],
    ['not a language', 'This language is not read yet: only people in your library are marked.'],
  ])('says that %s is not read', (language, words) => {
    const view: TabView = { status: 'read', reading: { ...reading, language, languageSupported: false } };
    expect(shown(view).querySelector('.hint')!.textContent).toBe(words);
    expect(screen.queryByRole('heading', { name: 'Who said what' })).toBeNull();
  });
});

const summary = (place: Element) => place.querySelector<HTMLElement>('.why summary')!;
const whyLines = (place: Element) => [...place.querySelectorAll('.why dd')].map((line) => line.textContent);
const withClaims = (change: (claim: Claim) => Claim): TabView => ({
  status: 'read',
  reading: { ...reading, claims: reading.claims.map(change) },
});
/** As they are listed. */
const wordsShown = () =>
  [...document.querySelectorAll('.claim .clause > .words')].map((words) => words.textContent!.slice(0, 12));

describe('why something is listed', () => {
  it('is shut until it is asked for, and named for those who do not see its place', () => {
    shown(read);
    const places = [...document.querySelectorAll('.person, .claim')];
    expect(places).toHaveLength(reading.entities.length - 1 + reading.claims.length);
    expect(document.querySelectorAll('.why[open]')).toHaveLength(0);
    expect(places.map((place) => summary(place).getAttribute('aria-label'))).toEqual([
      // What something earlier is known for stands first.
      expect.stringMatching(/^Why: Marta Lindqvist, The date/),
      'Why: Marta Lindqvist',
      'Why: Jonas Weber',
      expect.stringMatching(/^Why: Marta Lindqvist said on Tuesday that the plant/),
      expect.stringMatching(/^Why: Marta Lindqvist, We will/),
      'Why: two officials, the decision was taken in March',
      'Why: Speaker unclear, It was settled long ago',
    ]);
  });

  it('tells the rule, how sure it is, and what can be looked up', () => {
    shown(read);
    expect(whyLines(claims()[0]!)).toEqual([
      '“said”: a verb of saying with “that” and a sentence',
      'likely right, 85\u00a0%',
      'a forecast: later it can be seen what came',
    ]);
    expect(whyLines(claims()[3]!)).toEqual([
      '“According to”: “according to” and the like',
      'likely right, 80\u00a0%',
      'something that can be looked up',
    ]);
    expect(whyLines(document.querySelector('.person')!)).toEqual([
      '“Marta Lindqvist”: a name that is in your library',
      '“she”: a pronoun, with one person near who fits',
      'very likely right, 99\u00a0%',
    ]);
  });

  it('tells whom a pronoun was taken for', () => {
    shown(
      withClaims(({ speaker, ...claim }) => ({
        ...claim,
        speaker: speaker.kind === 'person' ? { ...speaker, text: 'she', pointing: true } : speaker,
      })),
    );
    expect(whyLines(claims()[0]!)[1]).toBe('“she”, taken to be Marta Lindqvist, named before');
  });

  it('shows a rule that has no words by its name, and no mark as a word', () => {
    shown(withClaims((claim) => ({ ...claim, rule: 'made-up', cue: { block: 2, start: 0, end: 1 } })));
    expect(whyLines(claims()[0]!)[0]).toBe('made-up');
  });
});

describe('what claims give, and how worth checking they are', () => {
  it('labels what is plain, and nothing else', () => {
    shown(read);
    expect(claims().map((claim) => claim.querySelector('.gives')?.textContent ?? null)).toEqual([
      'Forecast',
      'Promise',
      null,
      null,
      null,
    ]);
  });

  it('lists those of one kind when asked, and all when asked again', () => {
    shown(read);
    const only = screen.getByRole('button', { name: 'Promise 1' });
    fireEvent.click(only);
    expect([wordsShown(), only.getAttribute('aria-pressed')]).toEqual([['“We will not'], 'true']);
    fireEvent.click(only);
    expect(claims()).toHaveLength(5);
  });

  it('keeps reading order until the order of worth is asked for; places in the page stay right', () => {
    const onReveal = vi.fn();
    shown(read, { onReveal });
    expect(wordsShown().slice(0, 2)).toEqual(['“The date wa', 'said on Tues']);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Most worth checking first' }));
    expect(wordsShown()).toEqual(['Reported the', 'said on Tues', '“We will not', '“The date wa', '“It was sett']);
    fireEvent.click(within(claims()[3]!).getByRole('button', { name: /Show in page/ }));
    expect(onReveal).toHaveBeenCalledWith('claim', 3);
  });

  it('offers neither where claims come without', () => {
    shown(withClaims(({ gives: _gives, worth: _worth, ...claim }) => claim));
    expect(screen.queryByRole('checkbox', { name: 'Most worth checking first' })).toBeNull();
    expect(document.querySelector('fieldset')).toBeNull();
    expect([claims().length, document.querySelector('.gives')]).toEqual([5, null]);
  });

  it('forgets a kind that the next page does not have', () => {
    const { rerender } = render(<Panel {...panel(read)} />);
    fireEvent.click(screen.getByRole('button', { name: 'Promise 1' }));
    rerender(<Panel {...panel(withClaims(({ gives: _gives, ...claim }) => claim))} />);
    expect(claims()).toHaveLength(5);
  });
});

describe('panel without an article', () => {
  it.each<[string, TabView, string]>([
    ['looking', { status: 'looking' }, 'Looking at this page'],
    ['reading', { status: 'reading' }, 'Reading this article'],
    ['a page of the browser’s own', { status: 'no-page' }, 'Open a news article'],
    ['an unknown page', { status: 'no-access', host: null }, 'Click its button in the toolbar'],
  ])('%s: says what is going on', (_, view, words) => {
    expect(shown(view).textContent).toContain(words);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each<[string, TabView, string, 'onRetry' | 'onAllow' | 'onSwitchOn' | 'onReadAnyway']>([
    ['failed', { status: 'failed', message: 'Nobody answered.' }, 'Try again', 'onRetry'],
    ['not allowed', { status: 'no-access', host: 'news.example' }, 'Allow on news.example', 'onAllow'],
    ['loaded before it was allowed', { status: 'not-here' }, 'Read this page', 'onRetry'],
    ['switched off', { status: 'not-read', reason: 'off-for-site' }, 'Switch on for this site', 'onSwitchOn'],
    ['a list', { status: 'not-read', reason: 'listing' }, 'Read this page anyway', 'onReadAnyway'],
  ])('%s: offers what can be done', (_, view, name, action) => {
    const does = vi.fn();
    shown(view, { [action]: does });
    fireEvent.click(screen.getByRole('button', { name }));
    expect(does).toHaveBeenCalledOnce();
  });

  it.each(Object.keys(notReadStrings) as NotRead[])('gives the reason %s in plain words', (reason) => {
    expect(shown({ status: 'not-read', reason }).textContent).toContain(notReadStrings[reason]);
  });

  it.each<NotRead>(['not-html', 'no-text'])('offers no reading of what cannot be read (%s)', (reason) => {
    shown({ status: 'not-read', reason });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('tells in passing what went wrong', () => {
    shown(read, { notice: 'That place is no longer in the page.' });
    expect(screen.getByRole('status').textContent).toBe('That place is no longer in the page.');
  });
});

describe('keeping from the panel', () => {
  const kept = (change: Partial<KeepingOfPage> = {}) => shown(read, { kept: { ...KEPT, ...change } });
  const button = (name: string | RegExp) => screen.queryByRole('button', { name });
  const unclear = { ...reading.claims[1]!, id: 'c9', speaker: { kind: 'unclear' } as const };

  it('is offered for what somebody says who is decided on, and undone where it is kept', () => {
    kept();
    expect(claims().map((claim) => within(claim).queryByText('Keep')?.tagName ?? null)).toEqual([
      null,
      'BUTTON',
      'BUTTON',
      null,
      null,
    ]);
    expect(button(/^Take back: Marta Lindqvist/)).toBeTruthy();
  });

  it('keeps the claim that it stands beside, and says why not', async () => {
    const onKeep = vi.fn(async () => 'Not this time.');
    kept({ onKeep });
    fireEvent.click(button('Keep: Marta Lindqvist, We will not let one house go cold this winter')!);
    expect(onKeep.mock.calls).toEqual([[reading.claims[1]]]);
    expect((await screen.findByRole('alert')).textContent).toBe('Not this time.');
  });

  it('is not offered where it is open who speaks, or which of two', () => {
    const jonas = {
      ...reading.claims[1]!,
      id: 'c8',
      speaker: { ...reading.claims[1]!.speaker, entity: 'e2' } as Claim['speaker'],
    };
    shown({ status: 'read', reading: { ...reading, claims: [unclear, jonas] } }, { kept: KEPT });
    expect(button(/^Keep: /)).toBeNull();
  });

  it('tells in one line what was kept of the article, and takes exactly that back and brings it again', async () => {
    const onTakeBack = vi.fn(async () => null);
    const onBringAgain = vi.fn(async () => null);
    const props = { onTakeBack, onBringAgain };
    const { rerender } = render(<Panel {...panel(read, { kept: { ...KEPT, ...props } })} />);
    const line = document.querySelector<HTMLElement>('.kept-line')!;
    expect(line.textContent).toBe('Kept 2 statements of 2 people from this article Undo');
    fireEvent.click(within(line).getByRole('button', { name: 'Undo' }));
    expect(onTakeBack.mock.calls).toEqual([[['s-1', 's-2']]]);
    await waitFor(() => expect(onTakeBack).toHaveResolved());
    const none = { statements: [], people: 0, reached: null };
    rerender(<Panel {...panel(read, { kept: { ...KEPT, ...props, shown: none } })} />);
    fireEvent.click(await within(line).findByRole('button', { name: 'Keep again' }));
    expect(onBringAgain.mock.calls).toEqual([[['s-1', 's-2']]]);
  });

  it.each([
    ['day', 'Today’s bound is reached'],
    ['all', 'The bound of your library is reached'],
  ] as const)('says that the bound of the %s is reached, and where to change it', (reached, words) => {
    kept({ shown: { statements: [], people: 0, reached } });
    expect(document.querySelector('.kept-line')!.textContent).toContain(words);
    expect(screen.getByRole('link', { name: /change the bound/ }).getAttribute('href')).toBe('/library.html#kept');
  });
});

describe('putting a claim right', () => {
  const open = (change: Partial<typeof CORRECTED> = {}) => shown(read, { corrected: { ...CORRECTED, ...change } });
  const menu = () => within(claims()[1]!).getByRole('combobox', { name: 'Who said this?' });
  const options = (box: HTMLElement) => [...box.querySelectorAll('option')].map(({ textContent }) => textContent);

  it('offers the page’s others, unclear and nobody, and asks for a second click', async () => {
    const onCorrect = vi.fn(async () => null);
    open({ onCorrect });
    expect(options(menu())).toEqual(['Who said this?', 'Jonas Weber', 'Tove Aune', 'Unclear', 'Not said by anyone']);
    const button = within(claims()[1]!).getByRole<HTMLButtonElement>('button', { name: 'Correct' });
    expect(button.disabled).toBe(true);
    fireEvent.change(menu(), { target: { value: 'Tove Aune' } });
    fireEvent.click(button);
    expect(onCorrect.mock.calls).toEqual([[reading.claims[1], { kind: 'speaker-is', name: 'Tove Aune' }]]);
  });

  it.each([
    [' unclear', { kind: 'speaker-is', name: null }],
    [' nobody', { kind: 'not-a-claim' }],
  ])('says %s', (value, word) => {
    const onCorrect = vi.fn(async () => null);
    open({ onCorrect });
    fireEvent.change(menu(), { target: { value } });
    fireEvent.click(within(claims()[1]!).getByRole('button', { name: 'Correct' }));
    expect(onCorrect.mock.calls).toEqual([[reading.claims[1], word]]);
  });

  it('offers no unclear where it is unclear', () => {
    open();
    const unclear = within(claims()[4]!).getByRole('combobox', { name: 'Who said this?' });
    expect(options(unclear)).not.toContain('Unclear');
  });

  /** What can be put right beside the speaker comes when the row's *Wrong?* is opened. */
  const openMore = async (onCorrect = vi.fn(async () => null)) => {
    open({ onCorrect });
    const row = claims()[1]!;
    row.querySelector<HTMLDetailsElement>('details.correct')!.open = true;
    fireEvent(row.querySelector('details.correct')!, new Event('toggle'));
    await within(row).findByRole('slider', { name: 'First word' });
    return { row: within(row), onCorrect };
  };
  const marked = () => claims()[1]!.querySelector('mark')!.textContent;
  const sentence = () => claims()[1]!.querySelector('.cut-sentence')!.textContent!;
  const move = (row: ReturnType<typeof within>, name: string, by: number) => {
    const slider = row.getByRole('slider', { name }) as HTMLInputElement;
    fireEvent.input(slider, { target: { value: String(slider.valueAsNumber + by) } });
  };

  it('moves the ends of the words by whole words, and sends where they stand in the sentence', async () => {
    const { row, onCorrect } = await openMore();
    const button = row.getByRole('button', { name: 'Correct the words' }) as HTMLButtonElement;
    const before = marked();
    expect([before, button.disabled]).toEqual(['“We will not let one house go cold this winter,”', true]);
    move(row, 'Last word', -2);
    move(row, 'First word', 1);
    expect(marked()).toBe('will not let one house go cold');
    expect(row.getByRole('slider', { name: 'First word' }).getAttribute('aria-valuetext')).toBe('will');
    fireEvent.click(button);
    const start = sentence().indexOf('will not');
    expect(onCorrect.mock.calls).toEqual([
      [reading.claims[1], { kind: 'words-are', start, end: start + 'will not let one house go cold'.length }],
    ]);
  });

  it('takes the words that are selected in the sentence, and never a part of one', async () => {
    await openMore();
    const text = claims()[1]!.querySelector('mark')!.firstChild!;
    const range = document.createRange();
    range.setStart(text, '“We wi'.length);
    range.setEnd(text, '“We will not let one ho'.length);
    // A test before may have left one, and a second is not taken.
    getSelection()!.removeAllRanges();
    getSelection()!.addRange(range);
    // Who listens may come a moment after the row.
    await soon(() => {
      fireEvent.pointerUp(document);
      expect(marked()).toBe('will not let one house');
    });
    expect(getSelection()!.isCollapsed || getSelection()!.rangeCount === 0).toBe(true);
  });

  it('takes a date, or that the article tells none', async () => {
    const { row, onCorrect } = await openMore();
    const date = row.getByRole('textbox', { name: /^When was it said/ });
    fireEvent.input(date, { target: { value: ' 2025-09 ' } });
    fireEvent.click(row.getByRole('button', { name: 'Correct the date' }));
    expect(onCorrect.mock.calls).toEqual([[reading.claims[1], { kind: 'said-on', date: '2025-09' }]]);
  });

  it('says why it was not stored', async () => {
    open({ onCorrect: async () => 'The disk is full.' });
    fireEvent.change(menu(), { target: { value: ' nobody' } });
    fireEvent.click(within(claims()[1]!).getByRole('button', { name: 'Correct' }));
    expect((await screen.findByRole('alert')).textContent).toBe('The disk is full.');
  });

  it('lists what was put right on this page, and takes each back by itself', () => {
    const onUndo = vi.fn(async () => null);
    open({ onUndo });
    const list = document.querySelector<HTMLElement>('.corrected')!;
    expect(list.querySelector('summary')!.textContent).toBe('4 corrections of yours on this page');
    const lines = [...list.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(lines).toEqual([
      'Said by Tove Aune: the plant at Harvik would stay open until April Undo',
      'Not said by anyone: “It was settled long ago,” Undo',
      'The reported words are: the plant at Harvik would stay open Undo',
      'Said Sept 2025: the plant at Harvik would stay open until April Undo',
    ]);
    fireEvent.click(within(list).getByRole('button', { name: /^Undo the correction: Said by Tove Aune/ }));
    expect(onUndo.mock.calls).toEqual([[CORRECTED.corrections[0]]]);
  });

  it('is not offered where nothing can be stored', () => {
    shown(read);
    expect(document.querySelector('.correct, .corrected')).toBeNull();
  });
});
