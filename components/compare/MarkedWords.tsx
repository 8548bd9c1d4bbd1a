import type { SideMarks } from '../../lib/own-pages/compared-pairs';

/** Words with marks. */
export interface MarkedWordsProps {
  /** Verbatim; nothing is added or left out. */
  words: string;
  marks: SideMarks;
}

type Kind = 'tells' | 'alone' | null;

interface Part {
  start: number;
  end: number;
  kind: Kind;
}

/** The words cut at every edge of a mark; where two meet, what tells comes first. */
function partsOf(words: string, { tells, alone }: SideMarks): Part[] {
  const edges = [...tells, ...alone]
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => at > 0 && at < words.length);
  const cuts = [...new Set([0, ...edges, words.length])].sort((a, b) => a - b);
  const holds = (ranges: SideMarks['tells'], at: number) => ranges.some(({ start, end }) => at >= start && at < end);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i]!;
    return { start, end, kind: holds(tells, start) ? 'tells' : holds(alone, start) ? 'alone' : null };
  });
}

/** Words verbatim, those that tell a difference underlined, those that one side has alone dotted. */
export function MarkedWords({ words, marks }: MarkedWordsProps) {
  return (
    <>
      {partsOf(words, marks).map(({ start, end, kind }) => {
        const part = words.slice(start, end);
        return kind === null ? (
          part
        ) : (
          <mark key={start} class={kind}>
            {part}
          </mark>
        );
      })}
    </>
  );
}
