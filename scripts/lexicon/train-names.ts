/*
 * Learns the weights of the name models and writes lib/languages/en/words/people/name-weights.ts. Same data, same
 * weights. Run:
 *
 *     npx tsx scripts/lexicon/train-names.ts
 *
 * Data, credited in docs/accuracy-appendix.md: GUM train (CC BY and public domain) from ../shared/data/open; WikiGold
 * (CC BY) and UNER English-EWT (CC BY-SA) from ../shared/data/people; sentences of our own (name-sentences.ts) filled
 * with names from the CC0 and public domain rows of ../shared/packs; statements from the packs that are CC0 or in the
 * public domain, marked where it is sure (pack-examples.ts). Takes about two minutes.
 */
import { learnLooks } from './learn-names';
import { readGum } from './read-gum';
import { LEARNT_SETS, readMarked } from './read-marked';
import { writeWeights } from './write-weights';

const { all } = learnLooks({ all: [...readGum('train'), ...LEARNT_SETS.flatMap(readMarked)] });
const provenance =
  'Learnt from GUM (CC BY), WikiGold (CC BY) and UNER\n * English-EWT (CC BY-SA 4.0, and so are these weights), from sentences of our own and from statements in the public domain.';
console.log(`${writeWeights(all, provenance)} bytes of weights`);
