/** See {@link Stance}. */
export const STANCES = [
  'asserts',
  'denies',
  'doubts',
  'opposes',
  'supports',
  'asks',
  'demands',
  'promises',
  'accuses',
  'unknown',
  'none',
] as const;

/**
 * How the words that report a claim stand to its content. `asserts` puts it forward as so; `denies` says that it is not
 * so, will not be, or takes it back; `doubts` holds it uncertain or unlikely; `opposes` and `supports` are against it
 * or for it, as an act, plan or wish; `asks` puts it as a question; `demands` wants somebody to do it; `promises` binds
 * the speaker to it, a threat included; `accuses` says that somebody did it; `unknown` has it near the speaker and
 * leaves open whether they hold it so (*feared that*, *reportedly said*); `none` attributes nothing: not said yet, only
 * supposed, asked, invented, or itself denied (*if she says*, *might have said*, *it is not true that she said*).
 */
export type Stance = (typeof STANCES)[number];

/** Which way words are held: put forward, held off, or neither. */
type Side = 'affirmed' | 'rejected' | 'open';

const SIDES: Readonly<Record<Stance, Side>> = {
  asserts: 'affirmed',
  supports: 'affirmed',
  demands: 'affirmed',
  promises: 'affirmed',
  accuses: 'affirmed',
  denies: 'rejected',
  doubts: 'rejected',
  opposes: 'rejected',
  asks: 'open',
  unknown: 'open',
  none: 'open',
};

/** Whether words with this stance are put forward, held off (denied, doubted, opposed) or left open. */
export const sideOf = (stance: Stance): Side => SIDES[stance];
