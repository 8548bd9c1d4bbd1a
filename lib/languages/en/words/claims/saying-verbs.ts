/** Verbs of saying proper: who is their subject says something. Frames as `claims/frame.ts` names them. */
export const SAYING = `
say: clause quotation noun?
tell: hearer clause quotation question hearer-infinitive
add: clause quotation
write: clause quotation +about +of
tweet: clause quotation noun? +about
state: clause quotation
declare: clause quotation noun naming?
announce: clause quotation noun question
note: clause quotation noun
remark: clause quotation +on
observe: clause quotation
explain: clause quotation question noun?
argue: clause quotation +for +against
claim: clause quotation infinitive? noun
assert: clause quotation noun
contend: clause quotation
maintain: clause quotation
insist: clause quotation +on
allege: clause quotation noun?
acknowledge: clause quotation noun
admit: clause quotation noun? doing +to
concede: clause quotation noun?
confess: clause quotation +to
reveal: clause quotation question noun?
disclose: clause question noun
confirm: clause quotation noun question
deny: clause quotation noun doing
reiterate: clause quotation noun question
repeat: clause quotation noun
stress: clause quotation noun
emphasize: clause quotation noun
emphasise: clause quotation noun
underscore: clause noun
underline: clause noun
highlight: noun question
warn: hearer clause quotation hearer-infinitive noun? +of +about +against
caution: hearer clause quotation hearer-infinitive +against
predict: clause quotation noun question
forecast: clause noun
estimate: clause noun
project: clause
promise: hearer clause quotation infinitive noun
vow: clause quotation infinitive noun?
pledge: clause quotation infinitive noun
swear: clause infinitive
threaten: clause quotation infinitive noun?
boast: clause quotation +about +of
brag: clause quotation +about +of
joke: clause quotation +about
quip: clause quotation
complain: clause quotation +about +of
lament: clause quotation noun question
bemoan: clause noun
regret: clause noun doing
recall: clause quotation noun question doing
recount: clause quotation noun question
conclude: clause quotation
report: clause quotation noun? question
imply: clause noun?
insinuate: clause
hint: clause quotation +at
indicate: clause quotation noun? question
signal: clause noun? infinitive
suggest: clause quotation noun doing question
propose: clause quotation noun doing infinitive
recommend: clause quotation noun doing
demand: clause quotation noun infinitive question
urge: hearer-infinitive clause quotation noun
ask: question quotation hearer hearer-infinitive noun? +about +for
wonder: question clause quotation +about
inquire: question quotation +about
enquire: question quotation +about
reply: clause quotation +to
respond: clause quotation +to
answer: clause quotation
counter: clause quotation noun?
retort: clause quotation
continue: quotation
begin: quotation
go on: quotation
shout: clause quotation
yell: clause quotation
scream: quotation
chant: quotation clause
cry: quotation
exclaim: clause quotation
mutter: quotation clause
whisper: quotation clause
chime in: quotation
chide: quotation noun
inform: hearer clause
notify: hearer clause
assure: hearer clause quotation
reassure: hearer clause quotation
remind: hearer clause quotation question noun? +of
convince: hearer clause hearer-infinitive
persuade: hearer clause hearer-infinitive
advise: hearer clause hearer-infinitive quotation
instruct: hearer hearer-infinitive clause
order: hearer-infinitive noun?
encourage: hearer-infinitive noun?
invite: hearer-infinitive?
challenge: hearer-infinitive noun
dare: hearer-infinitive
beg: hearer-infinitive noun?
implore: hearer-infinitive
beseech: hearer-infinitive
ask for: noun
call for: noun
call on: hearer-infinitive
call upon: hearer-infinitive
appeal: hearer-infinitive? infinitive +for
plead: clause infinitive +for +with
point out: clause quotation noun
fire back: quotation clause
shoot back: quotation clause
hit back: quotation clause
push back: quotation +against +on
spell out: noun question
put it: quotation
make clear: clause question noun
make known: clause noun
make plain: clause noun
testify: clause quotation
attest: clause +to
certify: clause
opine: clause quotation
muse: clause quotation +about
speculate: clause quotation question +about +on
theorize: clause
posit: clause
profess: clause noun infinitive
proclaim: clause quotation noun naming?
pronounce: clause quotation naming?
clarify: clause quotation noun question
elaborate: clause quotation +on
specify: clause question
stipulate: clause
decree: clause
rule: clause
tout: noun
post: quotation clause
read: quotation clause
quote: noun? naming?
cite: noun
mention: clause noun
reference: noun
refer: +to
allude: +to
point: +to
speak: quotation noun? +about +of +against
talk: quotation noun? +about +of
comment: quotation clause +on +about
discuss: noun question
describe: naming noun question +as
outline: noun question
detail: noun question
address: noun?
voice: noun
express: noun clause
relay: noun clause
convey: noun clause
articulate: noun question
reaffirm: clause noun
affirm: clause quotation noun
echo: noun quotation
agree: clause quotation infinitive +with +to +on
disagree: clause quotation +with
retract: noun
recant: noun
withdraw: noun?
take back: noun
rule out: noun clause doing
walk back: noun
concur: clause quotation +with
object: clause quotation +to
protest: clause quotation noun
quibble: clause +with
apologize: quotation +for
apologise: quotation +for
offer: quotation noun? infinitive
interject: quotation
exhort: hearer-infinitive
rate: naming?
sing: quotation
surmise: clause quotation
identify: naming? +as
name: naming? noun
list: noun?
strike back: quotation
weigh in: quotation +on
command: hearer-infinitive
direct: hearer-infinitive?
notice: clause
mull: noun doing
mull over: noun
email: quotation
text: quotation
press: hearer-infinitive quotation +for
bill: naming
dub: naming
brand: naming
label: naming
call: naming noun quotation
deem: naming
declare victory: clause
portray: naming
depict: naming
characterize: naming
characterise: naming
paint: naming
frame: naming
accuse: accusation
charge: clause quotation noun?
blame: accusation
fault: noun
thank: noun
congratulate: noun
credit: noun
liken: noun
compare: noun
apprise: hearer clause
cast: naming
pitch: noun? naming
bark: quotation
beam: quotation
growl: quotation
snap: quotation
bellow: quotation
murmur: quotation
thunder: quotation
crow: quotation clause
sigh: quotation
gush: quotation
deadpan: quotation
groan: quotation
blurt out: quotation
roar: quotation
sneer: quotation
mumble: quotation
type: quotation
scrawl: quotation
intone: quotation
holler: quotation
marvel: quotation clause +at
venture: quotation
recite: quotation
tease: quotation?
teach: hearer? clause?
preach: quotation? clause? noun?
bet: clause
calculate: clause
air: noun?
bring up: noun
play down: noun
play up: noun
tweet out: noun
lay out: noun question
reach out: +to
call out: noun
call into: noun?
reflect: +on
hammer: noun
fire: +at
repost: noun?
sum up: noun
lecture: noun? +about +on
plug: noun?
float: noun?
lodge: noun?
request: noun? clause
roll out: noun?
open up: +about
snipe: clause quotation
relate: clause?
`;
