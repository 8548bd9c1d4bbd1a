import { useState } from 'preact/hooks';
import { Popup } from '@/components/popup/Popup';
import { grantAccess, revokeAccess } from '@/lib/access/site-access';
import { askPage } from '@/lib/messages/ask-page';
import type { Settings } from '@/lib/model/settings';
import type { Shelves } from '@/lib/store/schema';
import { changeSettings, readSettings, type SettingsChange } from '@/lib/store/settings';
import { mutedPeople } from '@/lib/view/muted-people';
import { readSiteState } from '@/lib/view/site-state';
import { openPanelFor, readTabNow, tellTabs } from '@/lib/view/tab-actions';
import { messageOf, useLive } from '@/lib/view/use-live';
import { useTabView } from '@/lib/view/use-tab-view';
import { NotesApp } from './NotesApp';

/** What the popup is wired to. */
export interface PopupAppProps {
  shelves: Shelves;
  /** `?tab=12` is about that tab; empty about the active one. */
  query: string;
}

/** The popup with its tab, its choices and its shelves. */
export function PopupApp({ shelves, query }: PopupAppProps) {
  const [now, look] = useTabView(query);
  const [fault, setFault] = useState<string | null>(null);
  const settings = useLive(() => readSettings(shelves), [shelves]);
  const muted = useLive(() => mutedPeople(shelves), [shelves]);
  const tab = now?.tab ?? null;
  // Looked up again with every look at the tab, because access may change with it.
  const site = useLive(() => readSiteState(shelves, now), [shelves, now]);

  const attempt = async (work: Promise<string | null>) => {
    setFault(await work.catch(messageOf));
    look();
  };
  const choose = async (change: SettingsChange): Promise<null> => {
    await tellTabs(await changeSettings(shelves, change));
    return null;
  };
  const host = tab?.address && URL.canParse(tab.address) ? new URL(tab.address).hostname : '';
  const without = (list: string[], one: string) => list.filter((other) => other !== one);

  const isGranted = site.status === 'ready' && site.value.status !== 'no-access';

  /** The question for access comes first and at once, while the click still counts; only where it is needed. */
  const switchOn = (address: string, id: number) => {
    const granted = isGranted || grantAccess(address);
    const chosen = choose(({ offHosts }: Settings) => ({ offHosts: without(offHosts, host) }));
    return attempt(Promise.all([granted, chosen]).then(async ([allowed]) => (allowed ? readTabNow(id) : null)));
  };
  const switchOff = (id: number) =>
    attempt(
      choose(({ offHosts }: Settings) => ({ offHosts: [...without(offHosts, host), host] })).then(async () => {
        await askPage(id, 'leave', { reason: 'off-for-site' });
        return null;
      }),
    );

  return (
    <Popup
      site={site.status === 'ready' ? site.value : { status: 'loading' }}
      view={now?.view ?? null}
      fault={fault ?? (settings.status === 'failed' ? settings.message : null)}
      marks={settings.status === 'ready' ? settings.value.marks : true}
      muted={muted.status === 'ready' ? muted.value : []}
      onMarks={(marks) => void attempt(choose({ marks }))}
      onUnmute={(key) =>
        void attempt(choose(({ mutedPeople: keys }: Settings) => ({ mutedPeople: without(keys, key) })))
      }
      onSwitch={(on) => {
        if (tab?.address) void (on ? switchOn(tab.address, tab.id) : switchOff(tab.id));
      }}
      onRevoke={() => {
        if (tab?.address) void attempt(revokeAccess(tab.address).then(() => null));
      }}
      onReadNow={() => {
        if (tab) void attempt(readTabNow(tab.id));
      }}
      onOpenPanel={tab && (() => void attempt(openPanelFor(tab.id).then(() => null)))}
    >
      <NotesApp shelves={shelves} place="popup" />
    </Popup>
  );
}
