import { useEffect, useState } from 'preact/hooks';
import { CatalogueSection } from '@/components/library/CatalogueSection';
import { InstallPanel } from '@/components/library/InstallPanel';
import { LibraryPage, SECTIONS } from '@/components/library/LibraryPage';
import { daysStrings } from '@/components/strings/days-strings';
import { libraryStrings, packStrings } from '@/components/strings/library-strings';
import { spokenLanguage } from '@/components/strings/spoken';
import { openLibrary } from '@/lib/library/library';
import { CATALOGUE, questionAddress } from '@/lib/packs/catalogue';
import { listDamaged, setDamagedApart } from '@/lib/records/damaged-rows';
import type { RecordsDatabase } from '@/lib/records/schema';
import type { Packs } from '@/lib/volumes/schema';
import { findSpeakers } from '../../lib/own-pages/find-speakers';
import { useDays } from '../../lib/own-pages/use-days';
import { useDroppedFile } from '../../lib/own-pages/use-dropped-file';
import { useInstall } from '../../lib/own-pages/use-install';
import { useLive } from '../../lib/own-pages/use-live';
import { useSection } from '../../lib/own-pages/use-section';
import { CreditsApp } from './CreditsApp';
import { DamagedApp } from './DamagedApp';
import { DaysApp } from './DaysApp';
import { KeptApp } from './KeptApp';
import { PairsApp } from './PairsApp';
import { PeopleApp } from './PeopleApp';
import { SavedLater } from './SavedLater';
import { SourcesApp } from './SourcesApp';

/** What the library page is wired to. */
export interface LibraryAppProps {
  records: RecordsDatabase;
  packs: Packs;
}

/** The library with its databases. */
export function LibraryApp({ records, packs }: LibraryAppProps) {
  const [section, open] = useSection(SECTIONS);
  const [notice, setNotice] = useState<string | null>(null);
  const install = useInstall(records, packs, (name, why) => setNotice(packStrings.notInstalled(name, why)));
  useEffect(() => {
    document.title = `${libraryStrings.sections[section]} · ${libraryStrings.title} · Aforesaid`;
    setNotice(null);
  }, [section, spokenLanguage()]);
  const damaged = useLive(() => listDamaged(records), [records]);
  // What it cannot set apart is told by the section that fails to be read.
  useEffect(() => void setDamagedApart(records).catch(() => 0), [records]);
  const days = useDays(records, packs, {
    onAllHere: () => setNotice(daysStrings.allHere),
    onNothing: () => setNotice(daysStrings.nothing),
    onFault: setNotice,
  });
  useDroppedFile((file) => {
    open('sources');
    install.chooseFile(file);
  });
  return (
    <LibraryPage section={section} hasDamaged={damaged.status === 'ready' && damaged.value.length > 0} notice={notice}>
      {section === 'sources' && (
        <SourcesApp records={records} packs={packs} install={install} days={days} onNotice={setNotice}>
          <InstallPanel
            state={install.state}
            onFile={install.chooseFile}
            onFetch={install.fetchFrom}
            onAllow={install.allowAndFetch}
            onCancelFetch={install.giveUp}
            onChange={install.change}
            onFormat={install.format}
            onReplace={install.replaceForm}
            onFind={(name) => findSpeakers(openLibrary(records, packs), name)}
            onInstall={install.submit}
            onGiveUp={install.giveUp}
          />
        </SourcesApp>
      )}
      {section === 'catalogue' && (
        <CatalogueSection
          entries={CATALOGUE}
          days={
            <DaysApp
              packs={packs}
              onFetch={(wanted) => {
                days.start(wanted);
                open('sources');
              }}
            />
          }
          onFetch={({ kind }, { address, header: { asOf, ...header } }) => {
            install.fetchFrom(address, { header: { ...header, kind, ...(asOf ? { asOf } : {}) } });
            open('sources');
          }}
          onAsk={({ kind }, { service, header: { asOf, ...header } }, text) => {
            install.fetchFrom(questionAddress(service, text), {
              header: { ...header, kind, ...(asOf ? { asOf } : {}) },
            });
            open('sources');
          }}
          onFile={({ kind, format, name, page }, file) => {
            const source = page ? { source: { title: name, address: page } } : {};
            install.chooseFile(file, { header: { kind, ...source }, likely: format });
            open('sources');
          }}
        />
      )}
      {section === 'saved' && <SavedLater records={records} />}
      {section === 'people' && <PeopleApp records={records} packs={packs} />}
      {section === 'kept' && <KeptApp records={records} packs={packs} />}
      {section === 'pairs' && <PairsApp records={records} />}
      {section === 'damaged' && <DamagedApp records={records} damaged={damaged} />}
      {section === 'credits' && <CreditsApp packs={packs} />}
    </LibraryPage>
  );
}
