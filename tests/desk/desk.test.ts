import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDesk } from '../../lib/desk/desk';
import type { Shelves } from '../../lib/store/schema';
import { plantedShelves } from './planted-shelves';

let shelves: Shelves;
beforeEach(async () => {
  shelves = await plantedShelves();
});
afterEach(() => shelves.delete());

const hasAccess = async (address: string) => address.startsWith('https://granted.example/');
const bringCard = vi.fn(async (_tab: number) => {});
const deskWith = (tellTabs = vi.fn(), openPanel = vi.fn(async () => true)) =>
  createDesk({
    shelves: async () => shelves,
    loadDetection: async () => {},
    hasAccess,
    bringCard,
    openPanel,
    tellTabs,
  });

test('a person switched off on one page is switched off on all of them', async () => {
  const tellTabs = vi.fn();
  const settings = await deskWith(tellTabs).mutePerson.handle({ key: 'xi-jinping' }, { role: 'page', tab: 1 });
  expect(settings.mutedPeople).toEqual(['xi-jinping']);
  expect(tellTabs).toHaveBeenCalledWith(settings);
});

test('the panel opens beside the tab that asked, and for nobody without a tab', async () => {
  const openPanel = vi.fn(async () => true);
  const desk = deskWith(vi.fn(), openPanel);
  expect(await desk.openPanel.handle({}, { role: 'page', tab: 7 })).toEqual({ opened: true });
  expect(await desk.openPanel.handle({}, { role: 'page', tab: null })).toEqual({ opened: false });
  expect(openPanel.mock.calls).toEqual([[7]]);
});

test('the drawing of the card is put into the tab that asked, and nowhere without one', async () => {
  const desk = deskWith();
  await desk.bringCard.handle({}, { role: 'page', tab: 7 });
  await desk.bringCard.handle({}, { role: 'page', tab: null });
  expect(bringCard.mock.calls).toEqual([[7]]);
});

test('pages may look up and choose; nothing hands out or changes the shelves', () => {
  const calls = Object.keys(deskWith()).sort();
  expect(calls).toEqual(['bringCard', 'card', 'mayRead', 'mutePerson', 'openPanel', 'read', 'visitChanged']);
});
