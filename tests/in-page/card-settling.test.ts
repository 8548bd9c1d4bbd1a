import { expect, it, vi } from 'vitest';
import { createSettling, type SettlingAsk } from '../../lib/in-page/card-settling';

const refused = async () => ({ ok: false as const, failure: { message: 'not in this test' } });
/** Settles nothing. */
const unsettled: SettlingAsk = {
  choosePerson: refused,
  mergePeople: refused,
  separatePeople: refused,
  lookUp: refused,
  keepFound: refused,
  understandAgain: () => undefined,
};
const person = { id: 'wikidata:Q1', names: [], roles: [], links: [], epithets: [], changed: 0, deleted: false };
const done = async (_: object) => ({ ok: true as const, value: null });
const no = { ok: false as const, failure: { message: 'Nobody answered.' } };
const fault = { message: 'Wait.', retryAfter: 7 };

it('what was settled has the page understood again, and what was not is told', async () => {
  const understandAgain = vi.fn();
  const choosePerson = vi.fn(async () => ({ ok: true as const, value: null }));
  const keepFound = vi.fn(async () => ({ ok: true as const, value: { ok: true as const, value: person } }));
  const settling = createSettling({ ...unsettled, choosePerson, keepFound, understandAgain }, 'Anna Kim', false);
  expect(await settling.choose('a')).toBeNull();
  expect(choosePerson).toHaveBeenCalledWith({ name: 'Anna Kim', person: 'a' });
  expect(await settling.keep('wikidata:Q1')).toBeNull();
  expect(understandAgain).toHaveBeenCalledTimes(2);
});

it.each([
  ['the desk does not answer', no, 'Nobody answered.'],
  ['Wikidata does not answer', { ok: true as const, value: { ok: false as const, fault } }, 'Wait.'],
  ['there is no such person', { ok: true as const, value: { ok: true as const, value: null } }, 'no such person'],
])('when %s nothing is understood again', async (_, answer, message) => {
  const understandAgain = vi.fn();
  const ask = { ...unsettled, understandAgain, keepFound: async () => answer };
  expect(await createSettling(ask, 'Anna Kim', false).keep('wikidata:Q1')).toContain(message);
  expect(understandAgain).not.toHaveBeenCalled();
});

it('a look-up that could not be asked is a fault like one that Wikidata tells', async () => {
  const looked = await createSettling({ ...unsettled, lookUp: async () => no }, 'Anna Kim', false).lookUp();
  expect(looked).toEqual({ ok: false, fault: { message: 'Nobody answered.', retryAfter: null } });
});

it('people who are merged or separated have the page understood again', async () => {
  const [mergePeople, separatePeople] = [vi.fn(done), vi.fn(done)];
  const understandAgain = vi.fn();
  const ask = { ...unsettled, mergePeople, separatePeople, understandAgain };
  const settling = createSettling(ask, 'Anna Kim', false);
  expect(await settling.merge(['a', 'b'])).toBeNull();
  expect(await settling.separate('aforesaid:b')).toBeNull();
  expect(mergePeople).toHaveBeenCalledWith({ people: ['a', 'b'] });
  expect(separatePeople).toHaveBeenCalledWith({ merge: 'aforesaid:b' });
  expect(understandAgain).toHaveBeenCalledTimes(2);
  const nobody = createSettling({ ...unsettled, understandAgain }, 'Anna Kim', false);
  expect(await nobody.merge(['a', 'b'])).toBe('not in this test');
  expect(understandAgain).toHaveBeenCalledTimes(2);
});
