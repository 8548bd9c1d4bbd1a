/**
 * Verbs of thinking, wanting and feeling: the article tells somebody's mind. Frames as `claims/frame.ts` names them.
 */
export const THINKING = `
think: clause quotation noun? +of +about
believe: clause +in
know: clause question noun? +about
feel: clause
hope: clause infinitive +for
fear: clause noun
worry: clause +about +over
suspect: clause
assume: clause
presume: clause
reckon: clause
figure: clause question
guess: clause question
expect: clause infinitive noun hearer-infinitive?
anticipate: clause noun
want: infinitive hearer-infinitive noun?
wish: clause infinitive +for
plan: infinitive +on
intend: infinitive
aim: infinitive +for
seek: infinitive noun?
prefer: noun infinitive
consider: noun naming? doing
regard: naming
view: naming
see: naming? clause? noun?
perceive: naming? clause?
envision: noun
imagine: clause question noun
dream: clause +of
understand: clause question noun?
realize: clause question noun?
realise: clause question noun?
recognize: clause noun?
recognise: clause noun?
remember: clause question noun doing
forget: clause
learn: clause question
discover: clause question
find: clause
hear: clause
decide: infinitive clause question
determine: clause question
conceive: naming?
resolve: infinitive clause
contemplate: noun doing
love: infinitive? noun?
hate: infinitive? noun?
long: infinitive?
yearn: infinitive?
opt: infinitive?
care: +about
hesitate: infinitive?
accept: clause? noun
look: infinitive +for
like: infinitive noun?
`;
