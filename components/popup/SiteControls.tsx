import type { SiteState } from '../../lib/view/site-state';
import type { TabView } from '../../lib/view/tab-view';
import { popupStrings } from '../strings';
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
  onRevoke(): void;
  onReadNow(): void;
  /** Null where only the browser's own menu opens the panel. */
  onOpenPanel: (() => void) | null;
}

const SAID = { 'no-access': popupStrings.noAccess, paused: popupStrings.off, on: popupStrings.on } as const;

/** The switch for this site, and what can be done with this page. */
export function SiteControls(props: SiteControlsProps) {
  const { site, fault } = props;
  return (
    <section class="site">
      {site.status === 'loading' && <p class="quiet">{popupStrings.loading}</p>}
      {site.status === 'no-page' && <p class="quiet">{popupStrings.noPage}</p>}
      {'host' in site && <SiteSwitch {...props} site={site} />}
      <PageActions {...props} />
      {props.view && <VisitLine view={props.view} />}
      {fault && (
        <p class="fault" role="alert">
          {popupStrings.failed} {fault}
        </p>
      )}
    </section>
  );
}

function SiteSwitch({ site, onSwitch, onRevoke }: SiteControlsProps & { site: Extract<SiteState, { host: string }> }) {
  const on = site.status === 'on';
  return (
    <div class="site-row">
      <div>
        <p class="host">{site.host}</p>
        <p class="quiet">{SAID[site.status]}</p>
        {site.status === 'paused' && (
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
        <button type="button" class={site.status === 'on' ? '' : 'primary'} disabled={busy} onClick={onReadNow}>
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
