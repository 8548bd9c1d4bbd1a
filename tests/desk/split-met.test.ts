import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { keepReading } from '../../lib/desk/keep-reading';
import { roleWords } from '../../lib/desk/people-of-article';
import { openLibrary } from '../../lib/library/library';
import type { Article } from '../../lib/model/article';
import { listCorrections } from '../../lib/records/corrections';
import { exportRecords } from '../../lib/records/export-records';
import { importRecords } from '../../lib/records/import-records';
import { bringKeptAgain, listKept, takeBackKept } from '../../lib/records/kept';
import { listNotes, notesAbout, saveNote } from '../../lib/records/notes';
import type { RecordsDatabase } from '../../lib/records/schema';
import { changeSettings } from '../../lib/records/settings';
import { metParts, splitMet, undoSplit } from '../../lib/records/split-met';
import { freshRecords } from '../records/fresh-records';
import { articleOf } from './article-of';
import { plantedRecords } from './planted-records';
import { readArticle, readingLanguage } from './read-in-english';

let records: RecordsDatabase;
beforeEach(async () => {
  records = await plantedRecords();
  await changeSettings(records, { keep: 'everywhere' });
  onTestFinished(() => records.delete());
});

const at = (page: string, text: string): Article => ({ ...articleOf(text), address: `https://news.example/${page}` });
const SAID = [
  'said that the school at the harbour would close for good next summer.',
  'said that the ferry to the islands would sail again after the storm.',
  'said that the market in the old town would move to the river bank.',
] as const;
const SAID_BY = SAID.map((said) => `Helen Marrow, a teacher from Sundby, ${said}`);
const SAID_MORE = 'Helen Marrow said that the library by the church would be open on Sundays too.';
const PAGES = SAID_BY.map((text, i) => at(String(i), text));

const keep = async (article: Article) =>
  keepReading(
    openLibrary(records, null),
    await readArticle(records, article),
    Date.UTC(2025, 8, 3),
    roleWords(readingLanguage(article)),
  );
const candidatesOn = async (article: Article) =>
  (await readArticle(records, article)).entities.map(({ candidates }) => candidates);

const keepAll = async () => {
  for (const page of PAGES) await keep(page);
};

/** The one person whom three articles introduce alike. */
async function met(): Promise<string> {
  const kept = [];
  for (const page of PAGES) kept.push(...(await keep(page)));
  expect(new Set(kept.map(({ person }) => person)).size).toBe(1);
  return kept[0]!.person;
}

const told = async (id: string) =>
  (await metParts(records, id)).map(({ article, introductions, statements }) => [
    article.address!.at(-1),
    introductions.length,
    statements,
  ]);
const sourcesOf = async (id: string, ...pages: string[]) =>
  (await metParts(records, id)).flatMap(({ article }) =>
    pages.includes(article.address!.at(-1)!) ? [article.id] : [],
  );

/** What stands of somebody. */
const rowsOf = async (library: RecordsDatabase, id: string) => {
  const rows = await library.statements.where('[person+when]').between([id, ''], [id, '\uffff']).toArray();
  return rows.filter(({ deleted }) => !deleted);
};

/** The words of theirs on which the one note is. */
const wordsNotedOf = async (library: RecordsDatabase, id: string) => {
  const noted = (await listNotes(library)).map(({ about }) => about.kind === 'statement' && about.statement);
  return (await rowsOf(library, id)).filter((row) => noted.includes(row.id)).map(({ words }) => words);
};

const importFrom = async (from: RecordsDatabase, to: RecordsDatabase) =>
  importRecords(to, JSON.stringify(await exportRecords(from)));

describe('a name met in reading that is two people', () => {
  it.each([
    ['a later article', ['1'], ['0', '2']],
    ['the article in which they were met', ['0'], ['1', '2']],
    ['two of three', ['0', '2'], ['1']],
  ])('is split by %s, with introductions and statements', async (_, going, staying) => {
    const id = await met();
    const split = await splitMet(records, id, await sourcesOf(id, ...going));
    expect(await told(id)).toEqual(staying.map((page) => [page, 1, 1]));
    expect(await told(split!.into)).toEqual(going.map((page) => [page, 1, 1]));
  });

  it('stays split when the articles are read again, though both are introduced alike, and a new one is a question', async () => {
    const id = await met();
    const split = await splitMet(records, id, await sourcesOf(id, '1'));
    expect(await candidatesOn(PAGES[0]!)).toEqual([[id]]);
    expect(await candidatesOn(PAGES[1]!)).toEqual([[split!.into]]);
    expect([...(await keep(PAGES[0]!)), ...(await keep(PAGES[1]!))]).toEqual([]);
    const next = at('next', 'Helen Marrow, a teacher from Sundby, said that the bell of the church would ring again.');
    expect((await candidatesOn(next))[0]).toHaveLength(2);
  });

  it('has its notes on what went over, here and in a library made of its file, and again when it is taken back', async () => {
    const id = await met();
    const [row] = await rowsOf(records, id);
    await saveNote(records, { about: { kind: 'statement', statement: row!.id }, text: 'Ask her.' });
    const split = (await splitMet(records, id, [row!.source]))!;
    expect(await wordsNotedOf(records, split.into)).toEqual([row!.words]);
    const second = freshRecords();
    expect(await importFrom(records, second)).toMatchObject({ ok: true, leftOut: [] });
    expect(await wordsNotedOf(second, split.into)).toEqual([row!.words]);
    expect(await rowsOf(second, id)).toHaveLength(2);
    await undoSplit(records, split);
    await importFrom(records, second);
    for (const library of [records, second]) {
      expect(await wordsNotedOf(library, id)).toEqual([row!.words]);
      expect(await rowsOf(library, id)).toHaveLength(3);
      expect(await rowsOf(library, split.into)).toEqual([]);
    }
  });

  it('goes over as well in a library that had all under the first', async () => {
    const id = await met();
    const second = freshRecords();
    await importFrom(records, second);
    const split = (await splitMet(records, id, await sourcesOf(id, '1')))!;
    await importFrom(records, second);
    expect(await rowsOf(second, id)).toHaveLength(2);
    expect(await rowsOf(second, split.into)).toHaveLength(1);
  });

  it('is listed as kept before, during and after', async () => {
    const id = await met();
    const before = await listKept(records);
    const split = (await splitMet(records, id, await sourcesOf(id, '1')))!;
    const said = (await listKept(records)).flatMap(({ statements }) => statements.map(({ person }) => person));
    expect(said.sort()).toEqual([id, id, split.into].sort());
    await undoSplit(records, split);
    expect((await listKept(records)).map(({ article }) => article.id).sort()).toEqual(
      before.map(({ article }) => article.id).sort(),
    );
  });

  it('does not say again what the reader took back before', async () => {
    const id = await met();
    const [row] = await rowsOf(records, id);
    await takeBackKept(records, [row!.id]);
    const split = (await splitMet(records, id, [row!.source]))!;
    await keepAll();
    expect(await rowsOf(records, split.into)).toEqual([]);
    const [gone] = await records.statements.filter(({ person }) => person === split.into).toArray();
    expect(await bringKeptAgain(records, [gone!.id])).toBe(1);
    expect((await rowsOf(records, split.into)).map(({ words }) => words)).toEqual([row!.words]);
  });

  it('does not say again, once one, what the reader took back meanwhile', async () => {
    const id = await met();
    const split = (await splitMet(records, id, await sourcesOf(id, '1')))!;
    const more = `${SAID_MORE} ${SAID_BY[1]}`;
    const kept = await keep(at('1', more));
    expect(kept.map(({ person }) => person)).toEqual([split.into]);
    await takeBackKept(records, [kept[0]!.id]);
    await undoSplit(records, split);
    expect(await keep(at('1', more))).toEqual([]);
    expect(await rowsOf(records, id)).toHaveLength(3);
  });

  it('loses nothing to what an earlier split left behind', async () => {
    const id = await met();
    const pages = await sourcesOf(id, '1', '2');
    const first = (await splitMet(records, id, pages))!;
    await undoSplit(records, first);
    const second = (await splitMet(records, id, [pages[0]!]))!;
    expect(second.into).toBe(first.into);
    await undoSplit(records, second);
    expect(await rowsOf(records, id)).toHaveLength(3);
  });

  it('has each of the texts that two devices gave a note', async () => {
    const id = await met();
    const [row] = await rowsOf(records, id);
    const about = { kind: 'statement', statement: row!.id } as const;
    const note = await saveNote(records, { about, text: 'Ask her.' });
    const second = freshRecords();
    await importFrom(records, second);
    await saveNote(records, { id: note.id, about, text: 'Ask her today.' });
    await saveNote(second, { id: note.id, about, text: 'Ask her tomorrow.' });
    await importFrom(second, records);
    const split = (await splitMet(records, id, [row!.source]))!;
    const [gone] = await rowsOf(records, split.into);
    const notes = await notesAbout(records, [{ kind: 'statement', statement: gone!.id }]);
    expect(notes.map(({ text }) => text).sort()).toEqual(['Ask her today.', 'Ask her tomorrow.']);
  });

  it('is one again when it is taken back', async () => {
    const id = await met();
    const before = await told(id);
    const split = await splitMet(records, id, await sourcesOf(id, '1'));
    await undoSplit(records, split!);
    expect((await told(id)).sort()).toEqual(before.sort());
    expect(await told(split!.into)).toEqual([]);
    expect(await listCorrections(records)).toEqual([]);
    expect(await candidatesOn(PAGES[1]!)).toEqual([[id]]);
  });

  it('is not split where all or nothing would go, or for somebody of a source', async () => {
    const id = await met();
    expect(await splitMet(records, id, [])).toBeNull();
    expect(await splitMet(records, id, await sourcesOf(id, '0', '1', '2'))).toBeNull();
    expect(await metParts(records, 'xi-jinping')).toEqual([]);
  });
});
