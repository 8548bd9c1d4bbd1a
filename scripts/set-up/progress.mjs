// @ts-check

/** Nothing is said about work shorter than this, in milliseconds. */
const QUIET_FOR = 1000;
/** How often a log that cannot be redrawn gets a sign of life, in milliseconds. */
const PLAIN_EVERY = 10_000;
const SPINNER_EVERY = 100;
const FRAMES = ['-', '\\', '|', '/'];

/**
 * Runs `work` and, once it has taken a second, says on `out` that it is under way: a spinner on a terminal,
 * plain lines in a log. Whatever `work` returns or throws passes through.
 *
 * @template T
 * @param {string} label What is being done, as a phrase ("Installing packages").
 * @param {() => Promise<T>} work
 * @param {NodeJS.WriteStream} [out]
 * @returns {Promise<T>}
 */
export async function withProgress(label, work, out = process.stderr) {
  const begun = Date.now();
  const stop = out.isTTY ? spin(label, begun, out) : plod(label, begun, out);
  let outcome = 'failed';
  try {
    const result = await work();
    outcome = 'done';
    return result;
  } finally {
    stop();
    const took = Date.now() - begun;
    if (took >= QUIET_FOR) out.write(`${label}: ${outcome} (${seconds(took)})\n`);
  }
}

/**
 * @param {string} label
 * @param {number} begun
 * @param {NodeJS.WriteStream} out
 */
function spin(label, begun, out) {
  let frame = 0;
  let drawn = false;
  const timer = setInterval(() => {
    const passed = Date.now() - begun;
    if (passed < QUIET_FOR) return;
    drawn = true;
    out.write(`\r${FRAMES[frame++ % FRAMES.length]} ${label} ... ${seconds(passed)} `);
  }, SPINNER_EVERY);
  return () => {
    clearInterval(timer);
    if (drawn) out.write('\r\x1b[K');
  };
}

/**
 * @param {string} label
 * @param {number} begun
 * @param {NodeJS.WriteStream} out
 */
function plod(label, begun, out) {
  const first = setTimeout(() => out.write(`${label} ...\n`), QUIET_FOR);
  const timer = setInterval(() => out.write(`${label} ... ${seconds(Date.now() - begun)}\n`), PLAIN_EVERY);
  return () => {
    clearTimeout(first);
    clearInterval(timer);
  };
}

/** @param {number} milliseconds */
function seconds(milliseconds) {
  return `${Math.round(milliseconds / 1000)} s`;
}
