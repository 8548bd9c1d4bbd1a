import * as v from 'valibot';
import { compareSayings, readSaying, SHOWN } from '../../lib/compare/compare';
import { ENGLISH_COMPARE } from '../../lib/languages/en/compare/english-compare';
import { STANCES } from '../../lib/model/stance';
import { checkLine, Id } from './parse-line';
import type { Subcommand } from './subcommand';

const OptionalStance = v.optional(v.picklist(STANCES, `must be one of ${STANCES.join(', ')}`));

const Pair = v.object({
  id: Id,
  a: v.string('must be text'),
  b: v.string('must be text'),
  stanceA: OptionalStance,
  stanceB: OptionalStance,
  verbatim: v.optional(v.boolean('must be true or false')),
});

function comparePair(value: unknown) {
  const { id, a, b, stanceA = null, stanceB = null, verbatim: isVerbatim = true } = checkLine(Pair, value);
  const read = (text: string, stance: typeof stanceA) => readSaying({ text, stance, isVerbatim }, ENGLISH_COMPARE);
  const { difference, now, earlier } = compareSayings(read(a, stanceA), read(b, stanceB), ENGLISH_COMPARE);
  const shown = difference === null ? null : (SHOWN[difference] ?? null);
  return { id, difference, shown, a: now, b: earlier };
}

/** `analyze compare`: what differs between two texts of one person. */
export const compareCommand: Subcommand = {
  purpose: 'What differs between two texts of one person.',
  takes: [
    '{"id","a","b","stanceA"?,"stanceB"?,"verbatim"?}',
    '"a" is read now, "b" is from before; the stance is how the report of each stands to it (default: not known).',
    '"verbatim" false: both are reports in somebody else\'s words.',
  ],
  gives: [
    '{"id","difference","shown","a","b"}',
    '"difference"  changed, figure, equal-words, position, condition, later-step, equal-position; null for none.',
    '"shown"       whether the extension shows it: "sure", "asked" (with a question mark) or null.',
    '"a", "b"      the words that tell it, in UTF-16 code units of each text.',
  ],
  options: {},
  bare: [],
  optionHelp: [],
  example: {
    args: ['compare'],
    input: { id: 1, a: 'The bridge will cost $5bn.', b: 'The bridge will cost $3 billion.' },
  },
  async start() {
    return comparePair;
  },
};
