// @ts-check

/** The oldest Node that the tools here run on, as in package.json's `engines`. */
export const OLDEST_NODE = '20.12.0';

/**
 * Says what is wrong with the running Node.
 *
 * @param {string} running A version such as `20.20.2`, without a leading `v`.
 * @returns {string | null} One line for the reader, or null when the version will do.
 */
export function nodeProblem(running) {
  const [major = 0, minor = 0] = running.split('.').map(Number);
  const [oldMajor = 0, oldMinor = 0] = OLDEST_NODE.split('.').map(Number);
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return null;
  return `Aforesaid needs Node ${OLDEST_NODE} or newer; this is ${running}. Get it from your system or https://nodejs.org.`;
}
