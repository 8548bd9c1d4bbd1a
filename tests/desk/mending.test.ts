import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createMending, withMending } from '../../lib/desk/mending';
import { readArticle } from '../../lib/desk/read-article';
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import { openLibrary } from '../../lib/library/library';
import { listDamaged } from '../../lib/records/damaged-rows';
import { DiskFull } from '../../lib/records/faults';
import type { RecordsDatabase } from '../../lib/records/schema';
import { inEnglish } from '../../scripts/english';
import { articleOf } from './article-of';
import { plantedRecords } from './planted-records';

let records: RecordsDatabase;
beforeEach(async () => {
  records = await plantedRecords();
});
afterEach(() => records.delete());

const TEXT = 'Vladimir Putin said on Monday that NATO expansion was a cause of the war in Ukraine.';
const read = () => readArticle(openLibrary(records, null), articleOf(TEXT), inEnglish(), ENGLISH_RECALL);

/** Damages all statements of somebody, as a disk does: past the door. */
async function damage(person: string): Promise<number> {
  const rows = (await records.statements.toArray()).filter((row) => row.person === person);
  await records.table('statements').bulkPut(rows.map(({ words: _, ...row }) => row));
  return rows.length;
}

describe('a damaged row that stops the desk', () => {
  test('is set apart, and the article is read', async () => {
    const count = await damage('vladimir-putin');
    await expect(read()).rejects.toThrow();
    const reading = await createMending(async () => records, Date.now)(read);
    expect(reading.people.map(({ id }) => id)).toEqual(['vladimir-putin']);
    expect(await listDamaged(records)).toHaveLength(count);
  });

  test('is looked for once in a minute, whatever else fails', async () => {
    let now = 0;
    const opened = vi.fn(async () => records);
    const mending = createMending(opened, () => now);
    const fails = vi.fn(async () => {
      throw new TypeError('something else');
    });
    for (const at of [0, 59_999, 60_000]) {
      now = at;
      await expect(mending(fails)).rejects.toThrow('something else');
    }
    expect([opened.mock.calls.length, fails.mock.calls.length]).toEqual([2, 3]);
  });

  test('is not looked for where the failure has its own reason', async () => {
    const opened = vi.fn(async () => records);
    const full = createMending(
      opened,
      Date.now,
    )(async () => {
      throw new DiskFull(null);
    });
    await expect(full).rejects.toThrow(DiskFull);
    expect(opened).not.toHaveBeenCalled();
  });

  test('has nothing asked twice that sends or opens something', () => {
    const names = ['mayRead', 'read', 'card', 'mutePerson', 'choosePerson', 'mergePeople', 'separatePeople'];
    const alone = ['lookUp', 'keepFound', 'openPanel', 'settle', 'packJobs'];
    const handlers = Object.fromEntries([...names, ...alone].map((name) => [name, { handle: name }]));
    const mended: Record<string, unknown> = withMending(handlers as never, async (work) => work());
    expect(Object.keys(mended).filter((name) => mended[name] !== handlers[name])).toEqual(names);
  });
});
