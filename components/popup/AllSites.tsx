import { popupStrings } from '../strings/strings';

/** Whether all sites may be read. */
export interface AllSitesProps {
  /** Whether the browser allows all sites now; null until it was asked. */
  everywhere: boolean | null;
  /** Called straight in the click, so that the browser's question may be asked. */
  onEverywhere(on: boolean): void;
}

/** The wish to have all sites read, and the way back. */
export function AllSites({ everywhere, onEverywhere }: AllSitesProps) {
  if (everywhere === null) return null;
  return (
    <section class="all-sites">
      <p class="quiet">{everywhere ? popupStrings.everywhere : popupStrings.notEverywhere}</p>
      <button type="button" class="small" onClick={() => onEverywhere(!everywhere)}>
        {everywhere ? popupStrings.revokeEverywhere : popupStrings.allowEverywhere}
      </button>
    </section>
  );
}
