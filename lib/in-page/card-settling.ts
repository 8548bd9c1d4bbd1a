import type { FoundPerson } from '../lookup/found-person';
import type { Looked } from '../lookup/wikidata-api';
import type { Answer } from '../messages/protocol';
import type { Person } from '../model/person';
import type { CardSettling } from './card-subject';

/** What is asked to settle it; each resolves to what became of it. */
export interface SettlingAsk {
  choosePerson(ask: { name: string; person: string | null }): Promise<Answer<null>>;
  mergePeople(ask: { people: string[] }): Promise<Answer<null>>;
  separatePeople(ask: { merge: string }): Promise<Answer<null>>;
  lookUp(ask: { name: string }): Promise<Answer<Looked<FoundPerson[]>>>;
  keepFound(ask: { id: string }): Promise<Answer<Looked<Person | null>>>;
  /** Who somebody is was settled: the page is to be understood again. */
  understandAgain(): void;
}

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
 */
export function createSettling(ask: SettlingAsk, name: string, byItself: boolean): CardSettling {
  const settle = async (asked: Promise<Answer<unknown>>) => {
    const answer = await asked;
    if (!answer.ok) return answer.failure.message;
    ask.understandAgain();
    return null;
  };
  return {
    byItself,
    choose: (person) => settle(ask.choosePerson({ name, person })),
    merge: (people) => settle(ask.mergePeople({ people })),
    separate: (merge) => settle(ask.separatePeople({ merge })),
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
