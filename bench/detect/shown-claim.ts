import type { Article } from '../../lib/model/article';
import type { Claim } from '../../lib/model/claim';
import { reportWords } from '../../lib/model/claim-words';
import type { Entity } from '../../lib/model/mention';

function speakerOf({ speaker }: Claim, entities: readonly Pick<Entity, 'id' | 'name'>[]): string {
  if (speaker.kind === 'unclear') return 'Speaker unclear';
  if (speaker.kind === 'source') return speaker.text;
  const name = entities.find(({ id }) => id === speaker.entity)?.name ?? speaker.text;
  return name === speaker.text ? name : `${name} (“${speaker.text}”)`;
}

/** A claim as the panel shows it, with the words that name its speaker, as one line of Markdown. */
export function shownClaim(article: Article, claim: Claim, entities: readonly Pick<Entity, 'id' | 'name'>[]): string {
  const { text, quoted, reporting } = reportWords(article, claim);
  const words = quoted ? `“${text}”` : text;
  return `**${speakerOf(claim, entities)}** ${reporting ? `${reporting} ` : ''}${words}`;
}

/** By what it was found, how it stands to its words, and how sure it is. */
export const toldOf = ({ rule, stance, confidence }: Claim): string => `${rule}, ${stance}, ${confidence.toFixed(2)}`;
