// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Added, foldNodes, foldString } from '../../lib/page/fold';
import { createTextMap } from '../../lib/page/text-map';

/** Pieces of text as pages hold them: words, white space of all kinds, invisible and right-to-left characters. */
const piece = fc.constantFrom(
  'a',
  'Putin',
  ' ',
  '  ',
  '\n\t',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\ufeff',
  'سلام',
  '🙂',
  '\u200d',
);
const nodeText = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(''));
const block = fc.array(nodeText, { minLength: 1, maxLength: 6 });

const mark = fc.constantFrom<Added['text'][]>(' ', '“', '”', '‘', '’');
const additions = fc.array(fc.record({ before: fc.nat(6), text: mark }), { maxLength: 5 });

/** The block of these text nodes, mapped, with what is shown and lies in none of them. */
function mapped(texts: readonly string[], added: readonly Added[] = []) {
  const element = document.createElement('p');
  const nodes = texts.map((text) => element.appendChild(document.createTextNode(text)));
  const folded = foldNodes(nodes, added);
  return { nodes, folded, map: createTextMap([{ ...folded, element }]), element };
}

describe('the text of a block', () => {
  it('is the joined text of its nodes, white space folded and invisible characters dropped', () => {
    fc.assert(
      fc.property(block, (texts) => {
        expect(mapped(texts).folded.text).toBe(foldString(texts.join('')));
      }),
    );
  });

  it('has a space where a line break stands, and only one', () => {
    expect(mapped(['one', 'two '], [{ before: 1, text: ' ' }]).folded.text).toBe('one two');
    expect(mapped(['one ', ' two'], [{ before: 1, text: ' ' }]).folded.text).toBe('one two');
  });

  it('has marks that no node holds, without white space inside them', () => {
    const added: Added[] = [
      { before: 1, text: '“' },
      { before: 2, text: '”' },
    ];
    expect(mapped(['He said: ', ' No. '], added).folded.text).toBe('He said: “No.”');
  });

  it('is made in linear time of one node of 200,000 characters', () => {
    const { folded } = mapped(['word\n\n'.repeat(34_000)]);
    expect(folded.text.length).toBe(34_000 * 5 - 1);
    expect(folded.runs.length).toBe(34_000);
  });
});

describe('the way back to the page', () => {
  it('finds for every span the stretches of text that fold to it', () => {
    fc.assert(
      fc.property(block, fc.nat(60), fc.nat(60), (texts, a, b) => {
        const { folded, map } = mapped(texts);
        const [start, end] = [Math.min(a, b, folded.text.length), Math.min(Math.max(a, b), folded.text.length)];
        const joined = map
          .rangesOf({ block: 0, start, end })
          .map((r) => r.node.data.slice(r.start, r.end).replace(/\s/g, ' '));
        expect(joined.join('')).toBe(folded.text.slice(start, end));
      }),
    );
  });

  it('leads from words between marks that no node holds to the words alone', () => {
    fc.assert(
      fc.property(block, additions, (texts, loose) => {
        const added = [...loose].sort((a, b) => a.before - b.before);
        const { folded, map } = mapped(texts, added);
        for (let at = 0; at < folded.text.length; at++) {
          const ranges = map.rangesOf({ block: 0, start: at, end: at + 1 });
          const words = ranges.map((r) => r.node.data.slice(r.start, r.end).replace(/\s/g, ' '));
          expect([folded.text[at], '']).toContain(words.join(''));
          for (const { node, start } of ranges) expect(map.spanPointAt(node, start)).toEqual({ block: 0, offset: at });
        }
        expect(folded.text).toBe(folded.text.trim());
      }),
    );
  });

  it('comes back to the same offset from every character', () => {
    fc.assert(
      fc.property(block, (texts) => {
        const { folded, map } = mapped(texts);
        for (let at = 0; at < folded.text.length; at++) {
          const [range] = map.rangesOf({ block: 0, start: at, end: at + 1 });
          expect(map.spanPointAt(range!.node, range!.start)).toEqual({ block: 0, offset: at });
        }
      }),
    );
  });

  it('never leaves the block, whatever offset is asked for', () => {
    fc.assert(
      fc.property(block, fc.integer({ min: -5, max: 50 }), (texts, offset) => {
        const { nodes, folded, map } = mapped(texts);
        const point = map.spanPointAt(nodes[0]!, offset);
        if (point) expect(point.offset).toBeLessThanOrEqual(folded.text.length);
      }),
    );
  });

  it('leads nowhere once the node has other words, as when a script fills it anew', () => {
    const { nodes, map } = mapped(['Ann Lee', ' and\nBo Ek spoke']);
    nodes[0]!.data = 'Cy Fry';
    expect(map.rangesOf({ block: 0, start: 0, end: 7 })).toEqual([]);
    expect(map.rangesOf({ block: 0, start: 8, end: 17 })).toEqual([{ node: nodes[1], start: 1, end: 10 }]);
  });

  it('knows nothing of other nodes and other blocks', () => {
    const { map, element } = mapped(['one']);
    expect(map.spanPointAt(document.createTextNode('one'), 0)).toBeNull();
    expect(map.rangesOf({ block: 4, start: 0, end: 1 })).toEqual([]);
    expect(map.blockElement(4)).toBeNull();
    expect(map.blockElement(0)).toBe(element);
  });
});
