import { type Antecedent, MeantBy, type Place, Stand } from './antecedent';
import type { Field } from './antecedent-features';
import type { ArticlePerson } from './article-person';
import type { Form } from './pronoun-forms';

/** Only so many of the last named are looked at; keeps each pronoun cheap in hostile text. */
const MOST = 14;

/** Who was meant so far, last named last. Each call takes constant time. */
export class AntecedentList {
  private readonly recent: Antecedent[] = [];
  /** The last subject outside quotations. */
  private teller: Antecedent | null = null;
  private readonly people = new Map<ArticlePerson, Antecedent>();

  /** Notes words that mean a person of the article. `form` is what is known of them. */
  person(person: ArticlePerson, form: Form | null, last: Place, titled: boolean): void {
    const old = this.people.get(person);
    if (old !== undefined) {
      this.again(old, last);
      return;
    }
    const fresh: Antecedent = { person, form, agreed: false, count: 1, titled, last, subjectIn: -1 };
    this.people.set(person, fresh);
    this.push(fresh);
  }

  /** Notes words that mean somebody without a name. */
  unnamed(form: Form | null, last: Place, agreed: boolean): Antecedent {
    const fresh: Antecedent = { person: null, form, agreed, count: 1, titled: false, last, subjectIn: -1 };
    this.push(fresh);
    return fresh;
  }

  /** The same somebody once more. */
  again(of: Antecedent, last: Place): void {
    of.count++;
    of.last = last;
    const at = this.recent.indexOf(of);
    if (at !== -1) this.recent.splice(at, 1);
    this.push(of);
  }

  /** What is known of a person so far; null before the first mention. */
  of(person: ArticlePerson): Antecedent | null {
    return this.people.get(person) ?? null;
  }

  /** The last one to be a subject of the sentence outside quotations; null when nobody was. */
  lastSubject(block: number, sentence: number): Antecedent | null {
    const { teller } = this;
    return teller !== null && teller.last.block === block && teller.subjectIn === sentence ? teller : null;
  }

  private push(of: Antecedent): void {
    const { stand, words, sentence, quotation } = of.last;
    if (stand <= Stand.Subject) {
      if (words !== MeantBy.New) of.subjectIn = sentence;
      if (quotation === -1) this.teller = of;
    }
    this.recent.push(of);
    if (this.recent.length > MOST) this.recent.shift();
  }

  /** Who agrees with the form. */
  field(form: Form, speaker: Antecedent | null): Field {
    const candidates = this.recent.filter((of) => of.form === null || of.form === form).reverse();
    let often: Antecedent | null = null;
    let subject: Antecedent | null = null;
    for (const of of candidates) {
      if (of.person !== null && (often === null || of.count > often.count)) often = of;
      if (of.subjectIn !== -1 && (subject === null || of.subjectIn > subject.subjectIn)) subject = of;
    }
    return { candidates, often, subject, speaker };
  }
}
