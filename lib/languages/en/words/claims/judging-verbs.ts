/** Verbs that pass judgement: what their object names is what was spoken about. See `verb-forms.ts` for the letters. */
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
attack: N +on
hail: N K
applaud: N
laud: N K
commend: N
endorse: N
oppose: N
support: N
back: N
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
welcome: n
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
vote: I +for +against
invoke: n
resist: n
back away: +from
double down: +on
stand by: N
single out: N
set out: n
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
pan: N
savage: N
scoff: +at Q
bristle: +at
caricature: N K
trash: N
fume: Q +about
blister: N
demonise: N
embrace: N
promote: n
celebrate: n
expose: n
target: n
admire: N
dislike: N
despise: N
loathe: N
resent: N
abhor: N
deplore: N
detest: N
mourn: N
trust: n
distrust: N
respect: n
appreciate: N
compliment: N
pummel: N +for
go after: N
pile on: n
tear down: N
shoot down: N
vote down: N
lay into: N
hit out: +at
swipe: +at
swing: +at
unload: +on
slap: n
jab: +at
pounce: +on
harp: +on
needle: N
grill: N
roast: N
troll: N
diss: N
scorn: N
spurn: N
shun: n
eschew: n
flout: n
ban: n
outlaw: n
legalize: n
nominate: n
back off: n
eviscerate: N
debate: n W
stump: +for
fret: C +about +over
gripe: C +about
grouse: C +about
grumble: C +about
rave: +about
rant: +about
agonize: +over
block: n
introduce: n
ignore: n
pursue: n
impose: n
contrast: n
appoint: n
overturn: n
restrict: n
reprimand: N
deflect: n
boycott: n
reinstate: n
veto: n
allow: n
dwell: +on
distance: n
align: n
disregard: n
relish: n
`;
