/** Verbs of saying proper: who is their subject says something. See `verb-forms.ts` for the letters. */
export const SAYING = `
say: C Q n
tell: O C Q W X
add: C Q
write: C Q +about +of
tweet: C Q n +about
state: C Q
declare: C Q N k
announce: C Q N W
note: C Q N
remark: C Q +on
observe: C Q
explain: C Q W n
argue: C Q +for +against
claim: C Q i N
assert: C Q N
contend: C Q
maintain: C Q
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
repeat: C Q N
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
promise: O C Q I N
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
wonder: W C Q +about
inquire: W Q +about
reply: C Q +to
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
remind: O C Q W n +of
convince: O C X
persuade: O C X
advise: O C X Q
instruct: O X C
order: X n
encourage: X n
invite: x
challenge: X N
dare: X
beg: X n
implore: X
ask for: N
call for: N
call on: X
call upon: X
appeal: x I +for
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
speculate: C Q W +about +on
theorize: C
posit: C
profess: C N I
proclaim: C Q N k
pronounce: C Q k
clarify: C Q N W
elaborate: C Q +on
specify: C W
stipulate: C
decree: C
rule: C
tout: N
post: Q C
read: Q C
quote: n k
cite: N
mention: C N
reference: N
refer: +to
allude: +to
point: +to
speak: Q n +about +of +against
talk: Q n +about +of
comment: Q C +on +about
discuss: N W
describe: K N W +as
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
identify: k +as
name: k N
list: n
strike back: Q
weigh in: Q +on
command: X
direct: x
notice: C
mull: N G
mull over: N
email: Q
text: Q
press: X Q +for
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
paint: K
frame: K
accuse: A
charge: C Q n
blame: N
fault: N
thank: N
congratulate: N
credit: N
liken: N
compare: N
apprise: O C
cast: K
pitch: n K
bark: Q
beam: Q
growl: Q
snap: Q
bellow: Q
murmur: Q
thunder: Q
crow: Q C
sigh: Q
gush: Q
deadpan: Q
groan: Q
blurt out: Q
roar: Q
sneer: Q
mumble: Q
type: Q
scrawl: Q
intone: Q
holler: Q
marvel: Q C +at
venture: Q
recite: Q
tease: q
teach: o c
preach: q c n
bet: C
calculate: C
air: n
bring up: N
play down: N
play up: N
tweet out: N
lay out: N W
reach out: +to
call out: N
call into: n
reflect: +on
hammer: N
fire: +at
repost: n
sum up: N
lecture: n +about +on
plug: n
float: n
lodge: n
request: n C
roll out: n
open up: +about
snipe: C Q
relate: c
`;
