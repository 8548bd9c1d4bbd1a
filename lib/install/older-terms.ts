import { inTransaction } from '../records/access';
import { giveUpPack } from '../volumes/give-up-pack';
import { isReadOtherwise } from '../volumes/pack-terms';
import { type InstalledPack, PACK_TABLES, type Packs } from '../volumes/schema';

/**
 * Packs whose words were indexed otherwise than they are read today become failed jobs that ask to install them again:
 * what is looked up in them would not be found.
 *
 * @param terms `TermsLanguage.mark`
 * @throws StorageRefused, RecordsSuperseded
 */
export async function giveUpOlderTerms(packs: Packs, terms: string): Promise<void> {
  const isOlder = (pack: InstalledPack) => pack.header.kind !== 'people' && isReadOtherwise(pack, terms);
  const all = await inTransaction(packs, 'r', ['packs'], () => packs.packs.toArray());
  if (!all.some(isOlder)) return;
  await inTransaction(packs, 'rw', PACK_TABLES, async () => {
    for (const pack of await packs.packs.toArray()) if (isOlder(pack)) await giveUpPack(packs, pack);
  });
}
