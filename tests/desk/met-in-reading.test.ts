import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { keepReading } from '../../lib/desk/keep-reading';
import { roleWords } from '../../lib/desk/people-of-article';
import { openLibrary } from '../../lib/library/library';
import type { Article } from '../../lib/model/article';
import { isMetInReading } from '../../lib/model/met-person';
import type { Statement } from '../../lib/model/statement';
import { bringKeptAgain, takeBackKept } from '../../lib/records/kept';
import type { RecordsDatabase } from '../../lib/records/schema';
import { changeSettings } from '../../lib/records/settings';
import { articleOf } from './article-of';
import { plantedRecords } from './planted-records';
import { readArticle, readingLanguage } from './read-in-english';

let records: RecordsDatabase;
beforeEach(async () => {
  records = await plantedRecords();
  await changeSettings(records, { keep: 'everywhere' });
  onTestFinished(() => records.delete());
});

let articles = 0;
/** Another article each time. */
function about(...paragraphs: string[]): Article {
  articles += 1;
  return { ...articleOf(...paragraphs), address: `https://news.example/${articles}` };
}

async function keep(article: Article): Promise<Statement[]> {
  const reading = await readArticle(records, article);
  return keepReading(openLibrary(records, null), reading, Date.UTC(2025, 8, 3), roleWords(readingLanguage(article)));
}

const CLOSE = 'said that the school at the harbour would close for good next summer.';
const OPEN = 'said that the school at the harbour would stay open after the summer.';

describe('somebody who is not in the library', () => {
  it('becomes a person met in reading, with how the article introduces them', async () => {
    const [kept] = await keep(about(`Helen Marrow, a teacher from Sundby, ${CLOSE}`));
    expect(isMetInReading(kept!.person)).toBe(true);
    const person = await records.people.get(kept!.person);
    expect(person).toMatchObject({ names: [{ text: 'Helen Marrow', kind: 'main', source: kept!.source }], links: [] });
    expect(person!.roles.map(({ title, source }) => [title, source])).toEqual([['teacher from Sundby', kept!.source]]);
    expect(await records.sources.get(kept!.source)).toMatchObject({ outlet: 'The Example' });
  });

  it('is kept once, however often the article is read', async () => {
    const article = about(`Helen Marrow, a teacher from Sundby, ${CLOSE}`);
    const [before] = [await records.people.count(), await keep(article)];
    expect(await keep(article)).toEqual([]);
    expect(await records.people.count()).toBe(before + 1);
  });

  it.each([
    ['in the same words', 'Helen Marrow, a teacher from Sundby, ', true],
    ['in other words for the same', 'Sundby teacher Helen Marrow ', true],
    ['as of another place', 'Helen Marrow, a teacher from Aurora, ', false],
    ['as somebody else', 'Helen Marrow, a singer from Sundby, ', false],
    ['by a rare name alone', 'Helen Marrow ', false],
    ['by a rare name, beside somebody in common', 'Tove Aune sang. Helen Marrow ', true],
  ])('is the one of another article that introduces them %s', async (_, opening, isOne) => {
    const [first] = await keep(
      about(`Helen Marrow, a teacher from Sundby, ${CLOSE}`, 'Tove Aune, a singer, came too.'),
    );
    const second = about(`${opening}${OPEN}`);
    const { recalls } = await readArticle(records, second);
    const [next] = await keep(second);
    expect(next!.person === first!.person).toBe(isOne);
    expect(recalls.length > 0).toBe(isOne);
    expect((await records.people.get(first!.person))!.roles).toHaveLength(isOne && opening.includes('teacher') ? 2 : 1);
  });

  it('stays apart from both where two who were met are introduced alike', async () => {
    const roles = ['Helen Marrow, a singer from Sundby, ', 'Helen Marrow, a teacher from Sundby, '];
    const [singer, teacher] = [await keep(about(`${roles[0]}${CLOSE}`)), await keep(about(`${roles[1]}${CLOSE}`))];
    expect(singer[0]!.person).not.toBe(teacher[0]!.person);
    const both = about(`Sundby singer Helen Marrow, a teacher from Sundby, ${OPEN}`);
    const { entities } = await readArticle(records, both);
    expect(entities.map(({ candidates }) => candidates.length)).toEqual([2]);
    expect(await keep(both)).toEqual([]);
  });

  it.each([
    ['a common name alone', 'John Smith', 'John Smith ', '2025-09-20', false],
    ['a common name and an introduction', 'John Smith', 'John Smith, a teacher from Sundby, ', '2025-09-20', true],
    ['a rare name alone, years later', 'Helen Marrow', 'Helen Marrow ', '2027-09-20', false],
    [
      'the same introduction, a generation later',
      'Helen Marrow',
      'Helen Marrow, a teacher from Sundby, ',
      '2047-09-20',
      false,
    ],
  ])('is the one of before by %s: %5$s', async (_, name, opening, date, isOne) => {
    const [first] = await keep(about(`${name}, a teacher from Sundby, ${CLOSE}`));
    const later: Article = { ...about(`${opening}${OPEN}`), published: { date, precision: 'day' } };
    const [next] = await keep(later);
    expect(next!.person === first!.person).toBe(isOne);
  });

  it('takes whom the article named with it when it is taken back, and brings them again', async () => {
    const kept = await keep(about(`Helen Marrow, a teacher from Sundby, ${CLOSE}`, 'Tove Aune, a singer, came too.'));
    const named = async () => (await records.meta.toArray()).filter(({ id }) => id.startsWith('names:'));
    expect((await named()).map(({ value }) => JSON.parse(value))).toEqual([['helen marrow', 'tove aune']]);
    await takeBackKept(
      records,
      kept.map(({ id }) => id),
    );
    expect(await named()).toEqual([]);
    await bringKeptAgain(
      records,
      kept.map(({ id }) => id),
    );
    expect((await named()).map(({ value }) => JSON.parse(value))).toEqual([['helen marrow', 'tove aune']]);
  });

  it('is nobody by a surname alone', async () => {
    expect(await keep(about(`Mrs Marrow, a teacher from Sundby, ${CLOSE}`))).toEqual([]);
  });
});
