import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { KnownPerson } from '../../lib/detect/people/known-person';
import { nameKey } from '../../lib/text/name-keys';
import { findPeople, proposeNames } from '../../scripts/english';
import { PACKS, readPack } from '../../scripts/lexicon/read-pack';
import { articleFrom } from './people-finders';
import { type GoldDocument, goldSets } from './people-sets';

const PACK = 'people-starter.ndjson.gz';

interface Row {
  id: string;
  name: string;
  aliases?: string[];
  positions?: { title: string; org?: string | null }[];
}

/** Everybody of the starter pack by each of their names, as the store looks them up. */
function library(): Map<string, KnownPerson[]> {
  const byName = new Map<string, KnownPerson[]>();
  for (const { id, name, aliases = [], positions = [] } of readPack<Row>(PACK)) {
    const roles = positions.map(({ title, org }) => ({ title, of: org ?? null }));
    const person: KnownPerson = { id, names: [name, ...aliases], roles, epithets: [] };
    for (const key of new Set(person.names.map(nameKey))) byName.set(key, [...(byName.get(key) ?? []), person]);
  }
  return byName;
}

interface Found {
  start: number;
  end: number;
  rule: string;
  candidates: number;
}

function namesIn(document: GoldDocument, people: Map<string, KnownPerson[]> | null): Found[] {
  const { article, starts } = articleFrom(document.text, document.title ?? '');
  const asked = people === null ? [] : proposeNames(article).flatMap((name) => people.get(nameKey(name)) ?? []);
  const { entities, mentions } = findPeople(article, [...new Set(asked)]);
  const candidates = new Map(entities.map((entity) => [entity.id, entity.candidates.length]));
  return mentions
    .filter(({ kind }) => kind !== 'pronoun' && kind !== 'role')
    .map(({ span, entity, rule }) => {
      const at = starts[span.block]!;
      return { start: at + span.start, end: at + span.end, rule, candidates: candidates.get(entity)! };
    });
}

/** Exact F1 over all documents, as the scorer counts it: names that touch only what is set aside do not count. */
function exact(
  documents: readonly GoldDocument[],
  found: readonly Found[][],
): { f1: number; p: number; known: string } {
  const sum = { right: 0, marked: 0, counted: 0, known: 0, knownRight: 0, several: 0 };
  documents.forEach((document, i) => {
    const marked = document.people.filter(({ kind }) => kind !== 'coref');
    const aside = [...(document.ignore ?? []), ...document.people.filter(({ kind }) => kind === 'coref')];
    const touches = (a: { start: number; end: number }, b: { start: number; end: number }) =>
      a.start < b.end && b.start < a.end;
    sum.marked += marked.length;
    for (const name of found[i]!) {
      const isMarked = marked.some((other) => touches(other, name));
      if (!isMarked && aside.some((other) => touches(other, name))) continue;
      const right = marked.some((other) => other.start === name.start && other.end === name.end);
      sum.counted++;
      if (right) sum.right++;
      if (name.candidates === 0) continue;
      sum.known++;
      if (isMarked) sum.knownRight++;
      if (name.candidates > 1) sum.several++;
    }
  });
  const known = `${sum.known} names of somebody in the library, ${sum.knownRight} of them names of persons, ${sum.several} with several candidates`;
  return { f1: (2 * sum.right) / (sum.marked + sum.counted), p: sum.right / sum.counted, known };
}

/** Prints what a large library adds to finding names, or spoils. */
export function printLibrary(): void {
  const sets = goldSets();
  if (sets === null || !existsSync(new URL(PACK, PACKS))) {
    console.log('skipped: the sets or the starter pack are not beside the project');
    return;
  }
  const people = library();
  console.log('names with the starter pack as library, exact F1 / precision:');
  for (const { name, documents } of sets) {
    const without = exact(
      documents,
      documents.map((document) => namesIn(document, null)),
    );
    const with_ = exact(
      documents,
      documents.map((document) => namesIn(document, people)),
    );
    console.log(
      `  ${name.padEnd(10)} without ${without.f1.toFixed(3)} / ${without.p.toFixed(3)}, with ${with_.f1.toFixed(3)} / ` +
        `${with_.p.toFixed(3)}; ${with_.known}`,
    );
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) printLibrary();
