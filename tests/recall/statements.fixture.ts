import type { Source, Statement } from '../../lib/model/statement';
import type { When } from '../../lib/model/when';

/** A day as the model has it. */
export const day = (date: string): When => ({ date, precision: 'day' });

/** A source with an address of its own; later fields win. */
export function source(id: string, more: Partial<Source> = {}): Source {
  return {
    id,
    title: `Source ${id}`,
    outlet: null,
    address: `https://news.example/${id}`,
    published: null,
    retrieved: '2025-01-01',
    licence: null,
    changed: 0,
    deleted: false,
    ...more,
  };
}

/** A statement of person `p` from source `s`; later fields win. */
export function statement(id: string, words: string, more: Partial<Statement> = {}): Statement {
  return {
    id,
    person: 'p',
    form: 'verbatim',
    words,
    said: null,
    published: null,
    source: 's',
    occasion: null,
    place: null,
    audience: null,
    before: '',
    after: '',
    changed: 0,
    deleted: false,
    ...more,
  };
}
