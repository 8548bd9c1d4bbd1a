import { PairsSection } from '@/components/compare/PairsSection';
import { compareStrings, DIFFERENCE_LABELS } from '@/components/strings/compare-strings';
import { pairsFile } from '@/lib/own-pages/kept-pairs';
import { offerFile } from '@/lib/own-pages/offer-file';
import { keepWish, readKeptPairs } from '@/lib/own-pages/pair-words';
import { messageOf, useLive } from '@/lib/own-pages/use-live';
import type { RecordsDatabase } from '@/lib/records/schema';

/** The pairs that the reader kept, with the records behind them. */
export function PairsApp({ records }: { records: RecordsDatabase }) {
  const kept = useLive(() => readKeptPairs(records), [records]);
  return (
    <PairsSection
      shown={kept.status === 'ready' ? { status: 'ready', words: kept.value } : kept}
      onWish={(word, wish) => keepWish(records, word.pair, word, wish).then(() => null, messageOf)}
      onExport={(words) =>
        offerFile(document, 'aforesaid-pairs.json', pairsFile(words, compareStrings.caveat, DIFFERENCE_LABELS))
      }
    />
  );
}
