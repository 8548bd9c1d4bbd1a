import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/model/article';
import { detect, languageOfText } from '../../../scripts/english';

const ENGLISH =
  'The harbour will stay shut until Monday, the town said, because the storm has torn two boats from their moorings. ' +
  'Nobody was hurt, but the fishermen who had gone out in the morning came back with torn nets and little else.';

/** Sentences of our own, of one storm, in the languages of the news. */
const TEXTS: [string, string][] = [
  ['en', ENGLISH],
  [
    'de',
    'Der Hafen bleibt bis Montag geschlossen, teilte die Stadt mit, weil der Sturm zwei Boote losgerissen hat. Niemand wurde verletzt, aber die Fischer, die am Morgen hinausgefahren waren, kamen mit zerrissenen Netzen zurück.',
  ],
  [
    'fr',
    'Le port restera fermé jusqu’à lundi, a annoncé la ville, parce que la tempête a emporté deux bateaux. Personne n’a été blessé, mais les pêcheurs qui étaient sortis le matin sont rentrés avec des filets déchirés.',
  ],
  [
    'es',
    'El puerto seguirá cerrado hasta el lunes, dijo el ayuntamiento, porque la tormenta se llevó dos barcos. Nadie resultó herido, pero los pescadores que habían salido por la mañana volvieron con las redes rotas.',
  ],
  [
    'it',
    'Il porto resterà chiuso fino a lunedì, ha detto il comune, perché la tempesta ha strappato due barche dagli ormeggi. Nessuno è rimasto ferito, ma i pescatori che erano usciti al mattino sono tornati con le reti rotte.',
  ],
  [
    'pt',
    'O porto vai ficar fechado até segunda-feira, disse a câmara, porque a tempestade levou dois barcos. Ninguém ficou ferido, mas os pescadores que tinham saído de manhã voltaram com as redes rasgadas e pouco mais.',
  ],
  [
    'nl',
    'De haven blijft tot maandag dicht, zei de gemeente, omdat de storm twee boten heeft losgerukt. Niemand raakte gewond, maar de vissers die in de ochtend waren uitgevaren, kwamen terug met gescheurde netten.',
  ],
  [
    'sv',
    'Hamnen är stängd till måndag, sade kommunen, eftersom stormen har slitit loss två båtar. Ingen skadades, men fiskarna som hade gått ut på morgonen kom tillbaka med trasiga nät och inte mycket mer än så.',
  ],
  [
    'pl',
    'Port będzie zamknięty do poniedziałku, podało miasto, bo burza zerwała dwie łodzie. Nikt nie został ranny, ale rybacy, którzy wypłynęli rano, wrócili z podartymi sieciami i nie mają już na czym zarabiać.',
  ],
  [
    'tr',
    'Belediye, fırtına iki tekneyi kopardığı için limanın pazartesi gününe kadar kapalı olacağını söyledi. Kimse yaralanmadı ama sabah denize çıkan balıkçılar yırtık ağlarla döndü ve bu yıl için daha çok zarar var.',
  ],
  [
    'fi',
    'Satama on kiinni maanantaihin, kaupunki kertoi, koska myrsky irrotti kaksi venettä. Kukaan ei loukkaantunut, mutta kalastajat, jotka olivat lähteneet aamulla, palasivat rikkinäisten verkkojen kanssa, ja se on paljon.',
  ],
  [
    'ru',
    'Порт будет закрыт до понедельника, сообщили в мэрии, потому что шторм сорвал две лодки. Никто не пострадал, но рыбаки, которые вышли в море утром, вернулись с порванными сетями, и это не в первый раз.',
  ],
  [
    'uk',
    'Порт буде закритий до понеділка, повідомили в мерії, бо шторм зірвав два човни. Ніхто не постраждав, але рибалки, які вийшли в море вранці, повернулися з порваними сітями, і це вже не вперше за рік.',
  ],
  [
    'ar',
    'قالت البلدية إن الميناء سيبقى مغلقا حتى يوم الاثنين بعد أن قطعت العاصفة قاربين من المرسى. لم يصب أحد لكن الصيادين الذين خرجوا في الصباح عادوا مع شباك ممزقة من البحر إلى هذه المدينة.',
  ],
  ['el', 'Το λιμάνι θα μείνει κλειστό ως τη Δευτέρα, είπε ο δήμος, γιατί η καταιγίδα παρέσυρε δύο βάρκες.'],
  ['ja', '市は、嵐で船が二隻流されたため、港を月曜日まで閉鎖すると発表した。けが人はいなかった。'],
  ['zh', '市政府表示，由于风暴冲走了两艘船，港口将关闭至星期一。没有人受伤，但早上出海的渔民空手而归。'],
  ['ko', '시는 폭풍으로 배 두 척이 떠내려가 항구를 월요일까지 닫는다고 밝혔다. 다친 사람은 없었다.'],
];

const said = (declared: string | null, ...texts: string[]) => languageOfText(texts, declared);

describe('the language of a text', () => {
  it.each(TEXTS)('%s is told from the text alone, and whatever the page declares', (language, text) => {
    expect(said(null, text)).toBe(language);
    expect(said('en-US', text)).toBe(language);
    expect(said(language === 'de' ? 'fr' : 'de', text)).toBe(language);
  });

  it.each<[string, string | null, string]>([
    ['a headline', 'de', 'Talks end without a deal'],
    ['a headline of a page that declares nothing', null, 'Talks end without a deal'],
    ['names', 'cy', 'Anna Keller, Marta Lindqvist, Jonas Weber, Tove Aune. '.repeat(3)],
    ['no words', 'en', '12 34 — …'],
    ['nothing', 'fr', ''],
  ])('of %s is what is declared', (_, declared, text) => {
    expect(said(declared, text)).toBe(declared);
  });

  it('of a text in two languages is what is declared, if it is one of them', () => {
    const [, french] = TEXTS[2]!;
    expect(said('en', ENGLISH, french)).toBe('en');
    expect(said('fr', ENGLISH, french)).toBe('fr');
  });

  it('is not changed by what is quoted in another', () => {
    const [, russian] = TEXTS.find(([language]) => language === 'ru')!;
    expect(said(null, ENGLISH, ENGLISH, russian.slice(0, 80))).toBe('en');
  });

  it('is one that no list here has: what the page declares, else undetermined', () => {
    const made = 'Lomba tirru vasken oluda prenti goram silvat nokem. '.repeat(8);
    expect(said(null, made)).toBe('und');
    expect(said('en', made)).toBe('und');
    expect(said('gd', made)).toBe('gd');
  });

  it('is English in capitals, too', () => {
    expect(said('de', ENGLISH.toUpperCase())).toBe('en');
  });

  it('looks at no more of a text the longer it is', () => {
    const [, german] = TEXTS[1]!;
    expect(said(null, ...Array(20).fill(ENGLISH), ...Array(500).fill(german))).toBe('en');
  });

  it('is told without fault of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.option(fc.string()), (texts, declared) => {
        const found = said(declared, ...texts);
        expect(found === null || typeof found === 'string').toBe(true);
      }),
    );
  });
});

describe('detection in another language', () => {
  const article = (language: string | null, text: string): Article => ({
    address: '',
    title: '',
    bylines: [],
    outlet: null,
    language,
    published: null,
    blocks: [{ kind: 'paragraph', text }],
  });
  const GERMAN = `${TEXTS[1]![1]} Angela Merkel und Olaf Scholz sprachen am Montag in Berlin.`;

  it('marks only names in the library, though the page says that it is English', () => {
    const known = [{ id: 'merkel', names: ['Angela Merkel'], roles: [], epithets: [] }];
    const found = detect(article('en', GERMAN), known);
    expect(found).toMatchObject({ language: 'de', languageSupported: false, claims: [] });
    expect(found.mentions.map(({ text }) => text)).toEqual(['Angela Merkel']);
  });

  it('reads English on a page that says that it is German', () => {
    const found = detect(article('de', `${ENGLISH} “It will last,” said Anna Keller.`), []);
    expect(found).toMatchObject({ language: 'en', languageSupported: true });
    expect(found.claims.length).toBeGreaterThan(0);
  });
});
