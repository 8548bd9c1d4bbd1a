import type { PairSides } from '../../lib/model/pair';
import { compareStrings } from '../strings/compare-strings';
import { timeBetween } from './time-between';

/** What could explain a difference, whatever it is; shut until it is asked for. */
export function Explains({ pair }: { pair: PairSides }) {
  const { now, earlier, difference } = pair;
  const time = timeBetween(now, earlier);
  const isReported = !now.isVerbatim || !earlier.isVerbatim;
  const lines = [
    time ? compareStrings.timePassed(time) : compareStrings.someTime,
    compareStrings.newFacts,
    compareStrings.question,
    compareStrings.longer,
    ...(isReported ? [compareStrings.reported] : []),
    ...(difference === 'figure' ? [compareStrings.counted] : []),
  ];
  return (
    <details class="more-of explains">
      <summary>{compareStrings.explains}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
