/**
 * Verbs that pass judgement: what their object names is what was spoken about. Frames as `claims/frame.ts` names them.
 */
export const JUDGING = `
criticize: noun
criticise: noun
praise: noun
blast: noun quotation
slam: noun quotation
denounce: noun naming
condemn: noun naming
decry: noun
deride: noun naming
mock: noun naming
ridicule: noun
defend: noun
dismiss: noun naming
reject: noun
rebuke: noun
rebut: noun
refute: noun
debunk: noun
dispute: noun clause
assail: noun
attack: noun +on
hail: noun naming
applaud: noun
laud: noun naming
commend: noun
endorse: noun
oppose: noun
support: noun
back: noun
favor: noun infinitive
favour: noun infinitive
advocate: noun doing +for
champion: noun?
question: noun question quotation
doubt: noun clause question
disavow: noun
renounce: noun
repudiate: noun
berate: noun
scold: noun
chastise: noun
castigate: noun
excoriate: noun
lambaste: noun
skewer: noun
bash: noun
taunt: noun
insult: noun
malign: noun
disparage: noun
belittle: noun
downplay: noun
trumpet: noun
extol: noun
welcome: noun?
vouch: +for
rail: +against
lash out: +at
speak out: +against +about +on
push: +for
lobby: +for +against
campaign: +for +against
take aim: +at
take issue: +with
side: +with
sympathize: +with
vote: infinitive +for +against
invoke: noun?
resist: noun?
back away: +from
double down: +on
stand by: noun
single out: noun
set out: noun?
demonize: noun
brush off: noun
brush aside: noun
shrug off: noun
knock: noun
rip: noun
rip into: noun
tear into: noun
boo: noun
cheer: noun?
balk: +at
spar: +over +on
touch: +on
focus: +on
contradict: noun
rebuff: noun
guarantee: clause noun?
foresee: noun
acquiesce: +to
revere: noun
retweet: noun
pan: noun
savage: noun
scoff: +at quotation
bristle: +at
caricature: noun naming
trash: noun
fume: quotation +about
blister: noun
demonise: noun
embrace: noun
promote: noun?
celebrate: noun?
expose: noun?
target: noun?
admire: noun
dislike: noun
despise: noun
loathe: noun
resent: noun
abhor: noun
deplore: noun
detest: noun
mourn: noun
trust: noun?
distrust: noun
mistrust: noun
respect: noun?
appreciate: noun
compliment: noun
pummel: noun +for
go after: noun
pile on: noun?
tear down: noun
shoot down: noun
vote down: noun
lay into: noun
hit out: +at
swipe: +at
swing: +at
unload: +on
slap: noun?
jab: +at
pounce: +on
harp: +on
needle: noun
grill: noun
roast: noun
troll: noun
diss: noun
scorn: noun
spurn: noun
shun: noun?
eschew: noun?
flout: noun?
ban: noun?
outlaw: noun?
legalize: noun?
nominate: noun?
back off: noun?
eviscerate: noun
debate: noun? question
stump: +for
fret: clause +about +over
gripe: clause +about
grouse: clause +about
grumble: clause +about
rave: +about
rant: +about
agonize: +over
block: noun?
introduce: noun?
ignore: noun?
pursue: noun?
impose: noun?
contrast: noun?
appoint: noun?
overturn: noun?
restrict: noun?
reprimand: noun
deflect: noun?
boycott: noun?
reinstate: noun?
veto: noun?
allow: noun?
dwell: +on
distance: noun?
align: noun?
disregard: noun?
relish: noun?
`;
