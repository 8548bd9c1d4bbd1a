import { expect, it } from 'vitest';
import type { DrivenBrowser, DrivenView } from '../../scripts/browsers/driven-browser';
import { until } from '../../scripts/browsers/until';
import { fillIn } from './harness/fill-in';
import { describeInBrowsers } from './harness/in-browsers';
import { giveFile, press, says } from './harness/library';
import { ourProblems } from './harness/page-state';

/** Saves the note that is written, and waits until it is listed and its form gone: until then no other is begun. */
async function saveNote(view: DrivenView, text: string): Promise<void> {
  await press(view, 'Save');
  await says(view, text);
  await until(() => view.run<boolean>(`return document.querySelector('.note-form') === null`), 'The form stayed.');
}

async function writeNote(view: DrivenView, about: string, text: string): Promise<void> {
  await press(view, 'New note');
  await fillIn(view, '.note-form input', about);
  await fillIn(view, '.note-form textarea', text);
  await saveNote(view, text);
}

/** Opens the notes in the tab in front and waits until they are there: in the background browsers let pages doze. */
async function openNotes({ page, origin }: DrivenBrowser): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${origin}/popup.html?view=notes`);
  const isThere = () => page.run<boolean>(`return document.querySelector('input[type=file]') !== null`);
  await until(isThere, 'The notes did not open.');
}

const countOf = (view: DrivenView) => view.run<number>(`return document.querySelectorAll('.note').length`);

describeInBrowsers('the notes in a tab of their own', (shared) => {
  it('are written, kept through a reload and a stopped background, and found', async () => {
    const { page, endBackground } = shared();
    await openNotes(shared());
    await says(page, 'No notes yet');
    await writeNote(page, 'Vladimir Putin', 'Spoke of a coup in 2015 already.');
    await writeNote(page, 'Hilda Marren', 'Harbour master, not in the library.');
    await endBackground();
    await openNotes(shared());
    await says(page, 'Harbour master');
    await until(async () => (await countOf(page)) === 2, 'Not both notes are there.');
    await fillIn(page, 'input[type=search]', 'coup');
    await until(async () => (await countOf(page)) === 1, 'The search found too much.');
    await says(page, 'Spoke of a coup');
    await fillIn(page, 'input[type=search]', '');
    await until(async () => (await countOf(page)) === 2, 'The notes did not come back.');
  });

  it('are edited, deleted, and brought back', async () => {
    const { page } = shared();
    await press(page, 'Edit the note about Hilda Marren');
    await fillIn(page, '.note-form textarea', 'Harbour master since 2020.');
    await saveNote(page, 'since 2020');
    await press(page, 'Delete the note about Hilda Marren');
    await until(async () => (await countOf(page)) === 1, 'The note was not deleted.');
    await press(page, 'Undo');
    await says(page, 'since 2020');
    await until(async () => (await countOf(page)) === 2, 'It did not come back.');
  });

  it.each<[string, string]>([
    ['that is no JSON', 'this is not JSON'],
    ['of another program', '{"bookmarks": []}'],
    ['with a broken record', '{"format": "aforesaid-shelf", "version": 1, "notes": [{"id": 5}]}'],
  ])('take nothing from a file %s, and say what is wrong', async (_, text) => {
    const { page } = shared();
    await giveFile(page, 'library.json', text);
    await says(page, 'Nothing was imported');
    expect(await countOf(page)).toBe(2);
    await openNotes(shared());
    await says(page, 'since 2020');
  });

  it('are still being written when the popup was closed by a click beside it', async () => {
    const browser = shared();
    await browser.page.goto('about:blank');
    const first = await browser.openPopup();
    await press(first, 'New note');
    await fillIn(first, '.note-form input', 'Marta Ellery');
    await fillIn(first, '.note-form textarea', 'Half a sent');
    await first.close();
    const second = await browser.openPopup();
    const typed = () =>
      second.run<string[]>(
        `return [...document.querySelectorAll('.note-form input, .note-form textarea')].map(({ value }) => value)`,
      );
    await until(async () => (await typed()).join() === 'Marta Ellery,Half a sent', 'The words did not come back.');
    await press(second, 'Cancel');
    await second.close();
  });

  it('reported nothing as an error', async () => {
    expect((await ourProblems(shared())).join('\n')).toBe('');
  });
});
