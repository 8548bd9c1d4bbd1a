import type { Claim } from '../model/claim';
import type { Mention } from '../model/mention';
import type { Detection } from './detect';

/** The rule of `people/` for a single word that looks like a name and that nothing in the article explains. */
const LONE = 'lone-name';

/**
 * A detection without the people of whom the article gives a single bare name and nothing else but "he" or "she". For
 * readers: a bare surname never makes a person. Researchers get them from `analyze text`, where finding each name is
 * what is measured. Words attributed to such a name stay, with the name as it is printed for their source.
 */
export function withoutLoneNames(found: Detection): Detection {
  const explains = ({ rule, kind }: Mention): boolean => rule !== LONE && kind !== 'pronoun';
  const explained = new Set(found.mentions.filter(explains).map(({ entity }) => entity));
  const isExplained = ({ entity }: { entity: string }) => explained.has(entity);
  return {
    ...found,
    entities: found.entities.filter(({ id }) => explained.has(id)),
    mentions: found.mentions.filter(isExplained),
    claims: found.claims.map((claim) => withPrintedSource(claim, explained)),
  };
}

function withPrintedSource(claim: Claim, explained: ReadonlySet<string>): Claim {
  const { speaker } = claim;
  if (speaker.kind !== 'person' || explained.has(speaker.entity)) return claim;
  return { ...claim, speaker: { kind: 'source', span: speaker.span, text: speaker.text } };
}
