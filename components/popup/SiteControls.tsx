import { popupStrings } from '../strings';

/**
 * How Aforesaid stands with the site of the active tab.
 *
 * - `no-page`: cannot be read by any extension.
 * - `no-access`: the reader never allowed it. `paused`: allowed, and switched off. `on`: allowed.
 */
export type SiteState =
  | { status: 'loading' }
  | { status: 'no-page' }
  | { status: 'no-access' | 'paused' | 'on'; host: string };

/** This site and this page. */
export interface SiteControlsProps {
  site: SiteState;
  /** "Read this page now" is under way. */
  reading: boolean;
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
      {fault && (
        <p class="fault" role="alert">
          {popupStrings.failed} {fault}
        </p>
      )}
      <PageActions {...props} />
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

function PageActions({ site, reading, onReadNow, onOpenPanel }: SiteControlsProps) {
  return (
    <div class="actions">
      {'host' in site && (
        <button type="button" class={site.status === 'on' ? '' : 'primary'} disabled={reading} onClick={onReadNow}>
          {reading ? popupStrings.reading : popupStrings.readNow}
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
