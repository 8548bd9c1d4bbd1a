import type { SiteState } from '../../lib/own-pages/site-state';
import type { TabView } from '../../lib/own-pages/tab-view';
import { popupStrings } from '../strings/strings';
import { VisitLine } from './VisitLine';

/** This site and this page. */
export interface SiteControlsProps {
  site: SiteState;
  /** Where the page stands; null until it was asked. */
  view: TabView | null;
  /** What went wrong last, or null. */
  fault: string | null;
  /** Called straight in the click, so that the browser's question may be asked. */
  onSwitch(on: boolean): void;
  /** Null where the site cannot be taken back alone, because all are allowed. */
  onRevoke: (() => void) | null;
  onReadNow(): void;
  /** Null where only the browser's own menu opens the panel. */
  onOpenPanel: (() => void) | null;
}

type OfSite = Extract<SiteState, { host: string }>;

const SAID = { 'no-access': 'noAccess', paused: 'off', on: 'on' } as const;

const saidOf = (site: OfSite) =>
  site.status === 'no-records' ? popupStrings.noRecords(site.granted) : popupStrings[SAID[site.status]];

/** The page could not be read for the very reason that stands above. */
const isSaid = (site: SiteState, view: TabView) =>
  site.status === 'no-records' && view.status === 'failed' && view.message === site.message;

const isOn = (site: SiteState) => site.status === 'on' || (site.status === 'no-records' && site.granted);

/** The switch for this site, and what can be done with this page. */
export function SiteControls(props: SiteControlsProps) {
  const { site, fault } = props;
  return (
    <section class="site">
      {site.status === 'loading' && <p class="quiet">{popupStrings.loading}</p>}
      {site.status === 'no-page' && <p class="quiet">{popupStrings.noPage}</p>}
      {site.status === 'unknown' && <p class="quiet">{popupStrings.unknownPage}</p>}
      {'host' in site && <SiteSwitch {...props} site={site} />}
      {site.status === 'no-records' && (
        <p class="fault" role="alert">
          {site.message}
        </p>
      )}
      <PageActions {...props} />
      {props.view && !isSaid(site, props.view) && <VisitLine view={props.view} />}
      {fault && (
        <p class="fault" role="alert">
          {popupStrings.failed} {fault}
        </p>
      )}
    </section>
  );
}

function SiteSwitch({ site, onSwitch, onRevoke }: SiteControlsProps & { site: OfSite }) {
  const on = isOn(site);
  return (
    <div class="site-row">
      <div>
        <p class="host">{site.host}</p>
        <p class="quiet">{saidOf(site)}</p>
        {site.status === 'paused' && onRevoke && (
          <button type="button" class="small" onClick={onRevoke}>
            {popupStrings.revoke}
          </button>
        )}
      </div>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on}
        aria-label={popupStrings.siteSwitch(site.host)}
        onClick={() => onSwitch(!on)}
      >
        <span class="knob" />
      </button>
    </div>
  );
}

function PageActions({ site, view, onReadNow, onOpenPanel }: SiteControlsProps) {
  const busy = view?.status === 'looking' || view?.status === 'reading';
  return (
    <div class="actions">
      {'host' in site && (
        <button type="button" class={isOn(site) ? '' : 'primary'} disabled={busy} onClick={onReadNow}>
          {popupStrings.readNow}
        </button>
      )}
      {onOpenPanel && (
        <button type="button" onClick={onOpenPanel}>
          {popupStrings.openPanel}
        </button>
      )}
    </div>
  );
}
