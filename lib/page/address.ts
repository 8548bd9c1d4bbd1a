/**
 * Parameters that say how the reader came, never which page it is. From the documentation of the tools that add them.
 */
const TRACKING_NAMES = new Set([
  'fbclid', // Meta
  'gclid', // Google Ads
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'msclkid', // Microsoft Ads
  'twclid', // X Ads
  'ttclid', // TikTok Ads
  'yclid', // Yandex
  'igshid', // Instagram
  'igsh',
  'mc_cid', // Mailchimp
  'mc_eid',
  '_ga', // Google Analytics linker
  '_gl',
  '_hsenc', // HubSpot
  '_hsmi',
  'mkt_tok', // Marketo
  'oly_anon_id', // Omeda
  'oly_enc_id',
  'vero_id', // Vero
  'wickedid', // Wicked Reports
  'cmpid', // Adobe Analytics and others: campaign
  'icid', // internal campaign
  'ncid',
  's_cid',
  'xtor', // AT Internet
  'srnd',
]);

/** Families of tracking parameters: Urchin / Google Analytics, Matomo, Piwik, HubSpot ads. */
const TRACKING_FAMILY = /^(?:utm|mtm|pk|hsa|stm)_/i;

/** Whether a query parameter of this name only follows the reader about. */
function isTracking(name: string): boolean {
  return TRACKING_NAMES.has(name.toLowerCase()) || TRACKING_FAMILY.test(name);
}

/**
 * One page, one address: the fragment and a named set of tracking parameters dropped, everything else as it was
 * (order and spelling of the other parameters included, because some servers care).
 *
 * Text that is no address comes back unchanged.
 */
export function normalizeAddress(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch (error) {
    if (error instanceof TypeError) return address;
    throw error;
  }
  url.hash = '';
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(parameterName(pair)));
  url.search = kept.join('&');
  return url.href;
}

/** The name part of one `name=value` pair, decoded where it can be. */
function parameterName(pair: string): string {
  return new URLSearchParams(pair).keys().next().value ?? '';
}
