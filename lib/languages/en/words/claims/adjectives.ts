import type { CueLines } from '../../claims/cues-from-data';
import { cueLines } from './cue-lines';

/**
 * Adjectives that tell somebody's mind after *be*, by what they stand with: `clause` with or without *that*, `clause?`
 * only with it, `infinitive`, `+about` a noun after this preposition.
 */
const MINDS = `
confident: clause +of +in
hopeful: clause +of
optimistic: clause +about
pessimistic: clause +about
concerned: clause +about +by
worried: clause +about
afraid: clause +of
convinced: clause +of
sure: clause
certain: clause
adamant: clause +about
aware: clause +of
unaware: clause +of
skeptical: clause +of +about
sceptical: clause +of +about
doubtful: clause
dubious: clause +about +of
unconvinced: clause +by +of
unsure: clause +about +of
uncertain: clause +about +of
wary: +of
critical: +of
supportive: +of
dismissive: +of
proud: clause +of
glad: clause
happy: clause? +with +about
unhappy: clause +with +about
angry: clause +about +at
upset: clause +about +over +with
furious: clause +about +over
outraged: clause +by +over
disappointed: clause +with +in +by
frustrated: clause +with +by
alarmed: clause +by +at
nervous: +about
uneasy: +about +with
pleased: clause +with +by
surprised: clause +by
shocked: clause +by
thrilled: clause +with
vocal: +about
clear: clause +about
eager: infinitive
willing: infinitive
unwilling: infinitive
reluctant: infinitive
determined: infinitive
keen: infinitive +on
`;

/** Every adjective of mind, lower case. */
export const CUE_ADJECTIVES: CueLines = cueLines(MINDS.trim().split('\n'), (adjective) => [adjective]);
