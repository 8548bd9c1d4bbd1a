import { useEffect, useState } from 'preact/hooks';
import { CreditsSection } from '@/components/library/CreditsSection';
import { listPacks } from '@/lib/install/install-pack';
import { useLive } from '@/lib/own-pages/use-live';
import type { Packs } from '@/lib/volumes/schema';

/** Credits of what is installed and of what ships. */
export function CreditsApp({ packs }: { packs: Packs }) {
  const [ships, setShips] = useState<string | null>(null);
  const installed = useLive(() => listPacks(packs), [packs]);
  useEffect(() => {
    // Its own file; where it cannot be shown here, the link beside it opens it.
    void fetch('/credits.txt')
      .then((answer) => answer.text())
      .then(setShips, () => setShips(null));
  }, []);
  return <CreditsSection packs={installed.status === 'ready' ? installed.value : []} ships={ships} />;
}
