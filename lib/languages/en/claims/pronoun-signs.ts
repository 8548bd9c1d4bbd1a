import type { Form } from '../../../detect/people/pronoun-forms';
import type { Mention } from '../../../model/mention';
import type { Span } from '../../../model/span';
import type { Draft } from './draft';
import { isAnswer, isInQuotation, isQuoting } from './goes-on-signs';
import type { PeopleNamed } from './people-named';
import type { Speech } from './speech';

/** A pronoun that speaks, with who spoke last. */
export interface AskedPronoun {
  draft: Draft;
  at: Span;
  form: Form;
  last: Speech | null;
}

/** Between a speaker and whom they speak to or of: the reporting word, and no more. */
const ONE_VERB = /^\s+\p{L}+(?:\s+(?:with|at|to|on))?\s+$/u;
/** Behind somebody who is spoken to: what they are told, asked or accused of. */
const OF_HEARER = /^,?\s+(?:to|of|that|whether|if|for|about|over|why|how|what)\b/;

/** Whether a mention stands in a quotation of the block that the words of a draft stand in. */
export const isQuoted = ({ sentence }: Draft, { block, start }: Pick<Span, 'block' | 'start'>): boolean =>
  block === sentence.block && isInQuotation(sentence, start);

/** What the words around a pronoun that speaks tell of whom it cannot mean, and who else it may. */
export type PronounSigns = ReturnType<typeof createPronounSigns>;

/** The signs of one article, from where it names its people. */
export function createPronounSigns({ names, isOther, mentionsIn }: PeopleNamed) {
  /**
   * Whether a claim speaks of the person: who says "Trump was ahead" is not Trump, nor is who is quoted with "he was
   * ahead" the one whom *he* means there.
   */
  function isSpokenOf({ draft }: AskedPronoun, entity: string): boolean {
    const quotes = isQuoting(draft.rule);
    return draft.parts.some((part) =>
      mentionsIn(draft.sentence.block, part.start, part.end).some(
        ({ entity: who, kind, rule }) =>
          who === entity && (kind !== 'pronoun' || (quotes && rule !== 'speaker-of-quotation')),
      ),
    );
  }

  /** Whether the words of a claim name somebody; their pronouns do not tell. */
  const isNamedIn = ({ draft }: AskedPronoun, entity: string): boolean =>
    draft.parts.some((part) =>
      mentionsIn(draft.sentence.block, part.start, part.end).some(
        ({ entity: who, kind }) => who === entity && kind !== 'pronoun',
      ),
    );

  /** "She told Lee about a fall": whom the reporter names between the pronoun and the words is not the one it means. */
  function isHearer({ draft, at: { block, end } }: AskedPronoun, entity: string): boolean {
    const first = draft.parts[0]!.start;
    if (block !== draft.sentence.block || first < end) return false;
    return mentionsIn(block, end, first).some(({ entity: who, kind }) => who === entity && kind !== 'pronoun');
  }

  const isRuledOut = (asked: AskedPronoun, entity: string) => isSpokenOf(asked, entity) || isHearer(asked, entity);

  /**
   * Whether a mention names somebody else whom the pronoun may mean as well; in a quotation the reporter names nobody.
   */
  const isRival = (asked: AskedPronoun, entity: string, { entity: other, kind, span }: Mention) =>
    other !== entity && kind !== 'pronoun' && !isOther(other, asked.form) && !isQuoted(asked.draft, span);

  /** Whether the reporter names a rival between an offset of its block and the pronoun. */
  const hasRivalFrom = (asked: AskedPronoun, entity: string, from: number) =>
    mentionsIn(asked.at.block, from, asked.at.start).some((mention) => isRival(asked, entity, mention));

  /** "Lee told Ray to go": whoever spoke last in the block spoke to a rival, who may well be the one to speak now. */
  function hadHearer(asked: AskedPronoun, { entity, block, end, until, sentence: { text } }: Speech): boolean {
    return mentionsIn(block, end, until).some(
      (other) =>
        isRival(asked, entity, other) &&
        ONE_VERB.test(text.slice(end, other.span.start)) &&
        OF_HEARER.test(text.slice(other.span.end)),
    );
  }

  /** Whether the pronoun may well mean somebody whom the last speech was to. */
  const isTurned = (asked: AskedPronoun, last: Speech) =>
    isAnswer(asked.draft) || last.asks === true || hadHearer(asked, last);

  /** Whether the sentence with the pronoun names somebody outside its quotations. */
  const isBeside = ({ at: { block }, draft: { speakerSentence } }: AskedPronoun, entity: string) =>
    mentionsIn(block, speakerSentence.terms[0]!.start, speakerSentence.terms.at(-1)!.end).some(
      ({ entity: who, kind, span }) =>
        who === entity && kind !== 'pronoun' && !isInQuotation(speakerSentence, span.start),
    );

  /** Whether a quotation names somebody; with no other whom its pronouns may mean, whether one of them means them. */
  function isQuotedOf(asked: AskedPronoun, entity: string): boolean {
    const { draft, at } = asked;
    const inside = draft.parts.flatMap((part) => mentionsIn(draft.sentence.block, part.start, part.end));
    const own = inside.filter((mention) => mention.entity === entity && mention.rule !== 'speaker-of-quotation');
    if (own.some(({ kind }) => kind !== 'pronoun')) return true;
    const near = [at.block - 2, at.block - 1, at.block].flatMap((block) => [...(names.get(block)?.keys() ?? [])]);
    return own.length > 0 && !near.some((other) => other !== entity && !isOther(other, asked.form));
  }

  return { isNamedIn, isHearer, isRuledOut, isRival, hasRivalFrom, hadHearer, isTurned, isBeside, isQuotedOf };
}
