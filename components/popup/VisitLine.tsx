import type { TabView } from '../../lib/own-pages/tab-view';
import { notReadStrings, popupStrings } from '../strings/strings';

/** Where the page stands. */
export interface VisitLineProps {
  view: TabView;
}

/** One line on this page; nothing where the switch above says it all. */
export function VisitLine({ view }: VisitLineProps) {
  const text = textOf(view);
  return (
    <p class={view.status === 'failed' ? 'fault' : 'quiet'} role="status">
      {text}
    </p>
  );
}

function textOf(view: TabView): string | null {
  switch (view.status) {
    case 'looking':
    case 'reading':
      return popupStrings.reading;
    case 'read':
      return popupStrings.read(view.reading.entities.length, view.reading.claims.length);
    case 'not-read':
      // The switch shows this one.
      return view.reason === 'off-for-site' ? null : notReadStrings[view.reason];
    case 'failed':
      return view.message;
    case 'not-here':
      return popupStrings.notHere;
    default:
      return null;
  }
}
