import { expect, test } from 'vitest';
import { hasTurningSigns, showTurningSigns } from '../../lib/model/turning-signs';

test.each([
  ['I did \u202eyas reven\u202c that.', 'I did [U+202E]yas reven[U+202C] that.'],
  ['\u2067abc\u2069', '[U+2067]abc[U+2069]'],
  ['قال الرئيس إن', 'قال الرئيس إن'],
  ['plain', 'plain'],
])('%j is shown as %j', (text, shown) => {
  // Twice, because a pattern may remember where it was.
  for (const _ of [1, 2]) expect([hasTurningSigns(text), showTurningSigns(text)]).toEqual([text !== shown, shown]);
});
