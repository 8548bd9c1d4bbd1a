// @ts-check
/** What two builds hold, file by file. Times, owners and the folder that they lie in do not count. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** @param {string | Buffer} content */
const hashOf = (content) => createHash('sha256').update(content).digest('hex');

/**
 * SHA-256 of every file in a folder, by its path from there with `/`, in order of paths.
 *
 * @param {string} folder
 * @returns {Map<string, string>}
 */
export function hashesIn(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile());
  const plain = files.map((name) => /** @type {const} */ ([name.split(path.sep).join('/'), name]));
  plain.sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(plain.map(([name, file]) => [name, hashOf(readFileSync(path.join(folder, file)))]));
}

/**
 * One line for each path that only one of them has, or whose content differs; none when they are the same.
 *
 * @param {ReadonlyMap<string, string>} one
 * @param {ReadonlyMap<string, string>} other
 * @returns {string[]}
 */
export function differences(one, other) {
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  return names.flatMap((name) => {
    if (one.get(name) === other.get(name)) return [];
    if (!other.has(name)) return [`only in the first: ${name}`];
    return [one.has(name) ? `differs: ${name}` : `only in the second: ${name}`];
  });
}

/**
 * One SHA-256 of a whole build: that of the lines `hash  path`, as `sha256sum` writes them.
 *
 * @param {ReadonlyMap<string, string>} hashes
 */
export function digestOf(hashes) {
  return hashOf([...hashes].map(([name, hash]) => `${hash}  ${name}\n`).join(''));
}
