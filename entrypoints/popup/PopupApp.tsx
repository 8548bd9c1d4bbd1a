import { useState } from 'preact/hooks';
import { Popup } from '@/components/popup/Popup';
import { popupStrings } from '@/components/strings/strings';
import { siteFaultText } from '@/components/words/site-fault-text';
import { askSendingConsent, hasSendingConsent } from '@/lib/access/sending-consent';
import { hasAllSites } from '@/lib/access/site-access';
import { openLibrary } from '@/lib/library/library';
import type { Drafts } from '@/lib/own-pages/drafts';
import { chooseKeeping, keepHere } from '@/lib/own-pages/keep-here';
import { mutedPeople } from '@/lib/own-pages/muted-people';
import { readSiteState, type SiteState } from '@/lib/own-pages/site-state';
import { useAnswer } from '@/lib/own-pages/use-answer';
import { messageOf, useLive } from '@/lib/own-pages/use-live';
import { useTabView } from '@/lib/own-pages/use-tab-view';
import { keptSoFar } from '@/lib/records/kept-bounds';
import type { RecordsDatabase } from '@/lib/records/schema';
import { readSettings } from '@/lib/records/settings';
import type { Packs } from '@/lib/volumes/schema';
import { type SiteFault, siteActions } from '../../lib/own-pages/site-actions';
import { NotesApp } from './NotesApp';

/** What the popup is wired to. */
export interface PopupAppProps {
  records: RecordsDatabase;
  /** Opens with the first question. */
  packs: Packs;
  drafts: Drafts;
  /** `?tab=12` is about that tab; empty about the active one. */
  query: string;
}

/** The popup with its tab, its choices and its records. */
export function PopupApp({ records, packs, drafts, query }: PopupAppProps) {
  const [now, look] = useTabView(query);
  const [fault, setFault] = useState<SiteFault | null>(null);
  const settings = useLive(() => readSettings(records), [records]);
  const soFar = useLive(() => keptSoFar(records, Date.now()), [records]);
  const muted = useLive(() => mutedPeople(openLibrary(records, packs)), [records, packs]);
  // Worked out again with every look at the tab, because access may change with it.
  const found = useLive(() => readSiteState(records, now), [records, now]);
  const site: SiteState = found.status === 'ready' ? found.value : { status: 'loading' };
  const host = site.status === 'on' ? site.host : null;
  const everywhere = useAnswer(hasAllSites, now);
  const agreed = useAnswer(hasConsent, now);
  const actions = siteActions(records, now?.tab ?? null, site);
  const attempt = async (work: Promise<SiteFault | null>) => {
    setFault(await work.catch(messageOf));
    look();
  };
  /** First of all the browser's question, while the click counts. The wish is written even if that closes the popup. */
  const lookUpByItself = async (on: boolean): Promise<string | null> => {
    const consent = on ? askSendingConsent(import.meta.env.FIREFOX) : Promise.resolve(true);
    await actions.choose({ lookUpByItself: on });
    if (await consent) return null;
    await actions.choose({ lookUpByItself: false });
    return popupStrings.notAgreed;
  };
  return (
    <Popup
      site={site}
      view={now?.view ?? null}
      // What the records said stands in the site's own part, where there is one.
      fault={
        (fault && siteFaultText(fault)) ??
        (settings.status === 'failed' && site.status !== 'no-records' ? settings.message : null)
      }
      marks={settings.status === 'ready' ? settings.value.marks : true}
      lookUpByItself={agreed === true && settings.status === 'ready' && settings.value.lookUpByItself}
      onLookUpByItself={(on) => void attempt(lookUpByItself(on))}
      language={settings.status === 'ready' ? settings.value.language : 'browser'}
      onLanguage={(language) => void attempt(actions.choose({ language }))}
      muted={muted.status === 'ready' ? muted.value : []}
      keeping={
        host === null || now?.tab?.isPrivate || settings.status !== 'ready' ? null : keepHere(settings.value, host)
      }
      onKeep={(on) => host && void attempt(actions.choose((before) => chooseKeeping(before, host, on)))}
      keptSoFar={soFar.status === 'ready' ? soFar.value : null}
      onMarks={(marks) => void attempt(actions.choose({ marks }))}
      onUnmute={(key) => void attempt(actions.choose((before) => ({ mutedPeople: without(before.mutedPeople, key) })))}
      onSwitch={(on) => void attempt(on ? actions.switchOn() : actions.switchOff())}
      everywhere={everywhere}
      onEverywhere={(on) => void attempt(actions.everywhere(on))}
      onRevoke={everywhere ? null : () => void attempt(actions.revoke())}
      onReadNow={() => void attempt(actions.readNow())}
      onOpenPanel={now?.tab ? () => void attempt(actions.openPanel()) : null}
    >
      <NotesApp records={records} drafts={drafts} place="popup" />
    </Popup>
  );
}

const hasConsent = () => hasSendingConsent(import.meta.env.FIREFOX);

function without(keys: string[], key: string): string[] {
  return keys.filter((other) => other !== key);
}
