import type { ComparedPair } from '../../lib/own-pages/compared-pairs';
import type { PairWord } from '../../lib/own-pages/pair-words';
import { compareStrings } from '../strings/compare-strings';
import { Explains } from './Explains';
import { OneSide } from './OneSide';
import { PairChoices, type PairChoicesProps } from './PairChoices';

/** Two sayings of one person side by side. */
export interface SideBySideProps extends Pick<PairChoicesProps, 'onChoose'> {
  pair: ComparedPair;
  /** The reader's word on this pair or a near copy of it; null where there is none. */
  word: PairWord | null;
}

/** Both sayings verbatim with their sources, one under the other where it is narrow; the reader judges. */
export function SideBySide({ pair, word, onChoose }: SideBySideProps) {
  const { speaker, now, earlier, marks } = pair;
  const hasTells = marks.now.tells.length + marks.earlier.tells.length > 0;
  const hasAlone = marks.now.alone.length + marks.earlier.alone.length > 0;
  return (
    <div class="pair">
      <div class="sides">
        <OneSide label={compareStrings.now} speaker={speaker} side={now} marks={marks.now} />
        <OneSide label={compareStrings.earlier} speaker={speaker} side={earlier} marks={marks.earlier} />
      </div>
      {(hasTells || hasAlone) && <p class="quiet">{hasTells ? compareStrings.marked : compareStrings.dotted}</p>}
      <Explains pair={pair} />
      <PairChoices word={word} onChoose={onChoose} />
      <p class="quiet caveat">{compareStrings.caveat}</p>
    </div>
  );
}
