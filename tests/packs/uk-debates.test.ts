import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PackStatement } from '../../lib/model/pack';
import { debateMembers } from '../../lib/packs/parsers/uk-debates';
import { recognisePack } from '../../lib/packs/recognise';
import { readAll, refusalOf } from './read-all';

const FORMAT = { name: 'uk-debates', people: { 7: 'Q1' } } as const;

const speech = (gid: string, attributes: string, body: string) =>
  `<speech id="uk.org.publicwhip/debate/${gid}" ${attributes} colnum="1" time="" url="">\n${body}\n</speech>\n`;
const ANNA = 'speakername="Anna Kim" person_id="uk.org.publicwhip/person/7"';

const DAY = `<?xml version="1.0" encoding="UTF-8"?>
<publicwhip scraperversion="a" latest="yes">
<major-heading id="uk.org.publicwhip/debate/2026-03-02a.1.0" nospeaker="true" colnum="1" time="" url="">
 Ferries </major-heading>
<minor-heading id="uk.org.publicwhip/debate/2026-03-02a.1.1" nospeaker="true" colnum="1"> The Kimtown line </minor-heading>
${speech('2026-03-02a.1.2', ANNA, '<p pid="a1/1">I thank my <phrase class="honfriend">hon. Friend</phrase> &#8212; and all who row.</p><p pid="a1/2" class="indent">“No ferry shall run.”</p><p pid="a1/3"><i>[Laughter.]</i></p>')}
${speech('2026-03-02a.1.3', 'speakername="Hon. Members" nospeaker="true"', '<p>Hear, hear!</p>')}
<division id="x"><mplist vote="aye"><mpname person_id="uk.org.publicwhip/person/7">Anna Kim</mpname></mplist></division>
<major-heading id="uk.org.publicwhip/debate/2026-03-02a.2.0">Mills</major-heading>
${speech('2026-03-02a.2.1', 'speakername="Ben Óg" person_id="uk.org.publicwhip/person/8"', '<p>The mill is ours.</p>')}
</publicwhip>
`;

/** A file whose bytes come in the pieces between these places. */
function inPieces(bytes: Uint8Array<ArrayBuffer>, cuts: readonly number[]): Blob {
  const at = [0, ...[...cuts].sort((a, b) => a - b), bytes.length];
  const pieces = at.slice(1).map((end, i) => bytes.slice(at[i], end));
  const stream = () =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (const piece of pieces) if (piece.length > 0) controller.enqueue(piece);
        controller.close();
      },
    });
  return Object.assign(new Blob([bytes]), { stream });
}

describe('a day of UK debates', () => {
  it('gives each paragraph to the speaker whose number is known, with heading, day and address', async () => {
    const { header, rows, leftOut } = await readAll(DAY, FORMAT);
    expect(header.kind).toBe('statements');
    expect(rows).toEqual([
      {
        id: 'twfy:debate/2026-03-02a.1.2:1.1',
        speaker: 'Anna Kim',
        speakerId: 'Q1',
        date: '2026-03-02',
        kind: 'speech',
        text: 'I thank my hon. Friend — and all who row.',
        sourceTitle: 'House of Commons: Ferries: The Kimtown line',
        sourceUrl: 'https://www.theyworkforyou.com/debates/?id=2026-03-02a.1.2',
        licence: null,
      },
      expect.objectContaining({ speaker: 'Ben Óg', speakerId: null, sourceTitle: 'House of Commons: Mills' }),
    ] satisfies unknown[] as PackStatement[]);
    expect(leftOut.map(({ reason }) => reason)).toEqual([
      'It is set in as a quotation: somebody else’s words.',
      'It tells what happened, not what was said.',
      'No one person is named as its speaker.',
    ]);
  });

  it('tells who speaks, once each, and is told from other files', async () => {
    const twice = DAY.replace('</publicwhip>', `${speech('2026-03-02a.3.1', ANNA, '<p>Yes.</p>')}</publicwhip>`);
    expect(await debateMembers(new Blob([twice]))).toEqual([
      { number: '7', name: 'Anna Kim' },
      { number: '8', name: 'Ben Óg' },
    ]);
    expect(await recognisePack(new Blob([DAY]))).toEqual({ format: 'uk-debates', kind: 'statements', header: null });
  });

  it('is read in the encoding that it tells', async () => {
    const latin = Buffer.from(DAY.replace('UTF-8', 'ISO-8859-1').replace('Óg', '\u00d3g'), 'latin1');
    const { rows } = await readAll(new Blob([latin]), FORMAT);
    expect((rows as PackStatement[]).map(({ speaker }) => speaker)).toEqual(['Anna Kim', 'Ben Óg']);
  });

  it('is the same in whatever pieces it comes', async () => {
    const bytes = new TextEncoder().encode(DAY);
    const whole = await readAll(DAY, FORMAT);
    const cuts = fc.array(fc.nat(bytes.length), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(cuts, async (at) => {
        expect(await readAll(inPieces(bytes, at), FORMAT)).toEqual(whole);
      }),
    );
  });

  it('may be followed by other days, each with headings of its own', async () => {
    const next = `<publicwhip latest="yes">${speech('2026-03-03a.1.2', ANNA, '<p>The mill again.</p>')}</publicwhip>`;
    const { rows } = await readAll(`${DAY}\n${next}`, FORMAT);
    expect((rows as PackStatement[]).map(({ date, sourceTitle }) => [date, sourceTitle])).toEqual([
      ['2026-03-02', 'House of Commons: Ferries: The Kimtown line'],
      ['2026-03-02', 'House of Commons: Mills'],
      ['2026-03-03', 'House of Commons'],
    ]);
    expect(await refusalOf(`${DAY}${next.slice(0, -5)}`, FORMAT)).toMatch(/breaks off/);
    expect(await refusalOf(`${DAY}${next.replace('yes', 'no')}`, FORMAT)).toMatch(/newer edition/);
  });

  it('goes on after the entry that was read last', async () => {
    const { rows, lines, leftOut } = await readAll(DAY, FORMAT, undefined, 3);
    expect([(rows as PackStatement[]).map(({ speaker }) => speaker), lines, leftOut]).toEqual([
      ['Ben Óg'],
      [5],
      [{ line: 4, reason: 'No one person is named as its speaker.' }],
    ]);
  });

  it.each<[string, string | Blob, RegExp]>([
    ['an older edition', DAY.replace('latest="yes"', 'latest="no"'), /newer edition/],
    ['a file that breaks off', DAY.slice(0, -20), /breaks off/],
    ['a speech that is never closed', DAY.replace(/<\/speech>/g, ''), /breaks off/],
    ['a paragraph that is never closed', DAY.replace('The mill is ours.</p>', 'The mill.'), /breaks off/],
    ['a page of the web', `<!doctype html><title>Gone</title>${'<p>No.</p>'.repeat(900)}`, /no debate/],
    ['another schema', '<?xml version="1.0"?><debates><speech/></debates>', /no debate/],
    ['a day without a speech', '<publicwhip latest="yes"></publicwhip>', /no debate/],
    ['another encoding', new Blob([Buffer.from(DAY, 'latin1')]), /not in the encoding/],
  ])('is refused: %s', async (_, file, why) => {
    expect(await refusalOf(file, FORMAT)).toMatch(why);
  });
});
