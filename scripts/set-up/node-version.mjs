// @ts-check

/**
 * The oldest Node of each line that the tools here run on, as in package.json's `engines`; lines between them are not
 * supported by the tools, later ones are.
 */
export const OLDEST_NODE = ['20.19.0', '22.12.0', '24.0.0'];

/** @param {string} version */
const parts = (version) => version.split('.').map(Number);

/**
 * Says what is wrong with the running Node.
 *
 * @param {string} running A version such as `20.20.2`, without a leading `v`.
 * @returns {string | null} One line for whoever runs it, or null when the version will do.
 */
export function nodeProblem(running) {
  const [major = 0, minor = 0] = parts(running);
  const [newestLine = 0] = parts(OLDEST_NODE.at(-1) ?? '');
  const willDo = OLDEST_NODE.some((oldest) => {
    const [line = 0, oldMinor = 0] = parts(oldest);
    return major === line && minor >= oldMinor;
  });
  if (willDo || major > newestLine) return null;
  const wanted = OLDEST_NODE.map((version) => version.replace(/(\.0)+$/, '')).join(', ');
  return `Aforesaid needs Node ${wanted} or newer; this is ${running}. Get it from your system or https://nodejs.org.`;
}
