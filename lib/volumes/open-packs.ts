import { Dexie } from 'dexie';
import { giveWayToNewer } from '../records/open-records';
import { giveUpOlderPeople } from './older-people';
import { PACK_INDEXES, type Packs } from './schema';

const VERSION = 2;

/**
 * Opens the database of packs, apart from the reader's own records: it can be lost without losing a word of theirs, and
 * its size does not slow the opening of the other. It opens with the first call that needs it.
 *
 * @param name another name gives another database; tests use it
 * @returns the packs; the caller closes them (`packs.close()`)
 */
export function openPacks(name = 'aforesaid-packs'): Packs {
  const packs = new Dexie(name) as Packs;
  packs.version(1).stores(PACK_INDEXES);
  packs.version(VERSION).upgrade(giveUpOlderPeople);
  giveWayToNewer(packs, VERSION);
  return packs;
}
