import fc from 'fast-check';
import { STANCES } from '../../lib/model/stance';
import type { When } from '../../lib/model/when';
import type { WrittenFile } from '../../lib/records/records-file';

const text = fc.oneof(fc.constantFrom('ä', 'New Year', 'a\u0301 b'), fc.string({ unit: 'grapheme', minLength: 1 }));
/** Text with something to read in it. */
const words = text.map((value) => (value.trim() === '' ? 'x' : value));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const time = fc.oneof(fc.constantFrom(0, 1, 2), fc.nat());
const address = fc.webUrl({ validSchemes: ['http', 'https'] });

const PRECISIONS = [
  ['minute', 24],
  ['day', 10],
  ['month', 7],
  ['year', 4],
] as const;

const when: fc.Arbitrary<When> = fc
  .tuple(
    fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
    fc.constantFrom(...PRECISIONS),
  )
  .map(([date, [precision, length]]) => ({ date: date.toISOString().slice(0, length), precision }));

const stamps = { changed: time, deleted: fc.boolean() };
const ids = (kind: string) =>
  fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 4 }).map((all) => all.map((n) => `${kind}${n}`));

const personOf = (id: string, source: fc.Arbitrary<string>) =>
  fc.record({
    id: fc.constant(id),
    names: fc
      .array(fc.record({ text: words, kind: fc.constant('alias' as const), source }), { maxLength: 2 })
      .chain((aliases) =>
        fc.record({ text: words, kind: fc.constant('main' as const), source }).map((main) => [main, ...aliases]),
      ),
    roles: fc.array(
      fc.record({ title: words, of: maybe(text), from: maybe(when), to: maybe(when), asOf: when, source }),
      { maxLength: 2 },
    ),
    links: fc.array(fc.record({ label: words, address, source }), { maxLength: 2 }),
    born: fc.option(fc.array(fc.record({ when, source }), { maxLength: 2 }), { nil: undefined }),
    died: fc.option(fc.array(fc.record({ when, source }), { maxLength: 1 }), { nil: undefined }),
    countries: fc.option(fc.array(fc.record({ text: words, source }), { maxLength: 2 }), { nil: undefined }),
    epithets: fc.array(words, { maxLength: 2 }),
    ...stamps,
  });

const sourceOf = (id: string) =>
  fc.record({
    id: fc.constant(id),
    title: words,
    outlet: maybe(text),
    address: maybe(address),
    published: maybe(when),
    retrieved: fc.constant('2025-09-01'),
    licence: maybe(text),
    ...stamps,
  });

/** How words were reported, as far as that was kept. */
const report = fc.record(
  { stance: fc.constantFrom(...STANCES), reporting: words, sentence: words, rule: words },
  { requiredKeys: [] },
);

const statementsOf = (person: fc.Arbitrary<string>, source: fc.Arbitrary<string>) =>
  fc.uniqueArray(
    fc
      .record({
        person,
        source,
        words,
        form: fc.constantFrom('verbatim' as const, 'reported' as const),
        said: maybe(when),
        published: maybe(when),
        occasion: maybe(text),
        place: maybe(text),
        audience: maybe(text),
        before: fc.string(),
        after: fc.string(),
        ...stamps,
      })
      .chain((statement) => report.map((reported) => ({ ...statement, ...reported }))),
    {
      maxLength: 6,
      selector: (it) => JSON.stringify([it.person, it.source, it.words.normalize('NFC').replace(/\s+/gu, ' ').trim()]),
    },
  );

const about = fc.oneof(
  fc.record({ kind: fc.constant('person' as const), person: words, name: fc.string() }),
  fc.record({ kind: fc.constant('name' as const), name: fc.string() }),
  fc.record({ kind: fc.constant('statement' as const), statement: words }),
  fc.record({
    kind: fc.constant('passage' as const),
    passage: fc.record({
      address,
      title: fc.string(),
      span: fc.record({ block: fc.nat(), start: fc.nat(), end: fc.nat() }),
      words: fc.string(),
      before: fc.string(),
      after: fc.string(),
    }),
  }),
);

const notes = ids('n').chain((all) =>
  fc.tuple(...all.map((id) => fc.record({ id: fc.constant(id), about, text: fc.string(), created: time, ...stamps }))),
);

const corrections = ids('c').chain((all) =>
  fc.tuple(
    ...all.map((id) =>
      fc.record({
        id: fc.constant(id),
        address: maybe(address),
        kind: fc.constantFrom(
          'is-person' as const,
          'dismiss-recall' as const,
          'words-are' as const,
          'said-on' as const,
        ),
        words: fc.string(),
        target: maybe(fc.string()),
        at: fc.nat(),
        dated: fc.constantFrom(null, { date: '2025-09', precision: 'month' as const }),
        created: time,
        ...stamps,
      }),
    ),
  ),
);

const side = fc.record({
  words,
  isVerbatim: fc.boolean(),
  reporting: maybe(fc.string()),
  around: maybe(fc.string()),
  said: fc.constant(null),
  published: fc.constant(null),
  title: fc.string(),
  outlet: maybe(fc.string()),
  address: maybe(address),
  licence: maybe(fc.string()),
});

const pairs = ids('d').chain((all) =>
  fc.tuple(
    ...all.map((id) =>
      fc.record({
        id: fc.constant(id),
        person: words,
        speaker: fc.string(),
        difference: maybe(fc.constantFrom('figure' as const, 'position' as const)),
        now: side,
        earlier: side,
        verdict: fc.constantFrom('accepted' as const, 'dismissed' as const, 'none' as const),
        created: time,
        ...stamps,
      }),
    ),
  ),
);

const settings = fc.record({
  offHosts: fc.array(fc.domain(), { maxLength: 2 }),
  mutedPeople: fc.array(text, { maxLength: 2 }),
  marks: fc.boolean(),
  changed: time,
});

/** Any valid library file: every reference holds, some records are tombstones. */
export const arbitraryFile: fc.Arbitrary<WrittenFile> = fc.tuple(ids('p'), ids('s')).chain(([people, sources]) => {
  const person = fc.constantFrom(...people);
  const source = fc.constantFrom(...sources);
  const identities = ids('Q').chain((values) =>
    fc.tuple(
      ...values.map((value) =>
        fc.record({
          id: fc.constant(`wikidata:${value}`),
          person,
          scheme: fc.constant('wikidata'),
          value: fc.constant(value),
          source,
          ...stamps,
        }),
      ),
    ),
  );
  return fc.record(
    {
      format: fc.constant('aforesaid-shelf' as const),
      version: fc.constant(5 as const),
      exported: fc.constant(null),
      people: fc.tuple(...people.map((id) => personOf(id, source))),
      identities,
      sources: fc.tuple(...sources.map(sourceOf)),
      statements: statementsOf(person, source),
      notes,
      corrections,
      pairs,
      settings,
    },
    {
      requiredKeys: [
        'format',
        'version',
        'exported',
        'people',
        'identities',
        'sources',
        'statements',
        'notes',
        'corrections',
      ],
    },
  );
});
