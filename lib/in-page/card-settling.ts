import type { Looked } from '../lookup/wikidata-api';
import type { Answer } from '../messages/protocol';
import type { CardParts } from './card-presenter';
import type { CardSettling } from './card-subject';

const GONE = 'Wikidata has no such person any more.';

/** An answer of the desk about an answer of Wikidata, as one. */
function joined<T>(answer: Answer<Looked<T>>): Looked<T> {
  return answer.ok ? answer.value : { ok: false, fault: { message: answer.failure.message, retryAfter: null } };
}

/**
 * Makes what a card does to settle who the person of this name is.
 *
 * @param name as the article has it
 * @param byItself whether unknown names are looked up without a click
 * @param openAgain the card is to come again, for what it shows is another: the page alone may know of no change
 */
export function createSettling(
  ask: CardParts['ask'],
  name: string,
  byItself: boolean,
  openAgain: () => void,
): CardSettling {
  const settle = async (asked: Promise<Answer<unknown>>, then?: () => void) => {
    const answer = await asked;
    if (!answer.ok) return answer.failure.message;
    then?.();
    ask.understandAgain();
    return null;
  };
  return {
    byItself,
    choose: (person) => settle(ask.choosePerson({ name, person })),
    merge: (people) => settle(ask.mergePeople({ people }), openAgain),
    separate: (merge) => settle(ask.separatePeople({ merge }), openAgain),
    lookUp: async () => joined(await ask.lookUp({ name })),
    async keep(id) {
      const kept = joined(await ask.keepFound({ id }));
      if (!kept.ok) return kept.fault.message;
      if (kept.value === null) return GONE;
      ask.understandAgain();
      return null;
    },
  };
}
