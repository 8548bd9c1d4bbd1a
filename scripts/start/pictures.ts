import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Entity, onePerson } from '../../lib/model/mention';
import type { Reading } from '../../lib/model/reading';
import type { DrivenBrowser, DrivenPage, DrivenView } from '../browsers/driven-browser';
import { until } from '../browsers/until';
import { askTab } from '../browsers/visit';

/**
 * Takes the demo's pictures: the page with its marks, the hover card, the panel at its beginning and at its claims,
 * the popup.
 *
 * @param panel The open panel.
 * @param folder Made when it is not there; pictures of an earlier run are replaced.
 * @returns The files written.
 */
export async function takePictures(
  browser: DrivenBrowser,
  panel: DrivenView,
  reading: Reading,
  folder: string,
): Promise<string[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  const keep = async (name: string, view: DrivenView) => {
    const file = path.join(folder, `${name}.png`);
    writeFileSync(file, await view.screenshot());
    files.push(file);
  };
  const told = mentionToShow(reading);
  if (told) await askTab(browser.desk, 'reveal', { kind: 'mention', index: told.index });
  await settle(FLASH_OVER);
  await keep('page', browser.page);
  if (told && (await hoverText(browser.page, told.text))) {
    await settle(FADED_IN);
    await keep('card', browser.page);
  }
  await keep('panel', panel);
  await panel.run(`document.getElementById('claims')?.scrollIntoView({ behavior: 'instant' })`);
  await keep('panel-claims', panel);
  await browser.page.moveTo(1, 1);
  await keep('popup', await openFilledPopup(browser));
  return files;
}

/** The flash after a jump is over by then, in milliseconds. */
const FLASH_OVER = 2000;

/** The card has faded in by then, in milliseconds. */
const FADED_IN = 500;

/**
 * Somebody named in full in the running text, so that the card has much to tell: a known person before one who was
 * only found here, then whoever has the most earlier statements recalled.
 */
function mentionToShow({ mentions, entities, claims, recalls }: Reading): { index: number; text: string } | null {
  const recalledFor = ({ id }: Entity) =>
    claims
      .filter(({ speaker }) => speaker.kind === 'person' && speaker.entity === id)
      .flatMap((claim) => recalls.filter((recall) => recall.claim === claim.id))
      .reduce((sum, { statements }) => sum + statements.length, 0);
  const weight = (entity: Entity) => (onePerson(entity) !== null ? 1 + recalledFor(entity) : 0);
  for (const { id } of [...entities].sort((a, b) => weight(b) - weight(a))) {
    const index = mentions.findIndex(({ entity, kind, span }) => entity === id && kind === 'name' && span.block > 0);
    if (index >= 0) return { index, text: mentions[index]?.text ?? '' };
  }
  return null;
}

/**
 * Keeps the pointer on a place where a text node holds `text`, wherever that moves, until the card shows.
 *
 * @returns False when the text is nowhere or no card came.
 */
export async function hoverText(page: DrivenPage, text: string): Promise<boolean> {
  const follow = async (): Promise<boolean> => {
    const place = await page.run<[number, number] | null>(PLACE_OF_TEXT, text);
    if (!place) throw new Error(`No text node holds “${text}”.`);
    const [x, y] = place;
    await page.moveTo(x - 2, y);
    await page.moveTo(x, y);
    return page.runIsolated<boolean>(HAS_CARD);
  };
  return until(follow, 'No card came.').catch(() => false);
}

/** Body of a script: the middle of a visible place of a text, scrolled to if there is none; null when it is nowhere. */
const PLACE_OF_TEXT = `
  const ranges = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.data.indexOf(args[0]);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + args[0].length);
    if (range.getClientRects().length > 0) ranges.push(range);
  }
  const boxOf = (range) => range.getClientRects()[0];
  const isVisible = (range) => boxOf(range).top > 0 && boxOf(range).bottom < innerHeight;
  const best = ranges.find(isVisible) ?? ranges[0];
  if (!best) return null;
  if (!isVisible(best)) best.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = boxOf(best);
  return [box.x + box.width / 2, box.y + box.height / 2];
`;

/** Body of an isolated script: whether an open card has been filled. Our host is the last child of the root. */
const HAS_CARD = `
  const host = document.documentElement.lastElementChild;
  const root = globalThis.chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot;
  return Boolean(root?.querySelector('.placed [data-t]'));
`;

async function openFilledPopup(browser: DrivenBrowser): Promise<DrivenView> {
  const popup = await browser.openPopup();
  await until(() => popup.run<boolean>('return document.body.innerText.trim().length > 0'), 'The popup stayed empty.');
  await settle(500);
  return popup;
}

function settle(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
