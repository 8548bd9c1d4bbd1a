import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { choosePerson } from '../../lib/library/chosen-people';
import { correctClaim, undoCorrection } from '../../lib/library/corrected-claims';
import { notAPerson, withoutNotPeople } from '../../lib/library/not-people';
import { listCorrections } from '../../lib/records/corrections';
import type { RecordsDatabase } from '../../lib/records/schema';
import { articleOf } from '../desk/article-of';
import { plantedRecords } from '../desk/planted-records';
import { readArticle } from '../desk/read-in-english';

let records: RecordsDatabase;
beforeEach(async () => {
  records = await plantedRecords();
  onTestFinished(() => records.delete());
});

const SAID = 'Helen Marrow, a teacher, said that the school at the harbour would close next summer.';
const OTHER = 'Tove Aune, a singer, said that the ferry would be late.';

async function read(address = 'https://news.example/a') {
  const { entities, mentions, claims } = await readArticle(records, { ...articleOf(SAID, OTHER), address });
  return {
    names: entities.map(({ name }) => name),
    mentioned: new Set(mentions.map(({ text }) => text)),
    speakers: claims.map(({ speaker }) => [speaker.kind, 'text' in speaker ? speaker.text : null]),
  };
}

describe('a name that is no person’s', () => {
  it('names nobody on any page, and what it is found to say is a source’s', async () => {
    const before = await read();
    expect(before.names).toEqual(['Helen Marrow', 'Tove Aune']);
    await notAPerson(records, 'Helen Marrow');
    for (const address of ['https://news.example/a', 'https://other.example/b']) {
      expect(await read(address)).toEqual({
        names: ['Tove Aune'],
        mentioned: new Set(['Tove Aune']),
        speakers: [
          ['source', 'Helen Marrow'],
          ['person', 'Tove Aune'],
        ],
      });
    }
    await undoCorrection(records, (await listCorrections(records))[0]!);
    expect(await read()).toEqual(before);
  });

  it('leaves it unclear who said it where only a pronoun stands for it', async () => {
    await notAPerson(records, 'Helen Marrow');
    const reading = await readArticle(records, articleOf(OTHER));
    const [claim] = reading.claims;
    const entity = { ...reading.entities[0]!, name: 'HELEN  Marrow' };
    const speaker = { ...(claim!.speaker as { kind: 'person'; entity: string }), text: 'she', pointing: true as const };
    const found = { ...reading, entities: [entity], claims: [{ ...claim!, speaker } as typeof claim & object] };
    const { claims, entities } = withoutNotPeople(found, await listCorrections(records));
    expect([entities, claims[0]!.speaker.kind]).toEqual([[], 'unclear']);
  });

  it('is another name than one that holds it', async () => {
    await notAPerson(records, 'Marrow');
    expect((await read()).names).toEqual(['Helen Marrow', 'Tove Aune']);
  });
});

describe('the reader’s word on a claim of a name that is no person’s', () => {
  const POINTING = 'Helen Marrow is a teacher. She said that the school at the harbour would close next summer.';
  const NAMED = SAID.replace('Helen Marrow, a teacher,', 'Helen Marrow is a teacher. Marrow');
  const speakersOf = async (text: string) => {
    const { claims } = await readArticle(records, articleOf(text, OTHER));
    return claims.map(({ speaker }) => ('text' in speaker ? speaker.text : speaker.kind));
  };
  const correct = async (text: string) => {
    const reading = await readArticle(records, articleOf(text, OTHER));
    return correctClaim(records, reading, reading.claims[0]!, { kind: 'speaker-is', name: 'Tove Aune' });
  };
  const TOVE = ['Tove Aune', 'Tove Aune'];

  describe.each([
    ['its full name', SAID, 'Helen Marrow', 'Helen Marrow'],
    ['its last word', NAMED, 'Marrow', 'Marrow'],
    ['a pronoun', POINTING, 'She', 'unclear'],
  ])('that stands under %s', (_, text, person, nobody) => {
    it('holds where it was said before, and while either is taken back', async () => {
      expect(await speakersOf(text)).toEqual([person, 'Tove Aune']);
      const word = await correct(text);
      const not = await notAPerson(records, 'Helen Marrow');
      expect(await speakersOf(text)).toEqual(TOVE);
      await undoCorrection(records, not);
      expect(await speakersOf(text)).toEqual(TOVE);
      await notAPerson(records, 'Helen Marrow');
      await undoCorrection(records, word);
      expect(await speakersOf(text)).toEqual([nobody, 'Tove Aune']);
    });

    it('holds where it was said after, and while either is taken back', async () => {
      const not = await notAPerson(records, 'Helen Marrow');
      expect(await speakersOf(text)).toEqual([nobody, 'Tove Aune']);
      const word = await correct(text);
      expect(await speakersOf(text)).toEqual(TOVE);
      await undoCorrection(records, not);
      expect(await speakersOf(text)).toEqual(TOVE);
      await undoCorrection(records, word);
      expect(await speakersOf(text)).toEqual([person, 'Tove Aune']);
    });
  });

  it('names a source where it gives a name that is no person’s, and can be said anew', async () => {
    await correct(SAID);
    await notAPerson(records, 'Tove Aune');
    expect(await speakersOf(SAID)).toEqual(TOVE);
    const { claims, entities, ...rest } = await readArticle(records, articleOf(SAID, OTHER));
    expect([entities.map(({ name }) => name), claims[0]!.speaker.kind]).toEqual([['Helen Marrow'], 'source']);
    await correctClaim(records, { ...rest, entities }, claims[0]!, { kind: 'speaker-is', name: null });
    expect(await speakersOf(SAID)).toEqual(['unclear', 'Tove Aune']);
  });
});

it('is not the one person of the name whom the library knows, on this page alone', async () => {
  const text = 'President Xi Jinping said that the bridge would be open by the spring.';
  const who = async (address: string) =>
    (await readArticle(records, { ...articleOf(text), address })).entities.map(({ candidates }) => candidates);
  const [here, elsewhere] = ['https://news.example/a', 'https://news.example/b'];
  expect(await who(here)).toEqual([['xi-jinping']]);
  await choosePerson(records, 'Xi Jinping', null, here);
  expect([await who(here), await who(elsewhere)]).toEqual([[[]], [['xi-jinping']]]);
  await undoCorrection(records, (await listCorrections(records))[0]!);
  expect(await who(here)).toEqual([['xi-jinping']]);
});
