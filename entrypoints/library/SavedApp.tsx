import { SavedPagesSection } from '@/components/library/SavedPagesSection';
import { useSavedPages } from '@/lib/own-pages/use-saved-pages';
import type { RecordsDatabase } from '@/lib/records/schema';

/** Saved pages with the records behind them. */
export function SavedApp({ records }: { records: RecordsDatabase }) {
  return <SavedPagesSection {...useSavedPages(records)} />;
}
