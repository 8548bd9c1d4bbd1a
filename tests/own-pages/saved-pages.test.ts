import { describe, expect, it } from 'vitest';
import type { Article } from '../../lib/model/article';
import { keepPages, lookThrough, pagesAmong, type SavedParts } from '../../lib/own-pages/saved-pages';
import type { SavedPage } from '../../lib/saved-pages/read-saved-page';
import { articleOf } from '../desk/article-of';

const file = (name: string, webkitRelativePath = '') => ({ name, webkitRelativePath }) as File;
const names = (files: readonly File[]) => files.map(({ name }) => name);
const signal = new AbortController().signal;

/** An article by its address; its one statement has the address as its id. */
const at = (address: string): Article => ({ ...articleOf(), address: `https://news.example/${address}` });
const read = (address: string, saved: number): SavedPage => ({ status: 'read', article: at(address), saved });

/** A desk that knows what stands, and keeps one statement a page, said by two of one name. */
function deskOf(standing: readonly string[] = []) {
  const here = new Set(standing);
  const asked: string[] = [];
  const ask: SavedParts['ask'] = async ({ article: { address }, keep }) => {
    asked.push(`${keep ? 'keep' : 'look'} ${address.slice(-1)}`);
    if (address.endsWith('bad')) return { ok: false, failure: { message: 'The disk is full.' } };
    const kept = here.has(address) ? [] : [address];
    if (keep) here.add(address);
    return { ok: true, value: { found: 1, kept, people: kept.map(() => 'Ana Kovač') } };
  };
  return { ask, asked };
}

describe('the pages among files', () => {
  it('are known by their names; what belongs to a page is none', () => {
    const files = [
      file('a.html'),
      file('b.MHT'),
      file('c.mhtml'),
      file('d.xhtml'),
      file('notes.txt'),
      file('page.html.zip'),
      file('frame.html', 'saved/a_files/frame.html'),
      file('e.htm', 'saved/e.htm'),
    ];
    const { pages, others, more } = pagesAmong(files);
    expect(names(pages)).toEqual(['a.html', 'b.MHT', 'c.mhtml', 'd.xhtml', 'e.htm']);
    expect({ others, more }).toEqual({ others: 3, more: 0 });
  });

  it('are so many at once and no more', () => {
    expect(pagesAmong([file('a.html'), file('b.html'), file('c.html')], 2)).toMatchObject({ others: 0, more: 1 });
  });
});

describe('looking through saved pages', () => {
  const pages: Record<string, SavedPage> = {
    'late.html': read('l', 30),
    'early.html': read('e', 10),
    'again.html': read('l', 20),
    'stands.html': read('s', 5),
    'full.html': read('bad', 1),
    'cut.html': { status: 'left-out', why: 'cut-off' },
  };
  const all = { pages: Object.keys(pages).map((name) => file(name)), others: 2, more: 0 };
  const parts = (ask: SavedParts['ask']): SavedParts => ({ read: async ({ name }) => pages[name]!, ask });

  it('tells what would be kept, each statement once, and keeps nothing', async () => {
    const { ask, asked } = deskOf(['https://news.example/s']);
    const done: number[] = [];
    const found = await lookThrough(all, parts(ask), signal, (n) => done.push(n));
    expect(found).toEqual({
      others: 2,
      more: 0,
      read: 4,
      twice: 1,
      articles: [10, 20, 30].map((saved) => expect.objectContaining({ saved })),
      statements: 2,
      people: 1,
      standing: 2,
      leftOut: [
        { name: 'full.html', why: { message: 'The disk is full.' } },
        { name: 'cut.html', why: 'cut-off' },
      ],
    });
    expect(asked.every((each) => each.startsWith('look'))).toBe(true);
    expect(done).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('ends with the signal, before the next page', async () => {
    const { ask, asked } = deskOf();
    const stop = new AbortController();
    const looking = lookThrough(all, parts(ask), stop.signal, (n) => n === 2 && stop.abort('enough'));
    await expect(looking).rejects.toBe('enough');
    expect(asked).toHaveLength(2);
  });
});

describe('keeping what was found', () => {
  const articles = ['a', 'b', 'bad', 'c'].map((address, saved) => ({ article: at(address), saved }));

  it('tells what came of each page', async () => {
    const { ask } = deskOf(['https://news.example/b']);
    expect(await keepPages(articles, ask, signal, () => {})).toEqual({
      ids: ['https://news.example/a', 'https://news.example/c'],
      people: 1,
      isStopped: false,
      failed: { pages: 1, why: 'The disk is full.' },
    });
  });

  it('stops with the signal, and tells what was kept until then', async () => {
    const { ask, asked } = deskOf();
    const stop = new AbortController();
    const kept = await keepPages(articles, ask, stop.signal, (n) => n === 1 && stop.abort());
    expect(kept).toMatchObject({ ids: ['https://news.example/a'], isStopped: true, failed: null });
    expect(asked).toEqual(['keep a']);
  });
});
