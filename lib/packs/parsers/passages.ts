/** About a paragraph: enough to judge the words by, short enough to be read beside an article. UTF-16 units. */
const LENGTH = 600;

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** One passage's text, letter for letter, without the gap around it. */
function cut(text: string, start: number, end: number): string[] {
  const passage = text.slice(start, end).trim();
  return passage === '' ? [] : [passage];
}

/**
 * A speech in passages of whole sentences, about 600 characters each; a single sentence may be longer. Every passage
 * stands letter for letter in the text; nothing but gaps between them is left out.
 */
export function passagesIn(text: string): string[] {
  // No end of a sentence could cut it, and looking for one takes most of the time of a file.
  if (text.length <= LENGTH) return cut(text, 0, text.length);
  const passages: string[] = [];
  let start = 0;
  let end = 0;
  for (const { index, segment } of SENTENCES.segment(text)) {
    if (end > start && index + segment.length - start > LENGTH) {
      passages.push(...cut(text, start, end));
      start = end;
    }
    end = index + segment.length;
  }
  return [...passages, ...cut(text, start, end)];
}
