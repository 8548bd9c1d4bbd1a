import { type PackedPattern, patternOf, setOf, type WordList } from '../../../detect/word-data';
import type { ClaimGives } from '../../../model/claim';
import type { CueKind, KindRule } from './kind-rule';
import type { WorthSign } from './sign';

/** By which it is told what a claim gives, and how worth checking it is. */
export interface WorthWords {
  /** In order: the first rule that fits decides. */
  claimKinds: readonly KindRule[];
  cueKinds: readonly CueKind[];
  /** What speaks for a claim's being worth checking, then what speaks against it. */
  signs: readonly WorthSign[];
  /** Whether a sentence that opens with this word opens with no name. */
  isOpener(lower: string): boolean;
}

/** As `Sign` says, packed. */
export type PackedSign = { points: number } & ({ pattern: PackedPattern } | { fewerWords: number });

/** {@link WorthWords} as plain data. */
export interface WorthData {
  claimKinds: readonly { kind: ClaimGives; shows: PackedPattern; unless?: PackedPattern }[];
  cueKinds: readonly { kind: ClaimGives; cue: PackedPattern }[];
  signsFor: readonly PackedSign[];
  signsAgainst: readonly PackedSign[];
  /** Words that open a sentence and are no name, without what an apostrophe or a full stop joins to them. */
  openers: WordList;
}

function sign(packed: PackedSign): WorthSign {
  return 'pattern' in packed ? { points: packed.points, pattern: patternOf(packed.pattern) } : packed;
}

/** The words that rules of worth read, from their data. Compiles all patterns. */
export function worthWordsFrom(data: WorthData): WorthWords {
  const openers = setOf(data.openers);
  return {
    claimKinds: data.claimKinds.map(({ kind, shows, unless }) => ({
      kind,
      shows: patternOf(shows),
      ...(unless ? { unless: patternOf(unless) } : {}),
    })),
    cueKinds: data.cueKinds.map(({ kind, cue }) => ({ kind, cue: patternOf(cue) })),
    signs: [...data.signsFor, ...data.signsAgainst].map(sign),
    isOpener: (lower) => openers.has(lower.replace(/['.].*$/, '')),
  };
}
