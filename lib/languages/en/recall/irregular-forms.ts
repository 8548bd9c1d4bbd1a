/**
 * English forms that no ending gives away, each line: the base word, then its forms. Only words that statements
 * on public matters use; rarer ones cost more bytes than they find.
 */
const FORMS = `
arise arose arisen
be being
begin began begun
break broke broken
bring brought
build built
buy bought
catch caught
child children
choose chose chosen
come came
criterion criteria
deal dealt
draw drew drawn
drive drove driven
eat ate eaten
fall fell fallen
feel felt
feed fed
fight fought
find found
flee fled
fly flew flown
foot feet
forget forgot forgotten
freeze froze frozen
give gave given
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
knife knives
lay laid
lead led
lend lent
lie lying
life lives
lose lost
man men
mean meant
meet met
mouse mice
pay paid
person persons people
prove proven
ride rode ridden
rise rose risen
run ran
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shoot shot
show shown
sink sank sunk
sit sat
speak spoke spoken
spend spent
stand stood
steal stole stolen
strike struck stricken
swear swore sworn
take took taken
teach taught
thief thieves
think thought
throw threw thrown
tie tying
tooth teeth
die dying
understand understood
wake woke woken
wear wore worn
wife wives
win won
withdraw withdrew withdrawn
woman women
write wrote written
`;

const toBase = new Map<string, string>();
for (const line of FORMS.trim().split('\n')) {
  const [base, ...forms] = line.split(' ');
  for (const form of forms) toBase.set(form, base!);
}

/** The base word of an irregular form (`won` → `win`), or null when the word is not one. Takes a folded word. */
export function regularForm(word: string): string | null {
  return toBase.get(word) ?? null;
}
