import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOfClaim, worthOf } from '../../../../scripts/english';

interface Someone {
  full: string;
  surname: string;
  title: string;
  he: string;
  him: string;
  his: string;
}

const HE = { title: 'Mr.', he: 'he', him: 'him', his: 'his' };
const SHE = { title: 'Mrs.', he: 'she', him: 'her', his: 'her' };

/** Names that are also words, that have particles, initials, marks and endings of common words are among them. */
const PEOPLE: Someone[] = [
  { full: 'Joe Biden', surname: 'Biden', ...HE },
  { full: 'Kamala Harris', surname: 'Harris', ...SHE },
  { full: 'Theresa May', surname: 'May', ...SHE },
  { full: 'Will Hurd', surname: 'Hurd', ...HE },
  { full: 'Ursula von der Leyen', surname: 'von der Leyen', ...SHE },
  { full: 'J. D. Vance', surname: 'Vance', ...HE },
  { full: 'José Ángel Gurría', surname: 'Gurría', ...HE },
  { full: 'Mary-Jane O’Neil', surname: 'O’Neil', ...SHE },
  { full: 'Tom Price', surname: 'Price', ...HE },
  { full: 'Chelsea Manning', surname: 'Manning', ...SHE },
  { full: 'Gerry Connolly', surname: 'Connolly', ...HE },
  { full: 'Abdel Fattah el-Sisi', surname: 'el-Sisi', ...HE },
];

const PARTIES = ['Democrats', 'Republicans', 'Conservatives', 'Social Democrats', 'Greens', 'Labour Party'];

/** F full name, S surname, T title, H/M/P pronouns, Y party. */
const SENTENCES = [
  'F voted against the bill 14 times.',
  'S cut taxes for the Y by 10 percent, and H said P plan worked.',
  'But F wants to raise taxes, and the Y helped M.',
  'I think T S is wrong about the Y.',
  'T S and P party will lose.',
  'The Y said that S had broken the law.',
  '“H has never paid,” S said of F.',
  'We should support S because H fought the Y.',
  'H is a great leader, and I support M.',
  'What did F say to the Y about M?',
  'Since 2010 S’s budget has grown, says F.',
  'Is P record better than that of S?',
];

function fill(sentence: string, one: Someone, party: string): string {
  const forms: Record<string, string> = { F: one.full, S: one.surname, T: one.title, Y: party };
  const pronouns: Record<string, string> = { H: one.he, M: one.him, P: one.his };
  const filled = sentence.replace(/\b[FSTYHMP]\b/g, (slot) => forms[slot] ?? pronouns[slot]!);
  const opening = filled.search(/[\p{L}]/u);
  // A surname with a particle keeps its small letter only inside a sentence.
  return filled.slice(0, opening) + filled.charAt(opening).toUpperCase() + filled.slice(opening + 1);
}

describe('worth and kind of a claim', () => {
  it('are the same whoever it is about, of whatever party and gender', () => {
    const someone = fc.constantFrom(...PEOPLE);
    const party = fc.constantFrom(...PARTIES);
    fc.assert(
      fc.property(fc.constantFrom(...SENTENCES), someone, someone, party, party, (sentence, a, b, y, z) => {
        const [one, other] = [fill(sentence, a, y), fill(sentence, b, z)];
        expect([other, worthOf(other), kindOfClaim(other)]).toEqual([other, worthOf(one), kindOfClaim(one)]);
      }),
      { numRuns: 2000 },
    );
  });
});
