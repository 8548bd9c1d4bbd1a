import type { PairSide } from '../../lib/model/pair';
import type { SideMarks } from '../../lib/own-pages/compared-pairs';
import { compareStrings } from '../strings/compare-strings';
import { statementStrings } from '../strings/strings';
import { datesText } from '../words/dates-text';
import { exactWordsAddress } from '../words/exact-words-address';
import { WebLink } from '../words/WebLink';
import { WholeSentence } from '../words/WholeSentence';
import { MarkedWords } from './MarkedWords';

/** One of two sayings. */
export interface OneSideProps {
  /** "Now" or "Earlier". */
  label: string;
  speaker: string;
  side: PairSide;
  marks: SideMarks;
}

/** One saying with its report, both dates, its source and the words around it. */
export function OneSide({ label, speaker, side, marks }: OneSideProps) {
  const { words, isVerbatim, reporting, around } = side;
  return (
    <div class="side">
      <p class="side-label">{label}</p>
      <p class="words" dir="auto">
        {reporting && <b>{speaker} </b>}
        {reporting && <span class="reporting">{reporting} </span>}
        {!reporting && !isVerbatim && (
          <span class="form" dir="ltr">
            {statementStrings.reported}{' '}
          </span>
        )}
        <bdi>
          {isVerbatim && statementStrings.open}
          <MarkedWords words={words} marks={marks} />
          {isVerbatim && statementStrings.close}
        </bdi>
      </p>
      <SideSource side={side} />
      {around && around !== words && <WholeSentence label={statementStrings.around} text={around} />}
    </div>
  );
}

function SideSource({ side }: { side: PairSide }) {
  const { said, published, title, outlet, address, licence, words } = side;
  const exact = exactWordsAddress(address, words);
  return (
    <p class="provenance">
      <span class="dates">{datesText(said, published)}</span>
      <span class="place" title={title}>
        {outlet && <bdi>{outlet}</bdi>}
        {outlet && ' · '}
        <bdi>{title}</bdi>
      </span>
      {exact && <WebLink address={exact}>{compareStrings.exactWords}</WebLink>}
      {licence && <span class="terms"> {compareStrings.licence(licence)}</span>}
    </p>
  );
}
