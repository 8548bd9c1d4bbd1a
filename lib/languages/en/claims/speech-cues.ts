import { oneOf } from '../../../detect/one-of';
import type { ClaimRuleWords } from './claim-rule-words';
import { Frame, hasFrame } from './frame';
import { nounPhraseLeft, nounPhraseRight } from './noun-phrases';
import type { Sentence } from './sentence';
import type { Tag } from './syntax/labels';

const VERB = 'VB|VBD|VBG|VBN|VBP|VBZ|MD';
const NOMINAL = 'NN|NNS|NNP|NNPS|JJ|VBN';

/** Whether a word can be a form of a verb that quotes, as it stands before or after a quotation. */
function quotes(words: ClaimRuleWords, lower: string): boolean {
  return (
    words.cueVerbs
      .get(lower)
      ?.some((v) => hasFrame(v, Frame.Clause | Frame.Quotation) && v.group === 'saying' && v.particle === '') ?? false
  );
}

/** "“…” a narrator in the ad asks.": nothing but a noun phrase stands between the quotation and the word at `i`. */
function closesSentence(sentence: Sentence, i: number): boolean {
  const next = sentence.terms[i + 1];
  if (next && !oneOf('.|,|;', next.text)) return false;
  let speech = i - 1;
  while (speech >= 0 && speech > i - 16 && sentence.speech[speech]! < 0) speech--;
  if (speech < 0 || sentence.speech[speech]! < 0) return false;
  const first = sentence.terms[speech + 1]?.text === ',' ? speech + 2 : speech + 1;
  const np = nounPhraseRight(sentence, first);
  return np !== null && first < i && np.last >= i && !oneOf('DT|PRP$|POS|JJ|IN|TO|CC', sentence.tags[i - 1]!);
}

/** "the mother of three replied, “…”": a subject that opens the sentence or follows a comma, then the word at `i`. */
function leadsUp(sentence: Sentence, i: number): boolean {
  const mark = sentence.terms[i + 1]?.text ?? '';
  if (!oneOf(',|:', mark) || !(sentence.speech[i + 2]! >= 0)) return false;
  const np = nounPhraseLeft(sentence, i);
  if (!np || np.last !== i) return false;
  const ing = sentence.terms[i]!.lower.endsWith('ing');
  return ing || np.first === 0 || oneOf('PUNCT|CC', sentence.tags[np.first - 1]!);
}

function verbTag(lower: string): Tag {
  if (lower.endsWith('ing')) return 'VBG';
  return lower.endsWith('s') ? 'VBZ' : 'VBD';
}

/**
 * "rejected claims that": right after a verb of judging a word in -s that can be a noun of telling is one. Changes
 * `sentence.tags`.
 */
export function retagObjects({ terms, tags, words }: Sentence): void {
  for (let i = 1; i < terms.length; i++) {
    if (tags[i] !== 'VBZ' || !oneOf('VBD|VBZ|VBP|VBG|VB', tags[i - 1])) continue;
    const judges = words.cueVerbs.get(terms[i - 1]!.lower)?.some((verb) => hasFrame(verb, Frame.Noun));
    if (judges && words.cueNouns.has(terms[i]!.lower)) tags[i] = 'NNS';
  }
}

/**
 * Tells the tags of a sentence with a quotation again where the word next to who speaks looks like a noun: right after
 * or before a quotation, with a subject and no other verb, it is the cue. Changes `sentence.tags`.
 */
export function retagSpeechCues(sentence: Sentence): void {
  if (!sentence.speech.some((s) => s >= 0)) return;
  sentence.terms.forEach(({ lower }, i) => {
    if (!oneOf(NOMINAL, sentence.tags[i]!) || !quotes(sentence.words, lower)) return;
    const from = sentence.speech.lastIndexOf(sentence.speech.subarray(0, i).findLast((s) => s >= 0) ?? -2) + 1;
    const open = closesSentence(sentence, i) ? from : leadsUp(sentence, i) ? from : -1;
    const ing = lower.endsWith('ing');
    if (open < 0 || (!ing && sentence.tags.slice(open, i).some((tag) => oneOf(VERB, tag)))) return;
    sentence.tags[i] = verbTag(lower);
  });
}
