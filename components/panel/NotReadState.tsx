import type { NotRead } from '../../lib/model/reading';
import type { TabView } from '../../lib/own-pages/tab-view';
import { notReadStrings, panelStrings } from '../strings/strings';
import { State } from '../words/State';

/** Why there is nothing, and what the reader can do about it. */
export interface NotReadStateProps {
  view: Extract<TabView, { status: 'not-read' | 'no-page' | 'no-access' | 'not-here' }>;
  onReadAnyway(): void;
  onSwitchOn(): void;
  onAllow(): void;
  onRetry(): void;
}

/** Pages that even the reader's wish cannot make readable. */
const HOPELESS: readonly NotRead[] = ['not-html', 'no-text'];

/** Says in plain words why this page was not read. */
export function NotReadState({ view, onReadAnyway, onSwitchOn, onAllow, onRetry }: NotReadStateProps) {
  switch (view.status) {
    case 'no-page':
      return <State alone tone="plain" title={panelStrings.noPageTitle} text={panelStrings.noPage} />;
    case 'no-access':
      return <NoAccess host={view.host} onAllow={onAllow} />;
    case 'not-here':
      return (
        <State alone tone="plain" title={panelStrings.reloadTitle} text={panelStrings.reload}>
          <button type="button" class="primary" onClick={onRetry}>
            {panelStrings.reloadButton}
          </button>
        </State>
      );
    case 'not-read':
      return (
        <State alone tone="plain" title={titleOf(view.reason)} text={notReadStrings[view.reason]}>
          {view.reason === 'off-for-site' && (
            <button type="button" class="primary" onClick={onSwitchOn}>
              {panelStrings.switchOn}
            </button>
          )}
          {!HOPELESS.includes(view.reason) && (
            <button type="button" onClick={onReadAnyway}>
              {panelStrings.readAnyway}
            </button>
          )}
        </State>
      );
  }
}

function titleOf(reason: NotRead): string {
  return reason === 'off-for-site' ? panelStrings.pausedTitle : panelStrings.noPageTitle;
}

function NoAccess({ host, onAllow }: { host: string | null; onAllow(): void }) {
  if (host === null)
    return <State alone tone="plain" title={panelStrings.noAccessTitle} text={panelStrings.noAccessUnknown} />;
  return (
    <State alone tone="plain" title={panelStrings.noAccessTitle} text={panelStrings.noAccess(host)}>
      <button type="button" class="primary" onClick={onAllow}>
        {panelStrings.allow(host)}
      </button>
      <p class="quiet">{panelStrings.allowHint}</p>
    </State>
  );
}
