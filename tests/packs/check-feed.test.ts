import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PackCheck } from '../../lib/model/pack';
import { feedElements } from '../../lib/packs/parsers/feed-elements';
import { readAll, refusalOf } from './read-all';

const FEED = { name: 'claim-review' } as const;

/** A check as the feed has it. */
const review = (at: number, host = 'checker.example', home = `https://www.${host}`, more: object = {}) => ({
  '@type': 'ClaimReview',
  url: `https://${host}/checks/${at}`,
  claimReviewed: `Claim {number} "${at}" [of many]`,
  datePublished: '2025-03-02',
  author: { '@type': 'Organization', name: `Checkers of ${host}`, ...(home && { url: home }) },
  itemReviewed: { '@type': 'Claim', author: { name: 'Anna Kim' } },
  reviewRating: { '@type': 'Rating', alternateName: 'Not so' },
  ...more,
});

const many = (count: number, make: (at: number) => object) => Array.from({ length: count }, (_, at) => make(at));

const feed = (reviews: readonly object[]) => ({
  '@context': 'http://schema.org',
  '@type': 'DataFeed',
  dateModified: '2025-03-02',
  dataFeedElement: reviews.map((item) => ({ '@type': 'DataFeedItem', item: [item], url: 'https://x.example' })),
});

describe('a feed of fact checks', () => {
  it('gives what stands on the site of whoever made it, of sites with ten or more, and tells of the rest', async () => {
    const own = many(12, (at) => review(at));
    const below = many(10, (at) => review(at, 'facts.paper.example', 'https://paper.example/'));
    const few = many(9, (at) => review(at, 'baker.example'));
    const elsewhere = [review(1, 'other.example', 'https://checker.example'), review(2, 'checker.example', '')];
    const { header, rows, leftOut } = await readAll(feed([...own, ...few, ...elsewhere, ...below]), FEED);
    expect([header.kind, rows.length, leftOut.length]).toEqual(['checks', 22, 11]);
    expect(rows[0]).toMatchObject({
      id: 'https://checker.example/checks/0',
      claim: 'Claim {number} "0" [of many]',
      checker: 'Checkers of checker.example',
      result: 'Not so',
    });
    expect(new Set(leftOut.map(({ reason }) => reason))).toEqual(
      new Set([
        'baker.example has fewer than 10 checks in this feed.',
        'It does not stand on the site of whoever made it.',
      ]),
    );
  });

  it('is taken whole where it is one publisher’s, who was chosen', async () => {
    const { rows } = await readAll(feed(many(3, (at) => review(at, 'a.example', ''))), FEED);
    expect(rows).toHaveLength(3);
  });

  it('tells several checks of one page apart, and goes on after an entry as if it had not stopped', async () => {
    const twice = feed(many(1200, (at) => review(Math.floor(at / 2))));
    const whole = await readAll(twice, FEED);
    const ids = (whole.rows as PackCheck[]).map(({ id }) => id);
    expect([ids.length, new Set(ids).size, ids[1]]).toEqual([1200, 1200, 'https://checker.example/checks/0#2']);
    const rest = await readAll(twice, FEED, undefined, 701);
    expect(rest.rows).toEqual(whole.rows.slice(701));
  });

  it.each<[string, unknown, RegExp]>([
    ['cut off', JSON.stringify(feed(many(20, (at) => review(at)))).slice(0, -200), /breaks off/],
    [
      'nobody’s own',
      feed(many(20, (at) => review(at, `${at % 2}.example`, 'https://b.example'))),
      /No site has 10 checks/,
    ],
    ['of another schema', { dataFeedElement: [{ hello: 1 }] }, /no ClaimReview/],
    ['damaged', JSON.stringify(feed([review(1)])).replace('"@type":"Claim"', '"@type":"Claim",,'), /not JSON/],
  ])('is refused: %s', async (_, document, reason) => {
    expect(await refusalOf(document, FEED)).toMatch(reason);
  });

  it('is cut into its elements wherever its bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.dictionary(fc.string(), fc.json()), { maxLength: 8 }),
        fc.nat(7),
        async (list, n) => {
          const text = JSON.stringify({ '@type': 'DataFeed', dataFeedElement: list });
          const bytes = new TextEncoder().encode(text);
          const step = n + 1;
          const source = Object.assign(new Blob([bytes]), {
            stream: () =>
              new ReadableStream({
                start(controller) {
                  for (let at = 0; at < bytes.length; at += step) controller.enqueue(bytes.slice(at, at + step));
                  controller.close();
                },
              }),
          });
          const found: unknown[] = [];
          for await (const { json } of feedElements(source)) found.push(JSON.parse(json));
          expect(found).toEqual(JSON.parse(text).dataFeedElement);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is read packed as well', async () => {
    const packed = new Blob([gzipSync(JSON.stringify(feed(many(10, (at) => review(at)))))]);
    expect((await readAll(packed, FEED)).rows).toHaveLength(10);
  });
});
