import type { VisitState } from '../../lib/model/reading';

/**
 * What the panel shows: where the visit of the active tab stands, or why there is no visit.
 *
 * - `no-page`: the browser's own pages, where no extension may read.
 * - `no-access`: a site that the reader has not allowed; the browser may not even tell which one (null).
 * - `not-here`: allowed, but the page was loaded before that, so nothing of ours is in it.
 */
export type PanelView =
  | VisitState
  | { status: 'no-page' }
  | { status: 'no-access'; host: string | null }
  | { status: 'not-here' };
