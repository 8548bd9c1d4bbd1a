import type { CueLines } from '../../../../detect/table-data';

/**
 * Nouns that report, by what follows them. One line is `noun: frames`.
 *
 * - `T` a clause with *that*: "his claim that …"        - `I` an infinitive: "her promise to …"
 * - `Q` words in quotation marks: "the phrase “jobs first”"
 * - `+of` a noun after this preposition, where somebody is named; `*of` also where nobody is                  - `t` *that* only where somebody is named: "his idea that …"
 * - `i` an infinitive only where somebody is named
 */
const REPORTING_NOUNS = `
claim: T I +of +about
assertion: T +of +about
allegation: T +of +against
accusation: T +against *of
statement: T +about +on
promise: T I +of
pledge: T I +of
vow: T I
threat: T I +of
warning: T +about +of +against
suggestion: T +of
contention: T
insistence: T +on
argument: T +for +against
complaint: T +about +of
denial: T +of
admission: T +of
acknowledgment: T +of
acknowledgement: T +of
announcement: T +of
prediction: T +of +about
forecast: t +of
estimate: t +of
concern: T +over *about
fear: T +about *of
worry: T +about
doubt: T *about
hope: T I +for *of
belief: T +in
conviction: T
view: t +of +on
opinion: t +of +on
notion: T
idea: t *of
speculation: T +about
rumor: T +about *of
rumour: T +about *of
confidence: t
comment: t *about *on
remark: t +about
criticism: t +on *of *for
praise: +of *for
condemnation: +of
support: +of *for
opposition: *to
endorsement: +of
attack: t +on *against
defense: *of
rejection: *of
embrace: +of
call: +for I
demand: T +for
request: T +for i
plan: I
proposal: T I +for
decision: i
desire: I +for
intention: I +of
intent: i
commitment: i +to
question: *about *on
mention: +of
description: +of
account: +of
characterization: +of
vision: +of +for
interest: i +in
disdain: +for
admiration: +for
skepticism: t +about +of
frustration: t +with
advice: +on +about
consensus: T
testimony: T
emphasis: T +on
critique: +of
story: +about
joke: *about
talk: +about *of
message: T +about *of
swipe: +at
thought: +on
case: T I +for +against
point: T
observation: T
assumption: T
conclusion: T
theory: T +of
charge: T +of
assurance: T +of
reminder: T +of
revelation: T +of +about
disclosure: T +of
news: T +of
finding: T
ruling: T
impression: T
perception: T +of
recognition: T +of
guarantee: T
report: T +of +about +on
proponent: *of
opponent: *of
critic: *of
supporter: +of
defender: +of
backer: +of
admirer: +of
advocate: +for *of
push: *for
phrase: Q
term: Q
word: Q
expression: Q
slogan: Q
motto: Q
hashtag: Q
catchphrase: Q
chant: *of Q
shout: +of
cry: +of
reference: +to
response: +to
appeal: I +for
proposition: T
realization: T
realisation: T
feeling: T +of
suspicion: T +of
disappointment: T +with
evidence: T
sign: t
sense: T
agreement: T
certainty: T
refrain: T
counterargument: T
explanation: T
implication: T
inference: T
innuendo: T
guess: T
insinuation: T
lie: T
position: T
stance: t
hint: +of
assault: *on
favor: *of
favour: *of
conversation: *about
debate: *about
note: +about
inclination: I
`;

function plural(noun: string): string {
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|ch)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Every reporting noun, singular and plural, lower case. */
export const CUE_NOUNS: CueLines = REPORTING_NOUNS.trim()
  .split('\n')
  .map((line) => {
    const [noun] = line.split(': ') as [string];
    return `${line}: ${noun} ${plural(noun)}`;
  })
  .join('\n');
