import type { Claim, Speaker } from '../../lib/model/claim';
import { canBeKept } from '../../lib/model/kept-claim';
import type { Entity, Mention, MentionKind } from '../../lib/model/mention';
import type { Span } from '../../lib/model/span';
import type { TextSpan } from './text-article';

/** What detection found, as far as the report needs it. */
export interface Found {
  entities: Entity[];
  mentions: Mention[];
  claims: Claim[];
}

type ToText = (span: Span) => TextSpan;

/** Mentions that name somebody; the other kinds only point back at a name. */
const NAMING: ReadonlySet<MentionKind> = new Set(['name', 'surname', 'given', 'title']);

/** A stretch of the given text with its words, verbatim. */
interface WordsInText extends TextSpan {
  text: string;
}

function wordsAt({ start, end }: TextSpan, text: string): WordsInText {
  return { start, end, text: text.slice(start, end) };
}

function namesOf(entities: Entity[]): Map<string, string> {
  return new Map(entities.map(({ id, name }) => [id, name]));
}

/**
 * The people named in a text, in reading order, offsets in the given text. `pointing`: also the roles and pronouns that
 * mean one of them ("the president", "she").
 */
export function peopleInText({ entities, mentions }: Found, toText: ToText, pointing: boolean) {
  const names = namesOf(entities);
  return mentions
    .filter((mention) => pointing || NAMING.has(mention.kind))
    .map(({ span, text, kind, entity, rule, confidence }) => ({
      ...toText(span),
      name: names.get(entity) ?? text,
      entity,
      kind,
      confidence,
      rule,
    }));
}

/**
 * The words that stand for the speaker, and who it is. `name` is null where the words are known but not who they mean
 * (*he*, *it*): the speaker is unclear, and no view shows those words as a name.
 */
function speakerInText(speaker: Speaker, names: Map<string, string>, toText: ToText, text: string) {
  if (speaker.kind === 'unclear') {
    if (!speaker.span) return null;
    return { ...wordsAt(toText(speaker.span), text), name: null };
  }
  const name = speaker.kind === 'person' ? (names.get(speaker.entity) ?? speaker.text) : speaker.text;
  return { ...toText(speaker.span), text: speaker.text, name };
}

/** The stretch of text that a report takes up; null where no verb reports. */
function reportInText(report: readonly Span[], toText: ToText, text: string): WordsInText | null {
  if (report.length === 0) return null;
  const places = report.map(toText);
  const [start, end] = [Math.min(...places.map((each) => each.start)), Math.max(...places.map((each) => each.end))];
  return wordsAt({ start, end }, text);
}

/** The claims of a text in reading order, one quote for each part of a claim, offsets in the given `text`. */
export function quotesInText({ entities, claims }: Found, toText: ToText, text: string) {
  const names = namesOf(entities);
  return claims.flatMap((claim) =>
    claim.content.map((span) => ({
      ...wordsAt(toText(span), text),
      type: claim.kind,
      speaker: speakerInText(claim.speaker, names, toText, text),
      cue: claim.cue && toText(claim.cue),
      stance: claim.stance,
      report: reportInText(claim.report, toText, text),
      rule: claim.rule,
      confidence: claim.confidence,
      claim: claim.id,
      ...(canBeKept(claim) ? { keep: true } : {}),
      ...(claim.gives ? { kind: claim.gives } : {}),
      ...(claim.worth === undefined ? {} : { worth: claim.worth }),
      ...(claim.said ? { said: claim.said } : {}),
    })),
  );
}
