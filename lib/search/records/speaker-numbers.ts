import { eachPosting } from '../../codec/posting-list';
import type { OwnLists } from './own-lists';
import { personKey } from './segment-of-rows';

/** The numbers that the statements of one speaker have. */
export interface SpeakerNumbers {
  size: number;
  has(number: number): boolean;
  /** How many of them hold a word that was asked for. */
  holding(key: string): number;
}

/** @param people the ids of the speaker: their own and those merged with them */
export function numbersOf({ listsOf, range: { from, to } }: OwnLists, people: readonly string[]): SpeakerNumbers {
  const marks = new Uint8Array(to - from);
  let size = 0;
  for (const list of people.map(personKey).flatMap(listsOf)) {
    size += list.count;
    eachPosting(list, from, to, (number) => {
      marks[number - from] = 1;
    });
  }
  const has = (number: number) => marks[number - from] === 1;
  const counts = new Map<string, number>();
  const count = (key: string): number => {
    let held = 0;
    for (const list of listsOf(key)) {
      eachPosting(list, from, to, (number) => {
        if (has(number)) held++;
      });
    }
    counts.set(key, held);
    return held;
  };
  return { size, has, holding: (key) => counts.get(key) ?? count(key) };
}
