import type { CueLines } from '../../../../detect/table-data';

/**
 * Adjectives that tell somebody's mind after *be*, by what they stand with: `T` a clause with or without *that*,
 * `I` an infinitive, `+about` a noun after this preposition.
 */
const MINDS = `
confident: T +of +in
hopeful: T +of
optimistic: T +about
pessimistic: T +about
concerned: T +about +by
worried: T +about
afraid: T +of
convinced: T +of
sure: T
certain: T
adamant: T +about
aware: T +of
unaware: T +of
skeptical: T +of +about
sceptical: T +of +about
doubtful: T
wary: +of
critical: +of
supportive: +of
dismissive: +of
proud: T +of
glad: T
happy: t +with +about
unhappy: T +with +about
angry: T +about +at
upset: T +about +over +with
furious: T +about +over
outraged: T +by +over
disappointed: T +with +in +by
frustrated: T +with +by
alarmed: T +by +at
nervous: +about
uneasy: +about +with
pleased: T +with +by
surprised: T +by
shocked: T +by
thrilled: T +with
vocal: +about
clear: T +about
eager: I
willing: I
unwilling: I
reluctant: I
determined: I
keen: I +on
`;

/** Every adjective of mind, lower case. */
export const CUE_ADJECTIVES: CueLines = MINDS.trim()
  .split('\n')
  .map((line) => `${line}: ${line.split(':')[0]}`)
  .join('\n');
