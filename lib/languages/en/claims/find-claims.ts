import type { SpeakersInArticle } from '../../../detect/language';
import { quotedLength } from '../../../detect/quotations';
import type { Article } from '../../../model/article';
import type { Claim, ClaimKind } from '../../../model/claim';
import type { Mention } from '../../../model/mention';
import { compareSpans, type Span } from '../../../model/span';
import type { TokenBlock } from '../../../text/tokens';
import type { ClaimRuleWords } from './claim-rule-words';
import { signsOf } from './claim-signs';
import { confidenceOf } from './confidence';
import type { Draft } from './draft';
import { createEntryResolver } from './entries';
import { readAcross } from './read-across';
import { readSentence } from './read-sentence';
import { reportSpans } from './reporting-words';
import type { ResolvedSpeaker } from './resolve-speaker';
import { saidWhen } from './said-when';
import type { Sentence } from './sentence';
import { sentencesOf } from './sentences';
import { doubtStrayMarks } from './stray-marks';

function kindOf(draft: Draft): ClaimKind {
  let quoted = 0;
  let all = 0;
  for (const part of draft.parts) {
    all += part.end - part.start;
    quoted += quotedLength(draft.sentence.quotations, part);
  }
  if (quoted === 0) return 'indirect';
  return quoted >= all ? 'direct' : 'mixed';
}

function spanOf(sentence: Sentence, part: { start: number; end: number }): Span {
  return { block: sentence.block, start: part.start, end: part.end };
}

/** Spans of names, in order, for each block; roles and pronouns are left out. */
function namesByBlock(blocks: number, mentions: readonly Mention[]): Span[][] {
  const out: Span[][] = Array.from({ length: blocks }, () => []);
  for (const { kind, span } of mentions) {
    if (kind === 'name' || kind === 'surname' || kind === 'given') out[span.block]?.push(span);
  }
  return out;
}

/** A claim with the signs by which its confidence was found; tools that set the weights read them. */
export interface WeighedClaim {
  claim: Claim;
  signs: ReadonlySet<string>;
}

/** {@link findClaims} with the signs of each claim. */
export function weighClaims(
  article: Article,
  blocks: readonly TokenBlock[],
  people: SpeakersInArticle,
  words: ClaimRuleWords,
): WeighedClaim[] {
  const names = namesByBlock(blocks.length, people.mentions);
  const sentences = blocks.flatMap((block, index) => sentencesOf(block, index, names[index]!, words));
  const reads = sentences.map(readSentence);
  readAcross(reads, article, people.mentions);
  doubtStrayMarks(reads);
  const speakerOf = createEntryResolver(article.blocks, people, sentences);
  const found = reads.flatMap(({ drafts }) =>
    drafts.map((draft): WeighedClaim => {
      const resolved = speakerOf(draft);
      const signs = signsOf({ draft, speaker: resolved.speaker, drafts: drafts.length });
      return { claim: claimOf(draft, resolved, signs, article.published, words), signs };
    }),
  );
  return found.sort((a, b) => compareSpans(a.claim.content[0]!, b.claim.content[0]!));
}

function claimOf(
  draft: Draft,
  { speaker, trust }: ResolvedSpeaker,
  signs: ReadonlySet<string>,
  published: Article['published'],
  { confidence }: ClaimRuleWords,
): Claim {
  return {
    id: `${draft.sentence.block}:${draft.parts[0]!.start}-${draft.parts[0]!.end}`,
    kind: kindOf(draft),
    content: draft.parts.map((part) => spanOf(draft.sentence, part)),
    cue: draft.cue && spanOf(draft.speakerSentence, draft.cue),
    speaker,
    stance: draft.stance,
    report: reportSpans(draft),
    said: saidWhen(draft, published),
    rule: draft.rule,
    confidence: Math.round(100 * trust * confidenceOf(draft.rule, draft.stance, signs, confidence)) / 100,
  };
}

/**
 * The statements that an article attributes to somebody, in reading order, with who is said to have said each.
 * `blocks[i]` are the tokens of `article.blocks[i]`; `people` is what `lib/detect/people` found. Content, cue and
 * speaker are spans of the article's blocks, always inside them. A speaker who cannot be named safely is `unclear`.
 * Linear time, no exception on any text.
 */
export function findClaims(
  article: Article,
  blocks: readonly TokenBlock[],
  people: SpeakersInArticle,
  words: ClaimRuleWords,
): Claim[] {
  return weighClaims(article, blocks, people, words).map(({ claim }) => claim);
}
