import type { Article } from '../../model/article';
import type { Speaker } from '../../model/claim';
import type { Entity, Mention } from '../../model/mention';
import { type Span, spansOverlap } from '../../model/span';
import type { Draft } from './draft';

/** The speaker of a draft: a person where a mention names one, otherwise the words as they are, or unclear. */
export function resolveSpeaker(
  draft: Draft,
  people: { entities: Entity[]; mentions: Mention[] },
  _article: Article,
): Speaker {
  if (!draft.speaker) return { kind: 'unclear' };
  const { terms, text, block } = draft.speakerUnit;
  const span: Span = { block, start: terms[draft.speaker.first]!.start, end: terms[draft.speaker.last - 1]!.end };
  const words = text.slice(span.start, span.end);
  const mention = people.mentions.find((m) => spansOverlap(m.span, span));
  if (mention) return { kind: 'person', entity: mention.entity, span, text: words };
  return { kind: 'source', span, text: words };
}
