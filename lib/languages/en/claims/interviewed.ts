import type { Block } from '../../../model/article';
import type { Mention } from '../../../model/mention';
import type { Span } from '../../../model/span';

/** The one interviewed, where the article names them. */
export interface Interviewed extends Span {
  entity: string;
  /** The text of the block that the name stands in. */
  text: string;
}

/** Whoever a mention names, as the one interviewed. */
export function interviewedAt({ entity, span }: Mention, blocks: readonly Block[]): Interviewed {
  return { ...span, entity, text: blocks[span.block]!.text };
}

/** Words before the name of somebody who is asked: "we spoke to", "in conversation with". */
const ASKED =
  /\b(?:interview(?:s|ed)?|spoke|speaks|talk(?:s|ed)?|sat down|caught up|conversation|q&a|questions|meets?|met|asks?|asked)\b[^.?!:;“”"]{0,60}$/i;

/** One and the same person in all of these mentions, by their first; null for nobody or several. */
function only(mentions: readonly Mention[]): Mention | null {
  const [first] = mentions;
  return first && mentions.every(({ entity }) => entity === first.entity) ? first : null;
}

/**
 * Whom an article interviews whose first question stands in block `first`: the one person whom the text before says was
 * asked, else the only one named there, else the only one named in the headline. Null where that is several or nobody.
 */
export function interviewedIn(
  blocks: readonly Block[],
  mentions: readonly Mention[],
  first: number,
): Interviewed | null {
  const before = mentions.filter(({ kind, span }) => kind === 'name' && span.block < first);
  const asked = before.filter(({ span }) => ASKED.test(blocks[span.block]!.text.slice(0, span.start)));
  const inHeadline = before.filter(({ span }) => blocks[span.block]!.kind === 'headline');
  const found = asked.length > 0 ? only(asked) : (only(before) ?? only(inHeadline));
  return found && interviewedAt(found, blocks);
}
