/**
 * Verbs that report, by what they report with. One line is `verb: frames`; a second word is a particle ("point out").
 *
 * Frames (capital: usual and safe; small: possible, shown with less confidence):
 * - `C` a clause: "said (that) it rained"          - `Q` a quotation: "added: “…”"
 * - `W` a question: "asked whether it rained"      - `I` an infinitive of the speaker's own: "promised to go"
 * - `N` a noun: "denied the report"                - `O` the hearer may come first: "told them that"
 * - `X` hearer and infinitive: "urged her to go"   - `K` a noun and what is said of it: "called it a mess"
 * - `G` a form in -ing: "denied taking it"         - `+about` a noun after this preposition
 */

/** Verbs of saying proper: who is their subject says something. */
export const SAYING = `
say: C Q W
tell: O C Q W X
add: C Q
write: C Q +about +of
tweet: C Q +about
state: C Q n
declare: C Q n k
announce: C Q N W
note: C Q n
remark: C Q +on
observe: C Q
explain: C Q W n
argue: C Q +for +against
claim: C Q i n
assert: C Q N
contend: C Q
maintain: C Q n
insist: C Q +on
allege: C Q n
acknowledge: C Q N
admit: C Q n G +to
concede: C Q n
confess: C Q +to
reveal: C Q W n
disclose: C W N
confirm: C Q N W
deny: C Q N G
reiterate: C Q N W
repeat: C Q n
stress: C Q N
emphasize: C Q N
emphasise: C Q N
underscore: C N
underline: C N
highlight: N W
warn: O C Q X n +of +about +against
caution: O C Q X +against
predict: C Q N W
forecast: C N
estimate: C N
project: C
promise: O C Q I n
vow: C Q I n
pledge: C Q I N
swear: C I
threaten: C Q I n
boast: C Q +about +of
brag: C Q +about +of
joke: C Q +about
quip: C Q
complain: C Q +about +of
lament: C Q N W
bemoan: C N
recall: C Q N W G
recount: C Q N W
conclude: C Q
report: C Q n W
imply: C n
insinuate: C
hint: C Q +at
indicate: C Q n W
signal: C n I
suggest: C Q N G W
propose: C Q N G I
recommend: C Q N G
demand: C Q N I W
urge: X C Q N
ask: W Q O X n +about +for
wonder: W C Q
inquire: W Q +about
reply: C Q
respond: C Q +to
answer: C Q
counter: C Q n
retort: C Q
continue: Q
begin: Q
go on: Q
shout: C Q
yell: C Q
scream: Q
chant: Q C
cry: Q
exclaim: C Q
mutter: Q C
whisper: Q C
chime in: Q
chide: Q N
inform: O C
notify: O C
assure: O C Q
reassure: O C Q
remind: O C Q W +of
convince: O C X
persuade: O C X
advise: O C X Q
instruct: O X C
order: X n
encourage: X n
invite: x
challenge: X n
dare: X
beg: X
implore: X
ask for: N
call for: N
call on: X
call upon: X
appeal: x +for
plead: C I +for +with
point out: C Q N
fire back: Q C
shoot back: Q C
hit back: Q C
push back: Q +against +on
spell out: N W
put it: Q
make clear: C W N
make known: C N
make plain: C N
testify: C Q
attest: C +to
certify: C
opine: C Q
muse: C Q +about
speculate: C Q W
theorize: C
posit: C
profess: C N I
proclaim: C Q N k
pronounce: C Q k
clarify: C Q N W
elaborate: Q +on
specify: C W
stipulate: C
decree: C
rule: C
tout: N
post: Q C n
read: Q C
quote: n k
cite: N
mention: C N
reference: N
refer: +to
allude: +to
point: +to
speak: Q +about +of +against
talk: Q +about
comment: Q C +on +about
elaborate: Q
discuss: N W
describe: K N W
outline: N W
detail: N W
address: n
voice: N
express: N C
relay: N C
convey: N C
articulate: N W
reaffirm: C N
affirm: C Q N
echo: N Q
agree: C Q I +with +to +on
disagree: C Q +with
concur: C Q +with
object: C Q +to
protest: C Q N
quibble: C +with
apologize: Q +for
apologise: Q +for
offer: Q n I
interject: Q
exhort: X
rate: k
sing: Q
surmise: C Q
identify: k
name: k
list: n
strike back: Q
weigh in: Q
command: X
direct: x
notice: C
mull: N G
mull over: N
email: Q
text: Q
press: X Q
bill: K
dub: K
brand: K
label: K
call: K N Q
deem: K
declare victory: C
portray: K
depict: K
characterize: K
characterise: K
cast: k
paint: k
frame: k
accuse: A
charge: C Q
blame: N
fault: N
thank: N
congratulate: N
credit: N
liken: N
compare: N
apprise: O C
tease: q
teach: o c
preach: q c n
`;

/** Verbs that pass judgement: what their object names is what was spoken about. */
export const JUDGING = `
criticize: N
criticise: N
praise: N
blast: N Q
slam: N Q
denounce: N K
condemn: N K
decry: N
deride: N K
mock: N K
ridicule: N
defend: N
dismiss: N K
reject: N
rebuke: N
rebut: N
refute: N
dispute: N C
assail: N
attack: n
hail: N K
applaud: N
laud: N K
commend: N
endorse: N
oppose: N
support: n
back: n
favor: N I
favour: N I
advocate: N G +for
champion: n
question: N W Q
doubt: N C W
disavow: N
renounce: N
repudiate: N
berate: N
scold: N
chastise: N
castigate: N
excoriate: N
lambaste: N
skewer: N
bash: N
taunt: N
insult: N
malign: N
disparage: N
belittle: N
downplay: N
trumpet: N
extol: N
celebrate: n
welcome: n
vouch: +for
rail: +against
lash out: +at
speak out: +against +about +on
push: +for
press: Q +for X
lobby: +for +against
campaign: +for +against
weigh in: +on
take aim: +at
take issue: +with
side: +with
sympathize: +with
vote: +for +against
invoke: n
resist: n
back away: +from
double down: +on
stand by: N
lay out: N
single out: N
play down: N
lay: n
set out: n
target: n
demonize: N
brush off: N
brush aside: N
shrug off: N
knock: N
rip: N
rip into: N
tear into: N
boo: N
cheer: n
balk: +at
react: +to
spar: +over +on
touch: +on
focus: +on
contradict: N
rebuff: N
guarantee: C n
foresee: N
acquiesce: +to
revere: N
retweet: N
dismiss: N K
pan: N
savage: N
scoff: +at Q
bristle: +at
caricature: N K
trash: N
ridicule: N
fume: Q +about
blister: N
play up: N
demonise: N
`;

/** Verbs of thinking, wanting and feeling: the article tells somebody's mind. */
export const THINKING = `
think: C Q +of +about
believe: C +in
know: C W
feel: C
hope: C I +for
fear: C N
worry: C +about
suspect: C
assume: C
presume: C
reckon: C
figure: C W
guess: C W
expect: C I N x
anticipate: C N
want: I X n
wish: C I +for
plan: I
intend: I
aim: I
seek: I n
prefer: N I
consider: N k G
regard: K
view: K
see: k c
perceive: k c
envision: N
imagine: C W N
dream: C +of
understand: C W n
realize: C W n
realise: C W n
recognize: C n
recognise: C n
remember: C W N G
forget: C
learn: C W
discover: C W
find: C
hear: C
decide: I C W
determine: C W
conceive: k
resolve: I C
contemplate: N G
wonder: W
love: i
hate: i
long: i
yearn: i
opt: i
care: +about
hesitate: i
anticipate: N
accept: c n
`;

/** Studies, polls, papers: their subject is a source that shows something. */
export const SHOWING = `
show: C n W
demonstrate: C n W
prove: C
illustrate: W n
reflect: n
mean: c
ensure: c
suggest: C N
`;
