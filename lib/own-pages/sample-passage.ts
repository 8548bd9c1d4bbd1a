import type { Entity } from '../model/mention';

/** One part of the passage that the first page shows; all parts together are its text. */
export interface SamplePiece {
  text: string;
  /** `Person.id` in the starter library, where the part is a name. */
  person?: string;
  /** Whether the part is words of a claim. */
  isClaim?: boolean;
}

/** A sentence of `seeds/sample-article.html`; its people are in `seeds/starter.json`. */
export const SAMPLE_PASSAGE: readonly SamplePiece[] = [
  { text: 'Russian president ' },
  { text: 'Vladimir Putin', person: 'vladimir-putin' },
  { text: ' said on Monday that ' },
  { text: 'he had come to “understandings” with US president ', isClaim: true },
  { text: 'Donald Trump', person: 'donald-trump' },
  { text: ' when the two met in Alaska on 15 August', isClaim: true },
  { text: '.' },
];

/** A name of the passage as a reading has it: the person is clear. */
export function sampleEntity(person: string): Entity {
  const name = SAMPLE_PASSAGE.find((piece) => piece.person === person)?.text ?? person;
  return { id: person, name, candidates: [person], roles: [] };
}
