// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldNodes, foldString } from '../../lib/page/fold';
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

/** The block of these text nodes, mapped; `<br>` before the given nodes. */
function mapped(texts: readonly string[], breaks: readonly number[] = []) {
  const element = document.createElement('p');
  const nodes = texts.map((text) => element.appendChild(document.createTextNode(text)));
  const folded = foldNodes(nodes, breaks);
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
    expect(mapped(['one', 'two '], [1]).folded.text).toBe('one two');
    expect(mapped(['one ', ' two'], [1]).folded.text).toBe('one two');
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
