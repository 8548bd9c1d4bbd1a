/**
 * Sets the weights of signs by which a claim's confidence is found, and says how sure what is listed and kept is on
 * articles that they were not set on: `npx tsx bench/detect/fit-confidence.ts [--write] [annotated.jsonl]`. Ten folds
 * of articles; `--write` then sets them on all articles and writes `lib/languages/en/words/claims/sign-weights.ts`.
 */
import { writeFileSync } from 'node:fs';
import { familyOf } from '../../lib/languages/en/claims/claim-signs';
import { baseOf, confidenceOf } from '../../lib/languages/en/claims/confidence';
import { weighClaims } from '../../lib/languages/en/claims/find-claims';
import { BY_RULE, BY_RULE_AND_STANCE } from '../../lib/languages/en/words/claims/rule-confidence';
import { type Claim, SURE_FROM } from '../../lib/model/claim';
import { canBeKept, KEEP_FROM } from '../../lib/model/kept-claim';
import type { Span } from '../../lib/model/span';
import { english, findPeople, tokenizeBlock } from '../../scripts/english';
import { articleOfText, type Marked, type Quote, readMarked } from './claims-documents';
import { isSameSpeaker, matchQuotes } from './claims-matching';
import { type Example, fitWeights, type Weights } from './confidence-fit';

const FILE = new URL('../../lib/languages/en/words/claims/sign-weights.ts', import.meta.url);
const FOLDS = 10;

interface Judged extends Example {
  claim: Claim;
  /** Its signs as they ship. */
  shown: ReadonlySet<string>;
  /** Number of the article. */
  article: number;
  /** Whether all its parts were marked by people, whoever said them. */
  words: boolean;
}

const logOdds = (share: number) => Math.log(share / (1 - share));

function oddsOf({ rule, stance }: Claim): number {
  return logOdds(BY_RULE_AND_STANCE[rule]?.[stance] ?? baseOf(rule, { byRule: BY_RULE }));
}

function signNames({ rule }: Claim, signs: ReadonlySet<string>): string[] {
  const family = familyOf(rule);
  return [`rule ${rule}`, ...[...signs].flatMap((sign) => [sign, `${family}: ${sign}`])];
}

/** The claims of an annotated article, each with its signs and whether people marked the same. */
function judge(doc: Marked, number: number): Judged[] {
  const { article, offsets } = articleOfText(doc.text);
  const blocks = article.blocks.map((block) => tokenizeBlock(block.text));
  const found = weighClaims(article, blocks, findPeople(article, []), english().claims);
  const place = ({ block, start, end }: Span) => ({ start: offsets[block]! + start, end: offsets[block]! + end });
  const quotes = found.flatMap(({ claim }, of) =>
    claim.content.map((span): Quote & { of: number } => ({
      ...place(span),
      speaker: claim.speaker.span ? place(claim.speaker.span) : null,
      cue: null,
      type: claim.kind,
      of,
    })),
  );
  const { pairs } = matchQuotes(doc, quotes);
  const words = new Set(pairs.map((pair) => pair.found));
  const right = new Set(pairs.filter(isSameSpeaker).map((pair) => pair.found));
  return found.map(({ claim, signs }, of) => {
    const own = quotes.filter((quote) => quote.of === of);
    // Nobody is named: the reader is told that the speaker is unclear, which is true.
    const isNobody = claim.speaker.kind === 'unclear' && !claim.speaker.span;
    return {
      claim,
      shown: signs,
      article: number,
      signs: signNames(claim, signs),
      odds: oddsOf(claim),
      words: own.every((quote) => words.has(quote)),
      right: own.every((quote) => right.has(quote) || (isNobody && words.has(quote))),
    };
  });
}

const share = (some: readonly unknown[], all: readonly unknown[]) => (some.length / all.length).toFixed(4);

function line(name: string, claims: readonly Judged[]): string {
  const named = claims.filter(({ claim }) => claim.speaker.kind !== 'unclear');
  const words = claims.filter((one) => one.words);
  return [
    `${name.padEnd(24)} ${String(claims.length).padStart(6)} claims, words ${share(words, claims)}`,
    `speaker ${share(
      claims.filter(({ right }) => right),
      words,
    )}`,
    `both ${share(
      claims.filter(({ right }) => right),
      claims,
    )}`,
    `both where somebody is named ${share(
      named.filter(({ right }) => right),
      named,
    )} of ${named.length}`,
  ].join(', ');
}

/** What is listed and kept where each claim has the confidence that `weights` promise, and how well they are kept. */
function report(title: string, judged: readonly Judged[], confidence: (one: Judged) => number): void {
  const told = judged
    .filter(({ claim }) => claim.stance !== 'none')
    .map((one) => ({ ...one, claim: { ...one.claim, confidence: confidence(one) } }));
  console.log(title);
  console.log(
    line(
      'listed',
      told.filter(({ claim }) => claim.confidence >= SURE_FROM),
    ),
  );
  console.log(
    line(
      `kept (from ${KEEP_FROM})`,
      told.filter(({ claim }) => canBeKept(claim)),
    ),
  );
  for (const from of [0.88, 0.9, 0.92, 0.94, 0.96]) {
    const sure = told.filter(({ claim }) => canBeKept({ ...claim, confidence: 1 }) && claim.confidence >= from);
    console.log(line(`could be kept, ${from}`, sure));
  }
  for (let tenth = 9; tenth >= 3; tenth--) {
    const bin = told.filter(({ claim }) => Math.min(9, Math.floor(10 * claim.confidence + 1e-9)) === tenth);
    const said = bin.reduce((sum, { claim }) => sum + claim.confidence, 0) / bin.length;
    console.log(
      `  ${tenth / 10}: said ${said.toFixed(3)}, right ${share(
        bin.filter(({ right }) => right),
        bin,
      )} of ${bin.length}`,
    );
  }
}

/** Tells on standard error how far it is: the whole takes about half a minute of the processor. */
function progress(what: string, done: number, all: number): void {
  if (done === all || done % Math.ceil(all / 10) === 0) console.error(`${what} ${done} of ${all}`);
}

const usable = (judged: readonly Judged[]) => judged.filter(({ claim }) => claim.stance !== 'none');

function heldOut(judged: readonly Judged[]): Map<Claim, number> {
  const out = new Map<Claim, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const signs = inHundredths(fitWeights(usable(judged.filter(({ article }) => article % FOLDS !== fold))));
    const weights = { byRule: BY_RULE, byRuleAndStance: BY_RULE_AND_STANCE, signs };
    for (const { claim, ...one } of judged)
      if (one.article % FOLDS === fold) out.set(claim, confidenceOf(claim.rule, claim.stance, one.shown, weights));
    progress('fold', fold + 1, FOLDS);
  }
  return out;
}

function inHundredths(weights: Weights): Record<string, number> {
  const rows = [...weights].map(([name, weight]): [string, number] => [name, Math.round(100 * weight)]);
  return Object.fromEntries(rows.filter(([, weight]) => weight !== 0));
}

function tableOf(weights: Weights): string {
  const rows = Object.entries(inHundredths(weights)).map(
    ([name, weight]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight},`,
  );
  return `/*
 * Written by bench/detect/fit-confidence.ts, not by hand.
 */

/** Hundredths of log odds by sign; see claim-signs.ts and confidence.ts. Set on PolNeAR train. */
export const SIGN_WEIGHTS: Readonly<Record<string, number>> = {
${rows.join('\n')}
};
`;
}

function run(path: string, write: boolean): void {
  const docs = readMarked(path);
  if (!docs) {
    console.log(`${path} is not here.`);
    return;
  }
  const judged = docs.flatMap((doc, number) => {
    progress('article', number + 1, docs.length);
    return judge(doc, number);
  });
  report('as it ships', judged, ({ claim }) => claim.confidence);
  if (!write && docs.length < 200) return;
  const promises = heldOut(judged);
  report(`held out, ${FOLDS} folds of articles`, judged, (one) => promises.get(one.claim)!);
  if (write) writeFileSync(FILE, tableOf(fitWeights(usable(judged))));
}

const args = process.argv.slice(2);
const path = args.find((arg) => !arg.startsWith('--')) ?? '../shared/data/quotes/polnear-train.jsonl';
run(path, args.includes('--write'));
