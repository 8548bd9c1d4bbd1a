import { describe, expect, it } from 'vitest';
import { growthOf, type Panel } from '../../bench/shelves/draw-growth';
import { figure, replaceBetween, rowsOf } from '../../bench/shelves/figures';
import type { Trial } from '../../bench/shelves/trials';

type Timed = Trial<'query'>;

const trialOf = (some: Partial<Timed>): Timed =>
  ({ way: { name: 'a peer' }, size: 1000, over: null, install: Number.NaN, times: { query: [] }, ...some }) as Timed;

const COLUMNS = [
  { head: 'install', of: ({ install }: Timed) => install },
  { head: 'query', of: ({ times }: Timed) => times.query[0] ?? Number.NaN },
];

describe('a table of figures', () => {
  it.each([
    [0.04, '0.0'],
    [12.34, '12.3'],
    [1234.5, '1,235'],
    [Number.NaN, '–'],
  ])('%d stands as %s', (value, text) => expect(figure(value)).toBe(text));

  it('says what a way was over in place of its first missing figure', () => {
    const rows = rowsOf(
      [
        trialOf({ install: 3, times: { query: [7] } }),
        trialOf({ install: 3, over: 'over 120 s' }),
        trialOf({ over: 'over 512 MB in one string' }),
      ],
      COLUMNS,
    );
    expect(rows.map((row) => row.slice(2))).toEqual([
      ['3.0', '7.0'],
      ['3.0', '–, over 120 s'],
      ['–, over 512 MB in one string', '–'],
    ]);
  });
});

describe('the documentation', () => {
  const mark = (name: string, inner: string) =>
    `<!-- ${name}: written by npm run bench -->${inner}<!-- end of ${name} -->`;

  it('is replaced between its marks and nowhere else', () => {
    const text = `Before\n${mark('recall', '\n\nold\n\n')}\nbetween\n${mark('people', ' kept ')}\n`;
    expect(replaceBetween(text, 'recall', 'new')).toBe(text.replace('old', 'new'));
    expect(replaceBetween(replaceBetween(text, 'recall', 'x'), 'recall', 'old')).toBe(text);
  });

  it('refuses a page without a place for it', () => {
    expect(() => replaceBetween(mark('people', ''), 'recall', 'new')).toThrow('no place for recall');
  });
});

/** Boxes of the texts, as wide as the widest letters of the face make them. */
function boxesOf(svg: string) {
  const texts = [
    ...svg.matchAll(/<text(?: class="(\w+)")? x="([\d.]+)" y="([\d.]+)"(?: text-anchor="(\w+)")?>([^<]*)</g),
  ];
  return texts.map(([, kind, x, y, anchor, text = '']) => {
    const width = text.length * (kind === 'small' ? 6.4 : 7.4);
    const left = Number(x) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    return { text, left, right: left + width, top: Number(y) - 10, bottom: Number(y) + 3 };
  });
}

describe('the plot of growth', () => {
  const lineOf = (label: string, place: number) => ({
    label,
    points: [1000, 1_000_000].map((size): [number, number] => [size, ((place + 0.02) * size) / 1000]),
  });
  const labels = ['packs, all mentions told', 'fastscan 1.0, Aho-Corasick built anew', 'a', 'b', 'c', 'd'];
  const titles = ['One query, ms', 'First query of a woken worker, ms', 'Installing, s', 'Memory, MB'];
  const lines = labels.map(lineOf).map((each) => (each.label === 'b' ? { ...each, points: [] } : each));
  const panels: Panel[] = titles.map((title) => ({ title, lines }));
  const svg = growthOf('Growth', 'statements', panels);
  const boxes = boxesOf(svg);

  it('has no two labels on each other, and none outside', () => {
    const [width = 0, height = 0] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!.slice(1).map(Number);
    const meet = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.text} on ${b.text}`),
    );
    expect(boxes.length).toBeGreaterThan(40);
    expect(meet).toEqual([]);
    expect(boxes.filter(({ left, right, bottom }) => left < 0 || right > width || bottom > height)).toEqual([]);
  });

  it('names a way that has no figures in a panel all the same', () => {
    expect(svg).toContain('>b</text>');
  });
});
