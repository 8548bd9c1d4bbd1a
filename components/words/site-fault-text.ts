import type { SiteFault } from '../../lib/own-pages/site-actions';
import { popupStrings } from '../strings/strings';

/** What went wrong with a site, in words. */
export function siteFaultText(fault: SiteFault): string {
  if (typeof fault === 'string') return fault;
  if ('left' in fault) return popupStrings.leftOnly;
  return fault.still === 'site' ? popupStrings.stillGranted : popupStrings.stillEverywhere;
}
