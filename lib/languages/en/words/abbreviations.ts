/*
 * Words written with a full stop that need not end a sentence. Our own list, in groups by what may follow.
 * Lower case, without the final stop.
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** Always before a name: a sentence never ends here. Only with a capital ("Gen." but not "gen."). */
export const TITLE_ABBREVIATIONS = words(
  `mr mrs ms mx messrs mmes dr drs smt asm prof gen col rep reps sen sens gov govs rev lt sgt capt cmdr cdr maj hon pres adm vadm
   radm amb supt det insp brig cpl pvt pfc fr msgr st ste mt ft atty asst assoc vp sr sra dir min sec treas ald del
   const cllr cpt spc ssgt lcpl pte ven`,
);

/** May end a sentence; the next word decides. Only with a capital ("Wash." but not "wash."). */
export const CAPITAL_ABBREVIATIONS = words(
  `jr jnr snr esq inc corp co ltd bros cos llc plc ave blvd rd dept univ assn natl intl
   jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat
   ala ariz ark calif colo conn dela fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
   penn tenn tex va vt wash wis wisc wyo que ont alta sask`,
);

/** May end a sentence; the next word decides. In any case. */
export const PLAIN_ABBREVIATIONS = words('etc vs approx ca cf al viz incl ibid op cit a.m p.m e.g i.e ph.d v');

/** Only an abbreviation when a number follows ("No. 10", but "he said no."). */
export const NUMBER_ABBREVIATIONS = words('no nos pp p fig figs art vol ch para sec chap');

/** A capital here after an abbreviation ("in the U.S. The …") most likely opens a sentence. Names never do. */
export const SENTENCE_OPENERS = words(
  `the a an he she it they we you i this that these those there here his her its their our my but and or so yet if
   when while after before since because although though as at by for from in into on of to with without under over
   during despite however meanwhile moreover also what who why how where which some many most all both each every no
   not one two three several few another other last next more than then now once only even still just according
   asked speaking earlier later`,
);
