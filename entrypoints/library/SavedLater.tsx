import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { libraryStrings } from '@/components/strings/library-strings';
import { State } from '@/components/words/State';
import { type Live, messageOf } from '@/lib/own-pages/use-live';
import type { RecordsDatabase } from '@/lib/records/schema';

type App = FunctionComponent<{ records: RecordsDatabase }>;

/** Saved pages, whose code is loaded when they are wanted: reading pages weighs as much as in a page. */
export function SavedLater({ records }: { records: RecordsDatabase }) {
  const [app, setApp] = useState<Live<App>>({ status: 'loading' });
  useEffect(() => {
    void import('./SavedApp').then(
      ({ SavedApp }) => setApp({ status: 'ready', value: SavedApp }),
      (error: unknown) => setApp({ status: 'failed', message: messageOf(error) }),
    );
  }, []);
  if (app.status === 'loading') return <State tone="busy" text={libraryStrings.loading} />;
  if (app.status === 'failed') return <State tone="alert" text={app.message} />;
  return <app.value records={records} />;
}
