import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { keepReading } from '../../lib/desk/keep-reading';
import { LIBRARY_ROLES } from '../../lib/languages/en/library-roles';
import { correctClaim, undoCorrection } from '../../lib/library/corrected-claims';
import { openLibrary } from '../../lib/library/library';
import type { Article } from '../../lib/model/article';
import { reportWords, wordsToCompare } from '../../lib/model/claim-words';
import type { ClaimWord } from '../../lib/model/correction';
import type { Reading } from '../../lib/model/reading';
import { sentenceOfClaim } from '../../lib/model/sentence-around';
import type { Statement } from '../../lib/model/statement';
import { addCorrection, listCorrections, removeCorrection } from '../../lib/records/corrections';
import { keptFrom } from '../../lib/records/kept';
import type { RecordsDatabase } from '../../lib/records/schema';
import { changeSettings } from '../../lib/records/settings';
import { articleOf } from '../desk/article-of';
import { plantedRecords } from '../desk/planted-records';
import { readArticle } from '../desk/read-in-english';

let records: RecordsDatabase;
beforeEach(async () => {
  records = await plantedRecords();
  onTestFinished(() => records.delete());
});

const SAID = 'Helen Marrow, a teacher from Sundby, said that the school at the harbour would close next summer.';
const BESIDE = 'Tove Aune, a singer, listened.';
const SHORT = 'Helen Marrow, a teacher from Sundby, said: “Not now.”';
const PAGE = 'https://news.example/page';
const COPY = 'https://copy.example/page';

const TOVE: ClaimWord = { kind: 'speaker-is', name: 'Tove Aune' };

const at = (address: string, ...paragraphs: string[]): Article => ({ ...articleOf(...paragraphs), address });
const PAGE_OF_TWO = at(PAGE, SAID, BESIDE);
const speakerOf = ({ claims, entities }: Reading): string[] =>
  claims.map(({ speaker }) =>
    speaker.kind === 'person' ? entities.find(({ id }) => id === speaker.entity)!.name : speaker.kind,
  );
const said = async (...given: Parameters<typeof at>) => speakerOf(await readArticle(records, at(...given)));

async function correct(word: ClaimWord, ...paragraphs: string[]): Promise<void> {
  const reading = await readArticle(records, at(PAGE, ...paragraphs));
  await correctClaim(records, reading, reading.claims[0]!, word);
}

describe('the reader’s word on who said it', () => {
  it.each<[string, ClaimWord, string[]]>([
    ['another of the page’s people', { kind: 'speaker-is', name: 'Tove Aune' }, ['Tove Aune']],
    ['unclear', { kind: 'speaker-is', name: null }, ['unclear']],
    ['nobody', { kind: 'not-a-claim' }, []],
  ])('%s: holds when the page is read again, and on a near copy', async (_, word, speakers) => {
    expect(await said(PAGE, SAID, BESIDE)).toEqual(['Helen Marrow']);
    await correct(word, SAID, BESIDE);
    expect(await said(PAGE, SAID, BESIDE)).toEqual(speakers);
    expect(await said(COPY, 'It rained in Sundby.', SAID, BESIDE)).toEqual(speakers);
  });

  it('ends when it is taken back', async () => {
    await correct({ kind: 'not-a-claim' }, SAID, BESIDE);
    const [correction] = await listCorrections(records);
    await removeCorrection(records, correction!.id);
    expect(await said(PAGE, SAID, BESIDE)).toEqual(['Helen Marrow']);
  });

  it('is passed over where other words stand', async () => {
    await correct({ kind: 'not-a-claim' }, SAID, BESIDE);
    expect(await said(PAGE, SAID.replace('next summer', 'this summer'), BESIDE)).toEqual(['Helen Marrow']);
  });

  it('holds on another page only where the whole sentence stands', async () => {
    const stock = (who: string) => `${who} said: “We do not comment on what the harbour may cost one day.”`;
    const lead = 'Helen Marrow is a teacher. Tove Aune is a singer. Nils Berg is a judge.';
    await correct({ kind: 'speaker-is', name: 'Tove Aune' }, stock('Helen Marrow'), lead);
    expect(await said(PAGE, stock('Helen Marrow'), lead)).toEqual(['Tove Aune']);
    expect(await said(COPY, stock('Helen Marrow'), lead)).toEqual(['Tove Aune']);
    expect(await said(COPY, stock('Nils Berg'), lead)).toEqual(['Nils Berg']);
  });

  it('is of one of two who say the same words', async () => {
    const ray = 'Ray Holm, a judge from Sundby, said: “Not now.”';
    await correct({ kind: 'not-a-claim' }, SHORT, ray);
    expect(await said(PAGE, SHORT, ray)).toEqual(['Ray Holm']);
  });

  it('can be said anew, and is then of the one who was found at first', async () => {
    await correct({ kind: 'speaker-is', name: 'Tove Aune' }, SAID, BESIDE);
    await correct({ kind: 'speaker-is', name: null }, SAID, BESIDE);
    expect(await said(PAGE, SAID, BESIDE)).toEqual(['unclear']);
    expect((await listCorrections(records)).map(({ found }) => found)).toEqual(['Helen Marrow', 'Helen Marrow']);
  });

  it('leaves it unclear on its page when that one is not named any more, and a copy without them as it is', async () => {
    await correct({ kind: 'speaker-is', name: 'Tove Aune' }, SAID, BESIDE);
    expect(await said(PAGE, SAID)).toEqual(['unclear']);
    expect(await said(COPY, SAID)).toEqual(['Helen Marrow']);
  });

  it('is the last one on the page itself, whatever was said of a copy since', async () => {
    await correct({ kind: 'speaker-is', name: 'Tove Aune' }, SAID, BESIDE);
    const copy = await readArticle(records, at(COPY, SAID, BESIDE));
    // On the copy the claim is shown as the reader said on the page.
    await correctClaim(records, copy, copy.claims[0]!, { kind: 'not-a-claim' });
    expect(await said(PAGE, SAID, BESIDE)).toEqual(['Tove Aune']);
    expect(await said(COPY, SAID, BESIDE)).toEqual([]);
  });

  it('keeps the exact words of the claim and its page', async () => {
    const reading = await readArticle(records, at(PAGE, SAID, BESIDE));
    const { article, claims } = reading;
    await correctClaim(records, reading, claims[0]!, { kind: 'speaker-is', name: 'Tove Aune' });
    const words = wordsToCompare(article, claims[0]!);
    expect(SAID).toContain(words);
    expect(await listCorrections(records)).toMatchObject([
      { kind: 'speaker-is', address: PAGE, words, target: 'Tove Aune' },
    ]);
  });
});

describe('a correction that is undone', () => {
  it('takes back what was kept under the name it gave, and brings again what was there', async () => {
    await changeSettings(records, { keep: 'everywhere' });
    const library = openLibrary(records, null);
    const keep = async (at: number) =>
      keepReading(library, await readArticle(records, PAGE_OF_TWO), at, LIBRARY_ROLES).then((kept) =>
        kept.map(({ id }) => id),
      );
    const kept = await keep(1_800_000_000_000);
    const reading = await readArticle(records, PAGE_OF_TWO);
    const correction = await correctClaim(records, reading, reading.claims[0]!, TOVE, kept);
    const wrong = await keep(1_800_000_000_001);
    const now = async () => (await keptFrom(records, PAGE)).statements.map(({ id }) => id);
    expect([kept.length, wrong.length, await now()]).toEqual([1, 1, wrong]);
    // A correction of a name that stands in the words has nothing to do with them.
    const draft = { address: PAGE, kind: 'is-person' as const, words: 'harbour', target: null };
    await undoCorrection(records, await addCorrection(records, draft));
    expect(await now()).toEqual(wrong);
    await undoCorrection(records, correction);
    expect(await now()).toEqual(kept);
  });
});

const QUOTED = 'Helen Marrow, a teacher from Sundby, said: “The harbour school closes next summer, and we are sad.”';

/** What the claims of a page say, with how, and when. */
const shown = async (address: string, ...paragraphs: string[]) => {
  const { article, claims } = await readArticle(records, at(address, ...paragraphs));
  return claims.map((claim) => ({ ...reportWords(article, claim), kind: claim.kind, said: claim.said }));
};

/** Cuts the first claim of a page to these words of its sentence. */
async function cut(words: string, ...paragraphs: string[]) {
  const reading = await readArticle(records, at(PAGE, ...paragraphs));
  const claim = reading.claims[0]!;
  const start = sentenceOfClaim(reading.article, claim.found ?? claim)!.indexOf(words);
  return correctClaim(records, reading, claim, { kind: 'words-are', start, end: start + words.length });
}

describe('the reader’s word on which words are reported', () => {
  it('holds when the page is read again and on a near copy, with the reporting words', async () => {
    await cut('the school at the harbour would close', SAID);
    const now = { text: 'the school at the harbour would close', reporting: 'said that', quoted: false };
    expect(await shown(PAGE, SAID)).toMatchObject([now]);
    expect(await shown(COPY, 'It rained in Sundby.', SAID)).toMatchObject([now]);
    expect(await shown(COPY, SAID.replace('Sundby', 'Harvik'))).not.toMatchObject([now]);
  });

  it('leaves in quotation marks only what stands in them', async () => {
    await cut('“The harbour school closes next summer', QUOTED);
    expect(await shown(PAGE, QUOTED)).toMatchObject([{ text: 'The harbour school closes next summer', quoted: true }]);
    await cut('a teacher from Sundby, said: “The harbour school', QUOTED);
    expect(await shown(PAGE, QUOTED)).toMatchObject([{ kind: 'mixed', quoted: false }]);
  });

  it('never takes in who says it or what reports it', async () => {
    await cut(QUOTED, QUOTED);
    const { article, claims } = await readArticle(records, at(PAGE, QUOTED));
    const spans = claims[0]!.content.map(({ block, start, end }) => article.blocks[block]!.text.slice(start, end));
    expect(spans.length).toBeGreaterThan(0);
    for (const span of spans) expect(span).not.toMatch(/Helen|said/);
  });

  it('goes on from what was found when it is said again, and ends when it is taken back', async () => {
    const first = await cut('the school at the harbour would close', SAID);
    const second = await cut('the school at the harbour', SAID);
    expect(second).toMatchObject({ words: first.words, sentence: first.sentence, found: 'Helen Marrow' });
    expect(await shown(PAGE, SAID)).toMatchObject([{ text: 'the school at the harbour' }]);
    await undoCorrection(records, second);
    expect(await shown(PAGE, SAID)).toMatchObject([{ text: 'the school at the harbour would close' }]);
    await undoCorrection(records, first);
    expect(await shown(PAGE, SAID)).toMatchObject([{ text: 'that the school at the harbour would close next summer' }]);
  });

  it('holds beside a word on who said it, whichever came first', async () => {
    const both = async () => [await said(PAGE, SAID, BESIDE), (await shown(PAGE, SAID, BESIDE))[0]!.text];
    const speaker = await correctFirst(TOVE);
    await cut('the school at the harbour', SAID, BESIDE);
    expect(await both()).toEqual([['Tove Aune'], 'the school at the harbour']);
    await undoCorrection(records, speaker);
    expect(await both()).toEqual([['Helen Marrow'], 'the school at the harbour']);
    await correctFirst(TOVE);
    expect(await both()).toEqual([['Tove Aune'], 'the school at the harbour']);
  });
});

async function correctFirst(word: ClaimWord) {
  const reading = await readArticle(records, PAGE_OF_TWO);
  return correctClaim(records, reading, reading.claims[0]!, word);
}

describe('the reader’s word on when it was said', () => {
  const on = (date: string | null): ClaimWord => ({ kind: 'said-on', date });

  it('holds on the page and on a copy, and can be that nobody tells', async () => {
    await correctFirst(on('2025-09'));
    const said = { date: '2025-09', precision: 'month' };
    expect(await shown(PAGE, SAID, BESIDE)).toMatchObject([{ said }]);
    expect(await shown(COPY, SAID)).toMatchObject([{ said }]);
    await correctFirst(on(null));
    expect(await shown(PAGE, SAID, BESIDE)).toMatchObject([{ said: null }]);
  });

  it('dates what was kept of the claim, and gives it back the date before', async () => {
    await changeSettings(records, { keep: 'everywhere' });
    const library = openLibrary(records, null);
    await keepReading(library, await readArticle(records, PAGE_OF_TWO), 1_800_000_000_000, LIBRARY_ROLES);
    const kept = async () => (await keptFrom(records, PAGE)).statements;
    const [{ id, said: before }] = (await kept()) as [Statement];
    const dateIt = async (date: string) => {
      const reading = await readArticle(records, PAGE_OF_TWO);
      return correctClaim(records, reading, reading.claims[0]!, on(date), [id]);
    };
    const [first, second] = [await dateIt('2024'), await dateIt('2025-09-01')];
    expect(await kept()).toMatchObject([{ id, said: { date: '2025-09-01', precision: 'day' } }]);
    await undoCorrection(records, second);
    expect(await kept()).toMatchObject([{ id, said: { date: '2024', precision: 'year' } }]);
    await undoCorrection(records, first);
    expect(await kept()).toMatchObject([{ id, said: before }]);
  });
});

describe('two words on one claim of which something was kept', () => {
  it('bring it again when the last of them is taken back', async () => {
    await changeSettings(records, { keep: 'everywhere' });
    const library = openLibrary(records, null);
    const keep = async () =>
      keepReading(library, await readArticle(records, PAGE_OF_TWO), 1_800_000_000_000, LIBRARY_ROLES);
    const kept = async () => (await keptFrom(records, PAGE)).statements.map(({ id }) => id);
    const first = (await keep()).map(({ id }) => id);
    const correctNow = async (word: ClaimWord) => {
      const reading = await readArticle(records, PAGE_OF_TWO);
      return correctClaim(records, reading, reading.claims[0]!, word, await kept());
    };
    const speaker = await correctNow(TOVE);
    await keep();
    const words = await correctNow({
      kind: 'words-are',
      start: SAID.indexOf('the school'),
      end: SAID.indexOf(' next'),
    });
    await keep();
    await undoCorrection(records, speaker);
    expect(await kept()).toEqual([]);
    const [again] = await listCorrections(records);
    expect(again!.id).toBe(words.id);
    await undoCorrection(records, again!);
    expect(await kept()).toEqual(expect.arrayContaining(first));
  });
});
