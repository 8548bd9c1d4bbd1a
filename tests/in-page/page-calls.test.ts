import { expect, test } from 'vitest';
import { createPageCalls } from '../../lib/in-page/page-calls';
import type { Reader } from '../../lib/in-page/page-owner';
import type { Span } from '../../lib/model/span';
import { reading } from '../components/fixtures';

const SPAN: Span = { block: 1, start: 2, end: 9 };

test.each([
  ['a mention', { kind: 'mention', index: 0 } as const, reading.mentions[0]!.span],
  ['a claim', { kind: 'claim', index: 1 } as const, reading.claims[1]!.content[0]],
  ['a span of the article', { span: SPAN }, SPAN],
  ['a claim that is not there', { kind: 'claim', index: 999 } as const, undefined],
])('the page shows %s', async (_, ask, expected) => {
  const shown: Span[] = [];
  const stage = { reveal: (span: Span) => shown.push(span) > 0 };
  const reader = { scene: () => ({ reading }), stage: () => stage } as unknown as Reader;
  const answer = await createPageCalls(reader).reveal.handle(ask, {} as never);
  expect([answer, shown]).toEqual(expected ? [{ found: true }, [expected]] : [{ found: false }, []]);
});
