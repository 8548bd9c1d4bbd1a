import type { PackPerson } from '../../lib/model/pack';

/** A person's row with nothing but id and name; fields given replace its own. */
export function personRow(id: string, name: string, change: Partial<PackPerson> = {}): PackPerson {
  return {
    id,
    name,
    aliases: [],
    description: null,
    country: null,
    birth: null,
    death: null,
    positions: [],
    links: {},
    source: null,
    licence: null,
    ...change,
  };
}
