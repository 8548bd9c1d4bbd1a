import { useState } from 'preact/hooks';
import { KeptSection, type KeptShown } from '@/components/library/KeptSection';
import { askLibrary } from '@/lib/library/library';
import { mainName } from '@/lib/model/person';
import type { Settings } from '@/lib/model/settings';
import type { Statement } from '@/lib/model/statement';
import { byDay } from '@/lib/own-pages/kept-days';
import { messageOf, useLive } from '@/lib/own-pages/use-live';
import { bringKeptAgain, listKept, takeBackKept } from '@/lib/records/kept';
import type { Shelves } from '@/lib/records/schema';
import { changeSettings, readSettings } from '@/lib/records/settings';
import type { Packs } from '@/lib/volumes/schema';

/** A page longer than this is not looked through. */
const MOST = 500;

async function readKept(
  shelves: Shelves,
  packs: Packs,
  report: (error: unknown) => void,
): Promise<Extract<KeptShown, { status: 'ready' }>> {
  // One more than is listed tells that there are more.
  const articles = await listKept(shelves, MOST + 1);
  const ids = [...new Set(articles.flatMap(({ statements }) => statements.map(({ person }) => person)))];
  // Somebody may be shown as a person whom only packs know.
  const people = await askLibrary(shelves, packs, (library) => library.peopleByIds(ids), report);
  const names = new Map(people.map((person) => [person.id, mainName(person)]));
  const count = articles.reduce((sum, { statements }) => sum + statements.length, 0);
  return { status: 'ready', days: byDay(articles), names, most: count > MOST ? MOST : null };
}

/** What was kept by reading, with the shelves behind it. */
export function KeptApp({ shelves, packs }: { shelves: Shelves; packs: Packs }) {
  const [taken, setTaken] = useState<string[] | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const settings = useLive(() => readSettings(shelves), [shelves]);
  const tell = (error: unknown) => setFault(messageOf(error));
  const kept = useLive(() => readKept(shelves, packs, tell), [shelves, packs]);
  const attempt = (work: Promise<unknown>) => void work.then(() => setFault(null), tell);
  const choose = (change: Partial<Settings>) => attempt(changeSettings(shelves, change));
  const takeBack = (statements: readonly Statement[]) => {
    const ids = statements.map(({ id }) => id);
    attempt(takeBackKept(shelves, ids).then(() => setTaken(ids)));
  };
  const choices = settings.status === 'ready' ? settings.value : { keep: 'off' as const, keepHosts: [] };
  return (
    <KeptSection
      keep={choices.keep}
      hosts={choices.keepHosts}
      onKeep={(keep) => choose({ keep })}
      onHosts={(keepHosts) => choose({ keepHosts })}
      shown={kept.status === 'ready' ? kept.value : kept}
      taken={taken?.length ?? null}
      fault={fault}
      onTakeBack={takeBack}
      onUndo={() => taken && attempt(bringKeptAgain(shelves, taken).then(() => setTaken(null)))}
    />
  );
}
