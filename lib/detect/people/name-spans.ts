import { documentHints } from './document-hints';
import { initialledNames } from './initialled-names';
import { findKnownNames, knownNames } from './known-names';
import type { KnownPerson } from './known-person';
import { type NameSpan, nameSpan } from './name-span';
import type { PeopleWords } from './people-words';
import { CapitalStyle, type ScannedBlock } from './scanned-block';
import { shapedNames } from './shaped-names';
import { isSurelyTitled, nobleNames, TITLED_CONFIDENCE, titledNames } from './titled-names';
import { type TrimmedName, trimName } from './trim-name';
import { lookTwice } from './two-looks';
import { WordClass } from './word-classes';

const TITLE = WordClass.Address | WordClass.Rank | WordClass.Role;

/** The model's name holds the library's and more name around it ("Donald Trump Jr."): then it is somebody else. */
function isLongerName(block: ScannedBlock, model: NameSpan, known: NameSpan): boolean {
  if (model.first > known.first || model.last < known.last) return false;
  if (model.last - model.first === known.last - known.first) return false;
  for (let i = model.first; i < known.first; i++) if (block.classes[i]! & TITLE) return false;
  return model.confidence > 0.5;
}

/** Which span covers each token, as its index in `spans`; -1 for none. */
function covering(spans: readonly NameSpan[], tokens: number): Int32Array {
  const cover = new Int32Array(tokens).fill(-1);
  spans.forEach((span, i) => {
    cover.fill(i, span.first, span.last);
  });
  return cover;
}

/** Library names win over the model's guesses where they meet, unless the model saw a longer name. */
function join(block: ScannedBlock, known: NameSpan[], model: NameSpan[]): NameSpan[] {
  if (known.length === 0) return model;
  const cover = covering(known, block.tokens.length);
  const dropped = new Set<number>();
  const kept = model.filter((span) => {
    const met = new Set(cover.subarray(span.first, span.last));
    met.delete(-1);
    const [only] = met;
    if (only === undefined) return true;
    if (met.size > 1 || !isLongerName(block, span, known[only]!)) return false;
    dropped.add(only);
    return true;
  });
  return [...known.filter((_, i) => !dropped.has(i)), ...kept].sort((a, b) => a.first - b.first);
}

/** Without those that share a token with one of `others`; both in order. */
function withoutThoseIn(others: readonly NameSpan[], spans: readonly NameSpan[]): NameSpan[] {
  if (others.length === 0 || spans.length === 0) return [...spans];
  let at = 0;
  return spans.filter((span) => {
    while (at < others.length && others[at]!.last <= span.first) at++;
    return at === others.length || others[at]!.first >= span.last;
  });
}

/** What stands behind a title of persons is a name, whatever the model makes of it. */
function surer(block: ScannedBlock, span: NameSpan): NameSpan {
  if (span.confidence >= TITLED_CONFIDENCE || !isSurelyTitled(block, span.first)) return span;
  return nameSpan(span.rule, TITLED_CONFIDENCE, span.block, span.first, span.last, span.people, span.plain);
}

function keyOf({ hashes }: ScannedBlock, first: number, last: number): string {
  return hashes.subarray(first, last).join(' ');
}

function styleAt({ runs }: ScannedBlock, at: number): CapitalStyle {
  return runs.find(({ first, last }) => first <= at && at < last)?.style ?? CapitalStyle.Normal;
}

/**
 * Where every word has a capital, a name and the words behind it look like one name ("Ann Lee Beats Bo Ek"): cut to the
 * name that the text below has.
 */
function cutInHeadlines(blocks: readonly ScannedBlock[], found: readonly TrimmedName[][]): TrimmedName[][] {
  const inText = new Set(
    blocks.flatMap((block, index) =>
      found[index]!.flatMap(({ first, last }) =>
        last - first > 1 && styleAt(block, first) === CapitalStyle.Normal ? [keyOf(block, first, last)] : [],
      ),
    ),
  );
  return blocks.map((block, index) =>
    found[index]!.map((name) => {
      const { first, last } = name;
      if (last - first < 3 || styleAt(block, first) === CapitalStyle.Normal) return name;
      let end = last;
      while (end - first > 1 && !inText.has(keyOf(block, first, end))) end--;
      return end - first > 1 ? { ...name, last: end } : name;
    }),
  );
}

/** Every name in the article, in reading order, without overlaps; whose they are is not yet asked. */
export function findNameSpans(
  texts: readonly string[],
  blocks: readonly ScannedBlock[],
  people: readonly KnownPerson[],
  words: PeopleWords,
): NameSpan[] {
  const looks = lookTwice(words.looks, blocks, documentHints(blocks));
  const found = blocks.map((block, index) => looks[index]!.flatMap((name) => trimName(block, name) ?? []));
  const cut = cutInHeadlines(blocks, found);
  const names = knownNames(people);
  return blocks.flatMap((block, index) => {
    const guessed = cut[index]!.map(({ first, last, confidence, plain }) =>
      nameSpan('name-model', confidence, index, first, last, [], plain),
    );
    const known = findKnownNames(block, texts[index]!, index, names);
    const noble = nobleNames(block, index);
    const spans = join(block, known, withoutThoseIn(noble, guessed)).map((span) => surer(block, span));
    const others = [...titledNames(block, index), ...initialledNames(block, index), ...shapedNames(block, index)].sort(
      (a, b) => a.first - b.first,
    );
    const more = [...withoutThoseIn(noble, others), ...noble].sort((a, b) => a.first - b.first);
    const titled = withoutThoseIn(spans, more);
    return titled.length === 0 ? spans : [...spans, ...titled].sort((a, b) => a.first - b.first);
  });
}
