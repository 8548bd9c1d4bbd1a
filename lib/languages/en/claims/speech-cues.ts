import { oneOf } from '../../../detect/one-of';
import { tables } from '../../../detect/tables';
import { hasFrame } from './cues';
import { nounPhraseLeft, nounPhraseRight } from './noun-phrases';
import type { Tag } from './syntax/labels';
import type { Unit } from './units';

const VERB = 'VB|VBD|VBG|VBN|VBP|VBZ|MD';
const NOMINAL = 'NN|NNS|NNP|NNPS|JJ|VBN';

/** Whether a word can be a form of a verb that quotes, as it stands before or after a quotation. */
function quotes(lower: string): boolean {
  return (
    tables()
      .claims.cueVerbs.get(lower)
      ?.some((v) => hasFrame(v, 'CQ') && v.group === 'saying' && v.particle === '') ?? false
  );
}

/** "“…” a narrator in the ad asks.": nothing but a noun phrase stands between the quotation and the word at `i`. */
function closesSentence(unit: Unit, i: number): boolean {
  const next = unit.terms[i + 1];
  if (next && !oneOf('.|,|;', next.text)) return false;
  let speech = i - 1;
  while (speech >= 0 && speech > i - 16 && unit.speech[speech]! < 0) speech--;
  if (speech < 0 || unit.speech[speech]! < 0) return false;
  const first = unit.terms[speech + 1]?.text === ',' ? speech + 2 : speech + 1;
  const np = nounPhraseRight(unit, first);
  return np !== null && first < i && np.last >= i && !oneOf('DT|PRP$|POS|JJ|IN|TO|CC', unit.tags[i - 1]!);
}

/** "the mother of three replied, “…”": a subject that opens the sentence or follows a comma, then the word at `i`. */
function leadsUp(unit: Unit, i: number): boolean {
  const mark = unit.terms[i + 1]?.text ?? '';
  if (!oneOf(',|:', mark) || !(unit.speech[i + 2]! >= 0)) return false;
  const np = nounPhraseLeft(unit, i);
  if (!np || np.last !== i) return false;
  const ing = unit.terms[i]!.lower.endsWith('ing');
  return ing || np.first === 0 || oneOf('PUNCT|CC', unit.tags[np.first - 1]!);
}

function verbTag(lower: string): Tag {
  if (lower.endsWith('ing')) return 'VBG';
  return lower.endsWith('s') ? 'VBZ' : 'VBD';
}

/**
 * Tells the tags of a sentence with a quotation again where the word next to who speaks looks like a noun: right after or
 * before a quotation, with a subject and no other verb, it is the cue. Changes `unit.tags`.
 */
export function retagSpeechCues(unit: Unit): void {
  if (!unit.speech.some((s) => s >= 0)) return;
  unit.terms.forEach(({ lower }, i) => {
    if (!oneOf(NOMINAL, unit.tags[i]!) || !quotes(lower)) return;
    const from = unit.speech.lastIndexOf(unit.speech.subarray(0, i).findLast((s) => s >= 0) ?? -2) + 1;
    const open = closesSentence(unit, i) ? from : leadsUp(unit, i) ? from : -1;
    const ing = lower.endsWith('ing');
    if (open < 0 || (!ing && unit.tags.slice(open, i).some((tag) => oneOf(VERB, tag)))) return;
    unit.tags[i] = verbTag(lower);
  });
}
