import { useEffect, useRef, useState } from 'preact/hooks';
import { namesOf, whoIn } from '@/components/library/MergeList';
import type { PeopleFound } from '@/components/library/MergePeople';
import { PeopleSection } from '@/components/library/PeopleSection';
import { RecordOffer } from '@/components/record/RecordOffer';
import { peopleStrings } from '@/components/strings/library-strings';
import { LIBRARY_ROLES } from '@/lib/languages/en/library-roles';
import { joinOffers, refuseJoin } from '@/lib/library/join-offers';
import { askLibrary, type Library, openLibrary } from '@/lib/library/library';
import { mergeInLibrary } from '@/lib/library/merged-people';
import { mainName, type Person } from '@/lib/model/person';
import { type ShownOffer, shownOffers } from '@/lib/own-pages/join-offers';
import { mergeGroups, type ShownPerson, showPeople } from '@/lib/own-pages/merge-groups';
import { understandTabs } from '@/lib/own-pages/tab-actions';
import { messageOf, useLive } from '@/lib/own-pages/use-live';
import { useRecord } from '@/lib/own-pages/use-record';
import { wikidataIdOf } from '@/lib/own-pages/wikidata-id';
import { removeCorrection } from '@/lib/records/corrections';
import { redoMerge, undoMerge } from '@/lib/records/merge-people';
import type { RecordsDatabase } from '@/lib/records/schema';
import { splitMet, undoSplit } from '@/lib/records/split-met';
import type { Packs } from '@/lib/volumes/schema';

/** What the people are wired to. */
export interface PeopleAppProps {
  records: RecordsDatabase;
  packs: Packs;
}

/** The last thing that was done, and what takes it back. */
interface Done {
  says: string;
  undo: () => Promise<unknown>;
}

/** Who is the same person, with the databases behind it. */
export function PeopleApp({ records, packs }: PeopleAppProps) {
  const [found, setFound] = useState<PeopleFound>({ status: 'none-asked' });
  const [chosen, setChosen] = useState<readonly ShownPerson[]>([]);
  const [done, setDone] = useState<Done | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const tell = (error: unknown) => setFault(messageOf(error));
  // Counts the searches, and what makes an answer of an earlier one late.
  const asked = useRef(0);
  const isMerging = useRef(false);
  /** Where nothing was done (undefined), what was done before can still be taken back. */
  const attempt = (work: Promise<Done | null | undefined>) =>
    void work.then((next) => {
      if (next !== undefined) setDone(next);
      setFault(null);
    }, tell);
  const groups = useLive(() => askLibrary(records, packs, mergeGroups, tell), [records, packs]);

  const offers = useLive(
    () =>
      askLibrary(
        records,
        packs,
        async (library) => shownOffers(library, await joinOffers(library, LIBRARY_ROLES)),
        tell,
      ),
    [records, packs],
  );

  /** Looks somebody up; `name` stands over who was found, or is the name of the first. */
  async function look(ask: (library: Library) => Promise<Person[]>, name: string | null): Promise<void> {
    const serial = ++asked.current;
    setFound({ status: 'asking' });
    try {
      const show = async (library: Library) => showPeople(library, await ask(library));
      const people = await askLibrary(records, packs, show, tell);
      const [first] = people;
      const called = name ?? (first ? mainName(first.person) : null);
      if (serial === asked.current)
        setFound(called === null ? { status: 'none-asked' } : { status: 'found', name: called, people });
    } catch (error) {
      if (serial !== asked.current) return;
      setFound({ status: 'none-asked' });
      tell(error);
    }
  }

  const find = (name: string) => look((library) => library.peopleNamed([name]), name);
  useEffect(() => {
    // The panel leads here for one person.
    const id = new URLSearchParams(location.search).get('person');
    if (id) void look((library) => library.peopleByIds([id]), null);
  }, []);

  /** The first one's name is shown. */
  async function join(people: readonly ShownPerson[]): Promise<Done | undefined> {
    const merges = await mergeInLibrary(
      openLibrary(records, packs),
      people.map(({ person }) => person.id),
    );
    // They were one already.
    if (merges.length === 0) return;
    const undo = async () => {
      for (const each of merges) await undoMerge(records, { merge: each });
    };
    return { says: peopleStrings.merged(namesOf(people)), undo };
  }

  async function refuse({ met, other }: ShownOffer): Promise<Done> {
    const id = await refuseJoin(openLibrary(records, packs), met.person, other.person);
    return { says: peopleStrings.areTwoNow(mainName(met.person)), undo: () => removeCorrection(records, id) };
  }

  async function merge(): Promise<Done | undefined> {
    const done = await join(chosen);
    asked.current++;
    setChosen([]);
    setFound({ status: 'none-asked' });
    return done;
  }

  async function split(who: ShownPerson, sources: readonly string[]): Promise<Done | undefined> {
    const done = await splitMet(records, who.person.id, sources);
    if (done === null) return;
    const name = mainName(who.person);
    await find(name);
    return { says: peopleStrings.wasSplit(name), undo: () => undoSplit(records, done).then(() => find(name)) };
  }

  return (
    <PeopleSection
      shown={groups.status === 'ready' ? { status: 'ready', groups: groups.value } : groups}
      found={found}
      chosen={chosen}
      done={done}
      fault={fault}
      record={({ person }) => {
        const qid = wikidataIdOf(person.id);
        return qid && <FoundRecord packs={packs} qid={qid} name={mainName(person)} />;
      }}
      onFind={(name) => void find(name)}
      onChoose={(person) => setChosen([...chosen, person])}
      onLeaveOut={({ person }) => setChosen(chosen.filter((each) => each.person.id !== person.id))}
      onMerge={() => {
        // A second click is no wish of its own.
        if (isMerging.current) return;
        isMerging.current = true;
        attempt(merge().finally(() => (isMerging.current = false)));
      }}
      offers={offers.status === 'ready' ? offers.value : []}
      onJoin={({ met, other }) => attempt(join([other, met]))}
      onRefuse={(offer) => attempt(refuse(offer))}
      onSplit={(who, sources) => attempt(split(who, sources))}
      onSeparate={(separated) => {
        const says = peopleStrings.separated(whoIn(separated));
        attempt(undoMerge(records, separated).then(() => ({ says, undo: () => redoMerge(records, separated) })));
      }}
      onUndo={() => done && attempt(done.undo().then(() => null))}
    />
  );
}

function FoundRecord({ packs, qid, name }: { packs: Packs; qid: string; name: string }) {
  return <RecordOffer record={useRecord(packs, qid, () => void understandTabs())} qid={qid} name={name} />;
}
