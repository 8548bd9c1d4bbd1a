/** Names that mean this machine, or are given out in a network of one's own. */
const OWN_NAMES = /(?:^|\.)(?:localhost|local|internal|lan|home\.arpa)$/;

/** This machine, private networks, and addresses that a network gives itself (RFC 1918, 3927, 6598). */
const OWN_V4: readonly RegExp[] = [
  /^(?:0|10|127)\./,
  /^172\.(?:1[6-9]|2\d|3[01])\./,
  /^192\.168\./,
  /^169\.254\./,
  /^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
];

/** The same of version 6 (RFC 4193, 4291), and version 4 in it. */
const OWN_V6 = /^\[(?:::1?\]|::ffff:|f[cd]|fe[89ab])/;

/**
 * Whether an address names this machine or its own network. By its letters alone: a public name may still lead there,
 * and the browser does not tell where it led.
 *
 * @param address as the browser writes it; any other text is none
 */
export function isOwnNetwork(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const hostname = new URL(address).hostname.replace(/\.$/, '');
  if (hostname.startsWith('[')) return OWN_V6.test(hostname);
  const isName = !/^[\d.]+$/.test(hostname);
  return isName ? OWN_NAMES.test(hostname) || !hostname.includes('.') : OWN_V4.some((form) => form.test(hostname));
}
