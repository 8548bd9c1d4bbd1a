import { wordSet } from '../../../../detect/word-set';
import { WEEKDAYS } from '../../weekdays';

/*
 * Provenance: our own writing. Capitalised words that are never a person's surname by themselves.
 */

/**
 * Months, days and feasts; lower case, with their usual abbreviations. "may" and "april" can be names in a full name.
 */
export const CALENDAR_WORDS = wordSet(`
  january february march april may june july august september october november december jan. feb. mar. apr. jun. jul.
  aug. sep. sept. oct. nov. dec. ${WEEKDAYS.join(' ')} mon. tue. tues. wed. thu.
  thurs. fri. sat. sun. christmas easter ramadan passover hanukkah thanksgiving halloween lent advent eid diwali
  spring summer autumn fall winter
`);

/** Capitalised words of faiths, parties, languages and the like, singular and plural. */
export const GROUP_WORDS = wordSet(`
  god allah bible koran quran torah christian christians muslim muslims jew jews jewish islam islamic islamist islamists
  catholic catholics protestant protestants hindu hindus sikh sikhs buddhist buddhists sunni shia shiite shiites kurd kurds
  democrat democrats democratic republican republicans gop conservative conservatives tory tories labour liberal
  liberals socialist socialists communist communists nazi nazis congress parliament senate house commons lords duma
  knesset bundestag kremlin pentagon nato eu un u.n. u.s. us uk u.k. usa gdp ceo cfo cnn bbc nbc abc cbs fox reuters
  afp ap itv espn fbi cia nsa irs nasa opec imf who wto brexit covid covid-19 internet facebook twitter google youtube
  instagram amazon apple microsoft netflix tiktok whatsapp uber tesla boeing airbus toyota nissan honda sony samsung
  taliban hamas hezbollah isis isil al-qaeda mafia nobel oscar oscars grammy emmy olympics olympic olympian nfl nba mlb nhl
  fifa uefa ncaa ph.d m.d. mba ba ma mp mps tv dvd cd ok dna hiv aids
`);
