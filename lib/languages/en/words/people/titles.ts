import { wordSet } from '../../../../detect/word-set';

/*
 * Provenance: our own writing, from general knowledge of English news style. Lower case, abbreviations with their stop.
 */

/**
 * Forms of address and ranks of nobility or church: with a surname they name a person ("Mr Shorten", "Pope Francis").
 */
export const ADDRESS_TITLES = wordSet(`
  mr mr. mrs mrs. ms ms. miss mx mx. mister madam madame mme mme. monsieur lord lady baroness baron
  king queen prince princess emperor empress sultan pope president saint st. don senor señor señora herr frau
`);

/** Ranks and offices that stand right before a name and are not part of it ("Sen. Charles Schumer"). */
export const RANK_TITLES = wordSet(`
  dr dr. doctor prof prof. professor sir dame sheikh sheik shaikh ayatollah imam rabbi mullah grand
  sen. senator sens. rep. reps. representative congressman congresswoman gov. governor govs. lt. lieutenant gen. general col. colonel
  maj. major capt. captain cmdr. commander adm. admiral sgt. sergeant cpl. corporal pvt. private brig. brigadier marshal
  judge justice chief attorney deputy minister secretary chancellor premier ambassador councillor councilor cllr cllr. mayor
  sheriff officer detective inspector superintendent constable det. insp. supt. agent special sec. pres. vice
  rev. reverend father fr. brother sister mother bishop archbishop cardinal monsignor msgr. pastor deacon dean canon
  director chairman chairwoman chair speaker commissioner coach manager principal headmaster warden engineer
  duke duchess earl count countess viscount marquess marquis crown archduke archduchess tsar czar kaiser shah emir caliph
  pm drs. datuk seri dato dato' datin tun tunku tengku puan encik ustaz ustad maulana mufti hojjatoleslam sheikha shri shrimati
  smt. prophet messrs messrs. hajji del. asm. ald. lt.gov.
  dj chef saint sr. lord-justice prime first foreign defence defense finance interior home state treasury health education justice trade
  president-elect ex-president comrade uncle aunt auntie grandpa grandma miss judge-designate alderman assemblyman
  assemblywoman delegate treasurer comptroller coroner prosecutor solicitor provost rector master hon. honorable honourable
`);

/** What may follow a name and belongs to it. */
export const NAME_SUFFIXES = wordSet('jr jr. jnr snr sr sr. ii iii iv');

/** Titles that stand before persons only, with a capital. */
export const SURE_TITLES = wordSet(`
  mr mr. mrs mrs. ms ms. mx mx. dr dr. prof prof. professor sen. senator rep. congressman congresswoman gov.
  sheriff colonel col. capt. lt. lieutenant sgt. sergeant cmdr. rev. reverend judge speaker rabbi imam archbishop
  councillor supt. insp. msgr. monsignor doctor drs. messrs messrs. aunt uncle
`);

/** Titles of address that tell no role. */
export const PLAIN_TITLES = wordSet('mr. mr mrs. mrs ms. ms miss. miss dr. dr sir. sir lord. lord lady. lady mx. mx');

/** With a place they are a name ("Duchess of Cambridge"). */
export const NOBLE_TITLES = wordSet(`
  duke duchess earl countess marquess marchioness viscount viscountess prince princess
`);

/** The whole of such a name, lower case. */
export const NOBLE_NAME =
  /^(?:the )?((?:arch)?(?:duke|duchess)|earl|countess|marquess|marchioness|viscount|viscountess|prince|princess) of \S/;
