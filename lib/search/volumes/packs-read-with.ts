import type { PackKind } from '../../model/pack';
import type { TermsLanguage } from '../../recall/terms-language';
import { type HeldPack, heldPacks } from '../../volumes/held-packs';
import { isReadOtherwise } from '../../volumes/pack-terms';
import type { Packs } from '../../volumes/schema';

/**
 * The installed packs of a kind whose words can be looked up as this language reads them; `giveUpOlderTerms` tells the
 * reader of the others.
 *
 * @throws StorageRefused, RecordsSuperseded
 */
export async function packsReadWith(packs: Packs, kind: PackKind, { mark }: TermsLanguage): Promise<HeldPack[]> {
  return (await heldPacks(packs, kind)).filter(({ pack }) => !isReadOtherwise(pack, mark));
}
