import type { CueLines } from '../../claims/cues-from-data';
import { cueLines } from './cue-lines';

/**
 * Nouns that report, by what follows them. One line is `noun: frames`; the names of frames are those of
 * `claims/frame.ts`, with `?` behind them where they count only if somebody is named: "his idea that …". `+of` is a
 * noun after this preposition, where somebody is named; `*of` also where nobody is.
 */
const REPORTING_NOUNS = `
claim: clause infinitive +of +about
assertion: clause +of +about
allegation: clause +of +against
accusation: clause +against *of
statement: clause +about +on
promise: clause infinitive +of
pledge: clause infinitive +of
vow: clause infinitive
threat: clause infinitive +of
warning: clause +about +of +against
suggestion: clause +of
contention: clause
insistence: clause +on
argument: clause +for +against
complaint: clause +about +of
denial: clause +of
admission: clause +of
acknowledgment: clause +of
acknowledgement: clause +of
announcement: clause +of
prediction: clause +of +about
forecast: clause? +of
estimate: clause? +of
concern: clause +over *about
fear: clause +about *of
worry: clause +about
doubt: clause *about
hope: clause infinitive +for *of
belief: clause +in
conviction: clause
view: clause? +of +on
opinion: clause? +of +on
notion: clause
idea: clause? *of
speculation: clause +about
rumor: clause +about *of
rumour: clause +about *of
confidence: clause?
comment: clause? *about *on
remark: clause? +about
criticism: clause? +on *of *for
praise: +of *for
condemnation: +of
support: +of *for
opposition: *to
endorsement: +of
attack: clause? +on *against
defense: *of
rejection: *of
embrace: +of
call: +for infinitive
demand: clause +for
request: clause +for infinitive?
plan: infinitive
proposal: clause infinitive +for
decision: infinitive?
desire: infinitive +for
intention: infinitive +of
intent: infinitive?
commitment: infinitive? +to
question: *about *on
mention: +of
description: +of
account: +of
characterization: +of
vision: +of +for
interest: infinitive? +in
disdain: +for
admiration: +for
skepticism: clause? +about +of
scepticism: clause? +about +of
frustration: clause? +with
advice: +on +about
consensus: clause
testimony: clause
emphasis: clause +on
critique: +of
story: +about
joke: *about
talk: +about *of
message: clause +about *of
swipe: +at
thought: +on
case: clause infinitive +for +against
point: clause
observation: clause
assumption: clause
conclusion: clause
theory: clause +of
charge: clause +of
assurance: clause +of
reminder: clause +of
revelation: clause +of +about
disclosure: clause +of
news: clause +of
finding: clause
ruling: clause
impression: clause
perception: clause +of
recognition: clause +of
guarantee: clause
report: clause +of +about +on
proponent: *of
opponent: *of
critic: *of
supporter: +of
defender: +of
backer: +of
admirer: +of
advocate: +for *of
push: *for
phrase: quotation
term: quotation
word: quotation
expression: quotation
slogan: quotation
motto: quotation
hashtag: quotation
catchphrase: quotation
chant: *of quotation
shout: +of
cry: +of
reference: +to
response: +to
appeal: infinitive +for
proposition: clause
realization: clause
realisation: clause
feeling: clause +of
suspicion: clause +of
disappointment: clause +with
evidence: clause
sign: clause?
sense: clause
agreement: clause
certainty: clause
refrain: clause
counterargument: clause
explanation: clause
implication: clause
inference: clause
innuendo: clause
guess: clause
insinuation: clause
lie: clause
position: clause
stance: clause?
hint: +of
assault: *on
favor: *of
favour: *of
conversation: *about
debate: *about
note: +about
inclination: infinitive
`;

function plural(noun: string): string {
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|ch)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Every reporting noun, singular and plural, lower case. */
export const CUE_NOUNS: CueLines = cueLines(REPORTING_NOUNS.trim().split('\n'), (noun) => [noun, plural(noun)]);
