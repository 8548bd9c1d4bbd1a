import { useState } from 'preact/hooks';
import { CorrectionList } from '@/components/library/CorrectionList';
import { KeptSection, type KeptShown } from '@/components/library/KeptSection';
import { undoCorrection } from '@/lib/library/corrected-claims';
import { askLibrary } from '@/lib/library/library';
import { mainName } from '@/lib/model/person';
import type { Settings } from '@/lib/model/settings';
import type { Statement } from '@/lib/model/statement';
import { byDay } from '@/lib/own-pages/kept-days';
import { messageOf, useLive } from '@/lib/own-pages/use-live';
import { listCorrections } from '@/lib/records/corrections';
import { bringKeptAgain, listKept, takeBackKept } from '@/lib/records/kept';
import { keptSoFar } from '@/lib/records/kept-bounds';
import type { RecordsDatabase } from '@/lib/records/schema';
import { changeSettings, readSettings } from '@/lib/records/settings';
import type { Packs } from '@/lib/volumes/schema';

/** A page longer than this is not looked through. */
const MOST = 500;

async function readKept(
  records: RecordsDatabase,
  packs: Packs,
  report: (error: unknown) => void,
): Promise<Extract<KeptShown, { status: 'ready' }>> {
  // One more than is listed tells that there are more.
  const articles = await listKept(records, MOST + 1);
  const ids = [...new Set(articles.flatMap(({ statements }) => statements.map(({ person }) => person)))];
  // Somebody may be shown as a person whom only packs know.
  const people = await askLibrary(records, packs, (library) => library.peopleByIds(ids), report);
  const names = new Map(people.map((person) => [person.id, mainName(person)]));
  const count = articles.reduce((sum, { statements }) => sum + statements.length, 0);
  return { status: 'ready', days: byDay(articles), names, most: count > MOST ? MOST : null };
}

/** What was kept by reading, with the records behind it. */
export function KeptApp({ records, packs }: { records: RecordsDatabase; packs: Packs }) {
  const [taken, setTaken] = useState<string[] | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const corrections = useLive(async () => (await listCorrections(records)).reverse(), [records]);
  const settings = useLive(() => readSettings(records), [records]);
  const soFar = useLive(() => keptSoFar(records, Date.now()), [records]);
  const tell = (error: unknown) => setFault(messageOf(error));
  const kept = useLive(() => readKept(records, packs, tell), [records, packs]);
  const attempt = (work: Promise<unknown>) => void work.then(() => setFault(null), tell);
  const choose = (change: Partial<Settings>) => attempt(changeSettings(records, change));
  const takeBack = (statements: readonly Statement[]) => {
    const ids = statements.map(({ id }) => id);
    attempt(takeBackKept(records, ids).then(() => setTaken(ids)));
  };
  const choices = settings.status === 'ready' ? settings.value : { keep: 'off' as const, keepHosts: [] };
  return (
    <>
      <KeptSection
        keep={choices.keep}
        hosts={choices.keepHosts}
        onKeep={(keep) => choose({ keep })}
        onHosts={(keepHosts) => choose({ keepHosts })}
        keptSoFar={soFar.status === 'ready' ? soFar.value : null}
        onBounds={choose}
        shown={kept.status === 'ready' ? kept.value : kept}
        taken={taken?.length ?? null}
        fault={fault}
        onTakeBack={takeBack}
        onUndo={() => taken && attempt(bringKeptAgain(records, taken).then(() => setTaken(null)))}
      />
      <CorrectionList
        corrections={corrections.status === 'ready' ? corrections.value : []}
        onUndo={(correction) => attempt(undoCorrection(records, correction))}
      />
    </>
  );
}
