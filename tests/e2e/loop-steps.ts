/**
 * The whole loop, step by step, as a reader goes through it. Each step looks at the state that the steps before left
 * in the browser, so that the same table can be run again with the background stopped before each of them.
 */
import { expect } from 'vitest';
import type { DrivenBrowser, DrivenPopup, DrivenView } from '../../scripts/browsers/driven-browser';
import { until } from '../../scripts/browsers/until';
import { readVisit } from '../../scripts/browsers/visit';
import { hoverText } from '../../scripts/start/pictures';
import { cardWith, clickInCard, noCard, pressInSettling } from './harness/card';
import { fillIn } from './harness/fill-in';
import { marksToBe, marksToCome, marksToGo, ourProblems } from './harness/page-state';

/** What one step may use. */
export interface LoopState {
  browser: DrivenBrowser;
  /** The sample article's address. */
  address: string;
  panel: DrivenView | null;
  /** How many lines were drawn under known names when nobody was switched off; null before that is counted. */
  known: number | null;
}

type Step = [name: string, take: (state: LoopState) => Promise<void>];

const NOTE = 'Compare with the speech of 2015.';

export const LOOP: Step[] = [
  ['the sample article is read', readSample],
  ['people and claims are marked, each look for itself', seeMarks],
  ['resting on a name shows who it is', seeCard],
  ['Escape closes the card', closeCard],
  ['the panel lists people, claims and what was said earlier', seePanel],
  ['the panel leads to a claim’s place in the page', revealClaim],
  ['the panel opens a card in the page', openCardFromPanel],
  ['a note is written in the popup', writeNote],
  ['the note stands in the card', seeNote],
  ['the card leads to a window that switches a person off', mutePerson],
  ['the popup marks that person again', unmutePerson],
  ['the popup switches the site off and the marks go', switchOff],
  ['the popup switches the site on and the marks come', switchOn],
  ['the note is still there', seeNoteInPopup],
  ['nothing was reported as an error', seeNoProblems],
];

async function readSample(state: LoopState): Promise<void> {
  await state.browser.page.goto(state.address);
  const visit = await readVisit(state.browser);
  const { entities, claims, recalls, people } = visit.reading;
  expect(entities.map(({ name }) => name)).toEqual(expect.arrayContaining(['Vladimir Putin', 'Narendra Modi']));
  expect(people.length).toBeGreaterThanOrEqual(7);
  expect(claims.filter(({ speaker }) => speaker.kind === 'person').length).toBeGreaterThanOrEqual(10);
  expect(recalls.filter(({ statements }) => statements.length > 0).length).toBeGreaterThanOrEqual(3);
}

async function seeMarks({ browser }: LoopState): Promise<void> {
  const marks = await marksToCome(browser.page);
  expect(marks.known).toBeGreaterThan(0);
  expect(marks.claim).toBeGreaterThan(0);
}

async function seeCard({ browser }: LoopState): Promise<void> {
  expect(await hoverText(browser.page, 'Vladimir Putin')).toBe(true);
  // The card is there before what the records know of the person.
  await cardWith(browser.page, /Vladimir Putin.*President/s);
}

async function closeCard({ browser }: LoopState): Promise<void> {
  await browser.page.press('Escape');
  await noCard(browser.page);
}

/** Has the claims that are less certain listed, where that is a choice; gives what the panel lists. */
const LISTED = `
  const choice = document.querySelector('.rows ~ label input');
  if (choice !== null && !choice.checked) choice.click();
  const all = (css) => [...document.querySelectorAll(css)];
  return {
    people: all('.person .name').map((name) => name.textContent.trim()),
    claims: all('.claim').length,
    earlier: all('.claim .earlier').length,
    links: all('.earlier a').map((link) => link.href),
  };`;

interface Listed {
  people: string[];
  claims: number;
  earlier: number;
  links: string[];
}

async function seePanel(state: LoopState): Promise<void> {
  const { browser } = state;
  const panel = await browser.openPanel();
  state.panel = panel;
  const { links } = await until(async () => {
    const { reading } = await readVisit(browser);
    const shown = await panel.run<Listed>(LISTED);
    // What attributes nothing to anybody is in no list.
    const claims = reading.claims.filter(({ stance }) => stance !== 'none').length;
    const earlier = reading.recalls.filter(({ statements }) => statements.length > 0).length;
    const people = ['Vladimir Putin', 'Xi Jinping', 'Emmanuel Macron'];
    expect(shown).toMatchObject({ people: expect.arrayContaining(people), claims, earlier });
    return shown;
  }, 'The panel lists something else than what was read.');
  expect(links.length).toBeGreaterThan(0);
  expect(links.every((link) => /^https?:/.test(link))).toBe(true);
}

async function revealClaim({ browser, panel }: LoopState): Promise<void> {
  await browser.page.run(`scrollTo({ top: 0, behavior: 'instant' })`);
  await panel?.click('.claim:last-child .claim-head button');
  await until(() => browser.page.run<boolean>('return scrollY > 0'), 'The page did not move.');
}

async function openCardFromPanel({ browser, panel }: LoopState): Promise<void> {
  await panel?.click('.person button[aria-label^="Card of Narendra Modi"]');
  await cardWith(browser.page, 'Narendra Modi');
  await browser.page.press('Escape');
  await noCard(browser.page);
}

/** Presses the first button of a view with these words, as soon as it is there. */
async function pressButton(view: DrivenView, words: string): Promise<void> {
  const press = `
    for (const part of document.querySelectorAll('details')) part.open = true;
    const button = [...document.querySelectorAll('button')].find((each) => each.textContent.trim() === args[0]);
    if (!button || button.disabled || button.ariaDisabled === 'true') throw new Error('no button ' + args[0] + ' in: ' + document.body.innerText);
    button.click();
    return true;`;
  await until(() => view.run<boolean>(press, words), `There is no button ${words}.`);
}

async function popupOf({ browser }: LoopState): Promise<DrivenPopup> {
  const popup = await browser.openPopup();
  await until(
    () => popup.run<boolean>(`return document.querySelector('[role=switch]') !== null`),
    'The popup stayed empty.',
  );
  return popup;
}

async function writeNote(state: LoopState): Promise<void> {
  const popup = await popupOf(state);
  await pressButton(popup, 'New note');
  await fillIn(popup, '.note-form input', 'Vladimir Putin');
  await fillIn(popup, '.note-form textarea', NOTE);
  await pressButton(popup, 'Save');
  // The note is listed a moment before its form goes, and with it the draft.
  const isStored = `return document.querySelector('.note') !== null && document.querySelector('.note-form') === null`;
  await until(() => popup.run<boolean>(isStored), 'The note was not stored.');
  await popup.close();
}

async function seeNote({ browser }: LoopState): Promise<void> {
  await browser.page.run(`scrollTo({ top: 0, behavior: 'instant' })`);
  expect(await hoverText(browser.page, 'Vladimir Putin')).toBe(true);
  await cardWith(browser.page, NOTE);
}

async function mutePerson(state: LoopState): Promise<void> {
  const { browser } = state;
  const { known } = await marksToCome(browser.page);
  state.known = known;
  await clickInCard(browser.page, 'Change…');
  await pressInSettling(browser, 'mark this person');
  await browser.page.press('Escape');
  await noCard(browser.page);
  await marksToBe(browser.page, (now) => now.known > 0 && now.known < known, 'The person’s marks stayed.');
}

async function unmutePerson(state: LoopState): Promise<void> {
  const popup = await popupOf(state);
  await pressButton(popup, 'Mark again');
  await marksToBe(state.browser.page, ({ known }) => known === state.known, 'The person’s marks did not come back.');
  await popup.close();
}

async function switchOff(state: LoopState): Promise<void> {
  const popup = await popupOf(state);
  await popup.click('[role=switch][aria-checked=true]');
  await marksToGo(state.browser.page);
  await popup.close();
}

async function switchOn(state: LoopState): Promise<void> {
  const popup = await popupOf(state);
  await popup.click('[role=switch][aria-checked=false]');
  await marksToCome(state.browser.page);
  await popup.close();
}

async function seeNoteInPopup(state: LoopState): Promise<void> {
  const popup = await popupOf(state);
  await until(() => popup.run<boolean>(`return document.body.innerText.includes(args[0])`, NOTE), 'The note is gone.');
  await popup.close();
}

async function seeNoProblems({ browser }: LoopState): Promise<void> {
  expect((await ourProblems(browser)).join('\n')).toBe('');
}
