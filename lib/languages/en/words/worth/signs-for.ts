import type { NamedSign } from '../../worth/sign';

/** What makes a sentence worth checking: somebody could look it up and find it so or not. */
export const SIGNS_FOR: readonly NamedSign[] = [
  { is: 'share', points: 1.5, reason: 'A share can be looked up.', pattern: /%|\bper ?cent|percent\b|\bpercentage/ },
  { is: 'money', points: 1, reason: 'So can a sum of money.', pattern: /[$£€¥]|\b(?:dollars?|euros?|cents)\b/ },
  { is: 'figure', points: 1.2, reason: 'Figures are counted by somebody.', pattern: /\d/ },
  {
    is: 'large number',
    points: 1,
    reason: 'A number in words is one too.',
    pattern:
      /\b(?:hundreds?|thousands?|millions?|billions?|trillions?|dozens?|double[ds]?|tripled?|quadrupled?|twice|half|two-thirds|three-quarters|one-third)\b/,
  },
  {
    is: 'small number',
    points: 0.4,
    reason: 'Small numbers count too, but may be no more than a way to speak.',
    pattern:
      /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/,
  },
  {
    is: 'past time',
    points: 0.5,
    reason: 'A time in the past says where to look.',
    pattern:
      /\b(?:since|ago|last (?:year|month|week|night|decade|two|three|four|five|\d+)|years?|months|decades?|century|in history|previous|former|administration)\b/,
  },
  {
    is: 'comparison',
    points: 0.6,
    reason: 'More or less than something else is measured.',
    pattern:
      /\b(?:(?:more|less|fewer|higher|lower|larger|bigger|smaller|greater|worse|faster|longer) than|than (?:ever|any|all|the)|largest|biggest|highest|lowest|worst|fastest|most|least|first|record|ever|only)\b/,
  },
  {
    is: 'change',
    points: 0.8,
    reason: 'What rose or fell left a trace in figures.',
    pattern:
      /\b(?:increas(?:ed|es|ing)|decreas(?:ed|es|ing)|declin(?:ed|es|ing)|dropp(?:ed|ing)|fell|fallen|falling|rose|risen|rising|rais(?:ed|es)|grew|grown|growing|reduc(?:ed|es)|lost|losing|gained|expanded|shrunk|went (?:up|down)|gone (?:up|down)|going (?:up|down)|(?:has|have|had|'ve|'s|was|were|been|you|he|we|they|§|i) cut|added|slashed|cost|costs|spent|spend|spends|spending|pay|pays|paid|paying)\b/,
  },
  {
    is: 'act on record',
    points: 1,
    reason: 'Votes, laws and appointments are on record.',
    pattern:
      /\b(?:voted?|voting|votes|oppos(?:ed|es)|supported|veto(?:ed)?|signed|passed|introduced|propos(?:ed|es|ing|al|als)|sponsored|appointed|enacted|repealed|blocked|banned|outlawed|endorsed|negotiated|ordered|sued|arrested|convicted|indicted|fired|nominated|ratified|recommended|approved|refused|rejected|favou?r(?:ed|s)|advocat(?:ed|es)|bombed|invaded|attacked|killed)\b/,
  },
  {
    is: 'past',
    points: 0.5,
    reason: 'What happened can be looked up.',
    pattern:
      /\b(?:was|were|had|did|didn't|went|took|gave|got|came|made|left|put|brought|began|became|said|told|ran|built|sent|met|held|wrote|stood|won|knew|saw|broke|led|let|found|kept|sold|bought|\w{3,}ed)\b/,
  },
  {
    is: 'perfect',
    points: 0.4,
    reason: 'So can what somebody has done.',
    pattern:
      /\b(?:(?:has|have|had)(?:n't)?|\w+'ve|(?:he|it)'s)(?: not| never| also| always| already| just)? (?:been|had|done|made|said|gone|seen|taken|given|got|gotten|put|\w{3,}ed|\w{3,}wn|lost|cut|built|brought)\b/,
  },
  {
    is: 'his words',
    points: 0.5,
    reason: 'What somebody else said or wants was said somewhere.',
    pattern:
      /(?:\b(?:he|you|they|opponent|president|vice president|senator|governor)|§)(?:'s|'ve| has| have| had| just| also| even)? (?:said|says|say|saying|called|calls|claims|claimed|told|promised|wants?|wanted|talks|talked|denied|agreed|argued|believes|supports?|opposes?)\b/,
  },
  {
    is: 'his doing',
    points: 0.4,
    reason: 'A sentence about what another did claims something.',
    pattern: /\b(?:he|he's|his|they|they're|they've|opponent)\b/,
  },
  {
    is: 'his plan',
    points: 0.5,
    reason: 'A plan is written down.',
    pattern:
      /(?:\b(?:his|your|their|my|our|opponent's|president's)|§) (?:\w+ )?(?:plan|proposal|policy|policies|budget|program|record|running mate|campaign|bill)\b/,
  },
  {
    is: 'public money',
    points: 0.6,
    reason: 'Taxes, debt, work and prices are counted.',
    pattern:
      /\b(?:tax(?:es|ed|payers?)?|budgets?|deficits?|debt|surplus|jobs?|unemploy(?:ed|ment)|inflation|wages?|incomes?|interest rates?|prices?|econom(?:y|ic)|recession|manufacturing|exports?|imports?|trade|loans?|mortgages?|subsid(?:y|ies)|funding|funds?|welfare)\b/,
  },
  {
    is: 'public matter',
    points: 0.4,
    reason: 'What the state does is written down.',
    pattern:
      /\b(?:health ?care|insur(?:ance|ed)|uninsured|oil|gas|energy|coal|drugs?|troops|soldiers|military|weapons?|nuclear|missiles?|treaty|sanctions|border|immigrants?|refugees|crimes?|prisons?|guns?|schools?|students|programs?|bill|law|laws|legislation|amendment|courts?|votes|federal|government|companies|businesses|banks?|workers|pollution|poverty|seniors|veterans|terrorists?|war|nations?|countries|states?)\b/,
  },
  {
    is: 'cause',
    points: 0.3,
    reason: 'One thing leading to another can be looked into.',
    pattern:
      /\b(?:because of|caus(?:ed|es|ing)|led to|leads to|result(?:s|ed)?|due to|responsible for|thanks to|destroy(?:ed|ing|s))\b/,
  },
  {
    is: 'going on',
    points: 0.5,
    reason: 'What is going on can be seen.',
    pattern:
      /\b(?:(?:is|are|was|were|been)(?: now| not| actually| already)?|\w+'(?:s|re)) (?!going to|talking|trying|saying|asking|looking)\w{2,}ing\b/,
  },
  {
    is: 'there is',
    points: 0.2,
    reason: 'Something is there or it is not.',
    pattern: /\b(?:there (?:is|are|was|were)|there's|we have|we've got|we had)\b/,
  },
  { is: 'named', points: 0.4, reason: 'Somebody or something in particular is named.', pattern: /§/ },
];
