// @ts-check
import { spawn } from 'node:child_process';

/**
 * @typedef {object} Ran
 * @property {number} code The exit code; 127 when the command could not be started, 124 when it was silent too long.
 * @property {string} stdout
 * @property {string} output Standard output and standard error as they came.
 */

/** The longest that a timer can wait, in milliseconds: 24 days. */
const NEVER = 2 ** 31 - 1;

/** Process groups under way, so that Ctrl-C reaches what we started. */
const groups = new Set();

/**
 * Runs a command to its end without a shell and without a terminal, and keeps what it prints.
 * A command that fails is a result, not an exception.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, silence?: number }} [options] `silence` in milliseconds: the
 *   command that prints nothing for so long is killed with all that it started. How long it takes in all is its own.
 * @returns {Promise<Ran>}
 */
export function run(command, args, { cwd, env, silence = NEVER } = {}) {
  return new Promise((resolve) => {
    const group = process.platform !== 'win32';
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: group });
    const end = () => stop(child.pid, group);
    groups.add(end);
    watchInterrupts();
    const printed = { stdout: '', output: '' };
    let isSilent = false;
    const timer = setTimeout(() => {
      isSilent = true;
      end();
    }, silence);
    const hear = (/** @type {string} */ text) => {
      printed.output += text;
      timer.refresh();
    };
    const finish = (/** @type {number} */ code) => {
      clearTimeout(timer);
      groups.delete(end);
      watchInterrupts();
      resolve({ code, ...printed });
    };
    child.stdout.setEncoding('utf8').on('data', (text) => {
      printed.stdout += text;
      hear(text);
    });
    child.stderr.setEncoding('utf8').on('data', hear);
    child.on('error', (error) => {
      printed.output += error.message;
      finish(127);
    });
    child.on('close', (code) => {
      if (isSilent) printed.output += `\nStopped: it printed nothing for ${Math.round(silence / 1000)} s.`;
      finish(isSilent ? 124 : (code ?? 1));
    });
  });
}

/**
 * @param {number | undefined} pid
 * @param {boolean} group
 */
function stop(pid, group) {
  if (!pid) return;
  try {
    process.kill(group ? -pid : pid, 'SIGKILL');
  } catch (error) {
    // It ended by itself a moment ago.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

function endAll() {
  for (const end of groups) end();
  process.exit(130);
}

/** Listens for Ctrl-C only while something of ours runs: afterwards it is the caller's. */
function watchInterrupts() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.removeListener(signal, endAll);
    if (groups.size > 0) process.once(signal, endAll);
  }
}
