import { useState } from 'preact/hooks';
import { type DamagedEntry, DamagedSection } from '@/components/library/DamagedSection';
import { damagedStrings } from '@/components/strings/library-strings';
import { offerFile } from '@/lib/own-pages/offer-file';
import { putOnClipboard } from '@/lib/own-pages/put-on-clipboard';
import { type Live, messageOf } from '@/lib/own-pages/use-live';
import { damagedText, removeDamaged } from '@/lib/records/damaged-rows';
import { recordLine } from '@/lib/records/record-line';
import type { DamagedRow, RecordsDatabase } from '@/lib/records/schema';

const entryOf = (row: DamagedRow): DamagedEntry => ({
  ...row,
  line: recordLine(row.row as object),
  text: damagedText(row),
});

/** Damaged entries with the records behind them. */
export function DamagedApp({ records, damaged }: { records: RecordsDatabase; damaged: Live<DamagedRow[]> }) {
  const [says, setSays] = useState<string | null>(null);
  const copy = ({ text }: DamagedEntry) =>
    putOnClipboard(text).then((isThere) => setSays(isThere ? damagedStrings.copied : damagedStrings.notCopied));
  return (
    <DamagedSection
      shown={damaged.status === 'ready' ? { status: 'ready', entries: damaged.value.map(entryOf) } : damaged}
      says={says}
      onCopy={(entry) => void copy(entry)}
      onDownload={({ table, text }) => offerFile(document, `aforesaid-damaged-${table}.json`, text)}
      onRemove={(id) => void removeDamaged(records, id).catch((error: unknown) => setSays(messageOf(error)))}
    />
  );
}
