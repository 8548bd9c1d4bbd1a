/** Verbs of thinking, wanting and feeling: the article tells somebody's mind. See `verb-forms.ts` for the letters. */
export const THINKING = `
think: C Q n +of +about
believe: C +in
know: C W n +about
feel: C
hope: C I +for
fear: C N
worry: C +about +over
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
plan: I +on
intend: I
aim: I +for
seek: I n
prefer: N I
consider: N k G
regard: K
view: K
see: k c n
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
love: i n
hate: i n
long: i
yearn: i
opt: i
care: +about
hesitate: i
accept: c N
look: I +for
like: I n
`;
