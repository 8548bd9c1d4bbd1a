// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import packageJson from '../../package.json';
import { differences, digestOf, hashesIn } from '../../scripts/reproducible/compare-builds.mjs';

describe('two builds', () => {
  let place: string;
  beforeEach(() => {
    place = mkdtempSync(path.join(tmpdir(), 'builds-'));
  });
  afterEach(() => rmSync(place, { recursive: true }));

  const build = (name: string, files: Record<string, string>) => {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(place, name, file)), { recursive: true });
      writeFileSync(path.join(place, name, file), content);
    }
    return hashesIn(path.join(place, name));
  };
  const files = { 'b.js': 'b', 'a/c.js': 'c' };

  test('of the same files are the same, whenever and wherever they were made', () => {
    const one = build('one', files);
    const other = build('another-name', files);
    utimesSync(path.join(place, 'another-name', 'b.js'), 1, 1);
    expect([...one.keys()]).toEqual(['a/c.js', 'b.js']);
    expect(differences(one, other)).toEqual([]);
    expect(digestOf(one)).toBe(digestOf(other));
  });

  test('that differ are told apart, file by file', () => {
    const one = build('one', { ...files, 'd.js': '' });
    const other = build('other', { 'b.js': 'B', 'a/c.js': 'c', 'e.js': '' });
    expect(differences(one, other)).toEqual(['differs: b.js', 'only in the first: d.js', 'only in the second: e.js']);
    expect(digestOf(one)).not.toBe(digestOf(other));
  });
});

test('the list of parts names all that ships, nothing else, and is the same each time', () => {
  const make = () => {
    execFileSync(process.execPath, ['scripts/sbom.mjs']);
    return readFileSync('.output/sbom.cdx.json', 'utf8');
  };
  const text = make();
  const { components, metadata } = JSON.parse(text) as {
    components: { name: string; version: string }[];
    metadata: { component: { name: string } };
  };
  const listed = Object.fromEntries(components.map(({ name, version }) => [name, version]));
  expect(listed).toMatchObject(packageJson.dependencies);
  for (const tool of ['vitest', 'typescript']) expect(listed).not.toHaveProperty(tool);
  expect(metadata.component.name).toBe('aforesaid');
  expect(make()).toBe(text);
});
