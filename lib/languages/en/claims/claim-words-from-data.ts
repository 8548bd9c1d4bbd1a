import { type ByWords, type Lists, mapOf, setOf, type WordList } from '../../../detect/word-data';
import type { Stance } from '../../../model/stance';
import type { ClaimRuleWords } from './claim-rule-words';
import type { ConfidenceWeights } from './confidence';
import type { CueGroup } from './cues';
import { type CueLines, cueAdjectivesOf, cueNounsOf, cueVerbsOf } from './cues-from-data';
import type { ByteTable } from './syntax/byte-table';
import type { Tag } from './syntax/labels';
import { unpackTables } from './syntax/weights-file';

/**
 * The ending of a verb's form, and how its dictionary form may be had: the last `drop` UTF-16 units off, `add` put on.
 */
export interface VerbEnding {
  ending: string;
  stems: readonly { drop: number; add: string }[];
}

/** {@link ClaimRuleWords} as plain data. */
export interface ClaimData extends Lists<ClaimRuleWords> {
  cueVerbs: Readonly<Record<CueGroup, CueLines>>;
  cueNouns: CueLines;
  cueAdjectives: CueLines;
  /** Names of verbs (with their particle), nouns and adjectives by how they stand to what they report. */
  verbStances: ByWords<Stance>;
  nounStances: ByWords<Stance>;
  mindStances: ByWords<Stance>;
  /** Words that have but one tag. */
  onlyTags: ByWords<Tag>;
  /** The words of the small classes: no other word has these tags. One may stand in several. */
  closedTags: ByWords<Tag>;
  /** Verbs in their dictionary form, and the endings of their present forms. */
  verbs: WordList;
  presentEndings: readonly VerbEnding[];
  /** Forms of verbs that end otherwise, present and past. Cue verbs are in neither. */
  presents: WordList;
  pasts: WordList;
  /** With one of these endings every word can be a past. */
  pastEndings: readonly string[];
  confidence: ConfidenceWeights;
}

/** Asked of most words of an article: nothing is made for one without the ending. */
function isFormOf(verbs: ReadonlySet<string>, endings: readonly VerbEnding[], lower: string): boolean {
  for (const { ending, stems } of endings) {
    if (!lower.endsWith(ending)) continue;
    for (const { drop, add } of stems) if (verbs.has(`${lower.slice(0, -drop)}${add}`)) return true;
  }
  return false;
}

/**
 * The words that rules of claims read, from their data; `weights` are those of the tagger, see
 * `syntax/weights-file.ts`.
 */
export function claimWordsFrom(data: ClaimData, weights: string): ClaimRuleWords {
  const { presentEndings, pastEndings } = data;
  const cueVerbs = cueVerbsOf(data.cueVerbs, data.verbStances);
  const [verbs, presents, pasts] = [setOf(data.verbs), setOf(data.presents), setOf(data.pasts)];
  const only = mapOf(data.onlyTags);
  const closed = new Map(data.closedTags.map(([tag, words]) => [tag, setOf(words)]));
  const small = setOf(data.closedTags.map(([, words]) => words).join('\n'));
  let tagger: ByteTable | null = null;
  return {
    cueVerbs,
    cueNouns: cueNounsOf(data.cueNouns, data.nounStances),
    cueAdjectives: cueAdjectivesOf(data.cueAdjectives, data.mindStances),
    onlyTag: (lower) => only.get(lower),
    isSmallWord: (lower) => small.has(lower),
    isAllowed: (tag, lower) => closed.get(tag)?.has(lower) ?? true,
    canBeVerb: (lower) =>
      presents.has(lower) || cueVerbs.has(lower) || verbs.has(lower) || isFormOf(verbs, presentEndings, lower),
    canBePast: (lower) =>
      pasts.has(lower) || cueVerbs.has(lower) || pastEndings.some((ending) => lower.endsWith(ending)),
    guessing: setOf(data.guessing),
    confidence: data.confidence,
    personNouns: setOf(data.personNouns),
    speakerNouns: setOf(data.speakerNouns),
    noSpeakers: setOf(data.noSpeakers),
    heNouns: setOf(data.heNouns),
    sheNouns: setOf(data.sheNouns),
    get tagger() {
      tagger ??= unpackTables(weights)[0]!;
      return tagger;
    },
  };
}
