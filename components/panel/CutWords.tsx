import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { wholeWords } from '../../lib/text/whole-words';
import { correctStrings } from '../strings/strings';

/** Choosing which words of a sentence are reported. */
export interface CutWordsProps {
  /** Verbatim. */
  sentence: string;
  /** Where the words that are taken to be reported stand in it. UTF-16 units, end exclusive. */
  start: number;
  end: number;
  onCut(start: number, end: number): void;
}

/** Where a selection inside of an element begins and ends in its text; null where none is, or it reaches outside. */
function selectedIn(element: Element): { start: number; end: number } | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { start, end: start + range.toString().length };
}

/**
 * The sentence with the chosen words marked. Each end moves word by word, by keys or by dragging its slider; selecting
 * words in the sentence chooses them. No word is cut in two.
 */
export function CutWords({ sentence, start, end, onCut }: CutWordsProps) {
  const words = wholeWords(sentence);
  const wordsOf = (from: number, to: number) => ({
    first: Math.max(
      0,
      words.findLastIndex((word) => word.start <= from),
    ),
    last: Math.max(
      0,
      words.findIndex((word) => word.end >= to),
    ),
  });
  const found = wordsOf(start, end);
  const [chosen, choose] = useState(found);
  const shown = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const take = () => {
      const selected = shown.current && selectedIn(shown.current);
      if (!selected) return;
      choose(wordsOf(selected.start, selected.end));
      getSelection()?.removeAllRanges();
    };
    document.addEventListener('pointerup', take);
    return () => document.removeEventListener('pointerup', take);
  }, [sentence]);
  // An end that was not moved stays where it was found, also inside of a word with its marks.
  const from = chosen.first === found.first ? start : words[chosen.first]!.start;
  const to = chosen.last === found.last ? end : words[chosen.last]!.end;
  const ends = { min: 0, max: words.length - 1 };
  const word = (at: number) => sentence.slice(words[at]!.start, words[at]!.end);
  return (
    <fieldset class="cut-words">
      <legend>{correctStrings.words}</legend>
      <p ref={shown} class="cut-sentence">
        {sentence.slice(0, from)}
        <mark>{sentence.slice(from, to)}</mark>
        {sentence.slice(to)}
      </p>
      <label>
        {correctStrings.firstWord}
        <input
          type="range"
          {...ends}
          value={chosen.first}
          aria-valuetext={word(chosen.first)}
          onInput={({ currentTarget: { valueAsNumber: first } }) =>
            choose({ first, last: Math.max(first, chosen.last) })
          }
        />
      </label>
      <label>
        {correctStrings.lastWord}
        <input
          type="range"
          {...ends}
          value={chosen.last}
          aria-valuetext={word(chosen.last)}
          onInput={({ currentTarget: { valueAsNumber: last } }) =>
            choose({ first: Math.min(chosen.first, last), last })
          }
        />
      </label>
      <p class="quiet">{correctStrings.wordsHint}</p>
      <button type="button" class="small" disabled={from === start && to === end} onClick={() => onCut(from, to)}>
        {correctStrings.correctWords}
      </button>
    </fieldset>
  );
}
