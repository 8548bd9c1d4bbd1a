import { wordSet } from '../../../../detect/word-set';

/*
 * Provenance: our own writing. Nouns for what a person does or holds, lower case, singular, last word of the role
 * ("prime minister" ends in "minister"). Used to read roles before and after a name, and to resolve "the … president".
 */

/** Offices of which a country or body has one: "the Russian president" can mean exactly one person. */
export const OFFICE_NOUNS = wordSet(`
  president minister premier chancellor king queen prince princess emperor pope sultan emir governor mayor speaker
  secretary secretary-general chairman chairwoman chairperson chair chief director commissioner leader head ceo
  envoy ambassador spokesman spokeswoman spokesperson general attorney treasurer pontiff monarch ruler dictator
  strongman president-elect taoiseach ayatollah duchess duke boss coach manager captain editor founder
  co-founder owner candidate nominee
`);

/** Occupations and descriptions: many people share one; never enough alone. */
export const OCCUPATION_NOUNS = wordSet(`
  senator congressman congresswoman lawmaker representative representative-elect politician mp mep msp councillor
  democrat republican conservative liberal socialist activist campaigner critic adviser advisor aide analyst expert
  professor scientist researcher economist historian lecturer scholar academic philosopher psychologist doctor
  surgeon physician nurse dentist lawyer solicitor barrister prosecutor judge justice sheriff officer detective
  inspector constable soldier commander colonel major lieutenant sergeant admiral marshal pilot astronaut engineer
  architect designer developer programmer teacher principal headteacher student graduate alumnus player striker
  midfielder defender goalkeeper keeper forward winger quarterback pitcher batsman bowler driver rider cyclist
  swimmer sprinter golfer boxer fighter athlete champion skipper teammate rookie veteran striker referee umpire
  actor actress star singer songwriter singer-songwriter rapper musician guitarist bassist drummer pianist composer
  conductor producer filmmaker screenwriter playwright author writer novelist poet journalist reporter columnist
  correspondent broadcaster presenter host anchor anchorwoman anchorman newsman commentator blogger comedian
  comic artist painter sculptor photographer model dancer ballerina chef entrepreneur businessman businesswoman
  tycoon billionaire millionaire mogul investor banker broker trader executive strategist consultant
  farmer worker driver resident neighbor neighbour witness victim suspect defendant plaintiff survivor passenger
  wife husband son daughter father mother brother sister uncle aunt cousin nephew niece girlfriend boyfriend
  partner fiancee fiance widow grandson granddaughter friend colleague rival predecessor successor deputy
  assistant vice-president co-chair co-star co-author founder member operator organizer organiser promoter
  priest bishop archbishop cardinal rabbi imam pastor reverend monk nun missionary saint philanthropist explorer
  inventor linguist mathematician physicist chemist biologist anthropologist archaeologist geologist astronomer
  protector regent fellow whip trumpeter violinist saxophonist impresario publicist agent spy whistleblower rebel warlord militant terrorist gunman killer murderer assassin
`);
