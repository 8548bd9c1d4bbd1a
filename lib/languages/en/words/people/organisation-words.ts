import { wordSet } from '../../../../detect/word-set';

/*
 * Provenance: our own writing. Words that make the capitalised words before or around them a body, a place or a thing
 * with a person's name in it ("Ford Museum", "Wilson Street", "USS John McCain"). Lower case.
 */

/** After a name: the whole is a body, a place or a thing. */
export const THING_WORDS = wordSet(`
  inc inc. corp corp. corporation co co. company companies ltd ltd. limited llc llp plc gmbh ag sa group holdings partners
  associates brothers bros bros. sons enterprises industries industry systems technologies technology solutions services
  bank bancorp capital fund funds trust insurance securities investments ventures motors motor airlines airways air
  foundation institute institution university college school academy hospital clinic museum library theatre theater
  church cathedral chapel abbey temple mosque synagogue center centre stadium arena park gardens garden field fields
  street road avenue boulevard lane drive square plaza bridge tunnel station airport harbor harbour port hotel inn
  house hall palace castle tower towers building buildings court courts mall market club cup trophy prize award awards
  medal championship championships open classic series league association federation union council commission
  committee board agency department ministry bureau office party coalition alliance front movement army force forces
  navy guard guards police regiment brigade division corps battalion command fleet team squad racing fc f.c. afc united
  city town village county district province state states island islands isle lake river creek bay sea ocean mount
  mountain mountains hill hills valley canyon desert forest beach coast cape peninsula gulf strait falls springs fort
  act bill law amendment treaty accord agreement doctrine plan report review index rule scale disease syndrome theorem
  administration campaign news times post journal herald tribune gazette magazine press radio television tv records
  pictures studios entertainment productions films film show band orchestra choir festival tour album song game games
  north south east west northern southern eastern western central royal national international global world day week
  month year war battle revolution massacre bowl dam mill mills farm farms ranch mine reserve observatory telescope
  program programme project initiative society order organisation organization conference summit forum network channel
  line lines railway railroad express interchange parkway highway freeway turnpike crossing junction terminal pier wharf
  elementary high middle junior primary secondary estate heights grove ridge point terrace crescent close way
  casino reservoir dock docks gym parish playfield recordings label story hollow convention tavern saloon pub brewery winery
  bakery pharmacy store stores shop mansion manor lodge resort spa speedway raceway circuit ballpark rink pavilion
  auditorium playground plantation homestead orchard creek brook pond marsh woods meadows farmhouse barn
  memorial monument cemetery prison jail penitentiary barracks base camp laboratory laboratories lab labs
`);

/** Before a name: what follows is a ship, a place, a storm or a thing and no person. */
export const THING_OPENERS = wordSet(`
  uss hms ss rms mv hmas hmcs lake mount mt. mt fort ft. ft cape port saint-  hurricane typhoon cyclone storm river isle
  university bank museum battle republic kingdom gulf bay city county district town village route interstate highway
  tropical tc boeing airbus ford-class camp operation project apollo studio hotel cafe café restaurant
`);

/** In small letters right before a name: it names a band, firm, ship, storm or book ("the band Nordra"). */
export const THING_NOUNS = wordSet(`
  band bands group groups duo trio quartet company companies firm firms maker label labels brand brands club clubs team
  teams ship ships boat ferry tanker destroyer frigate submarine yacht hurricane storm cyclone typhoon magazine newspaper
  website site paper journal film movie series show album song single novel book play opera game restaurant bar hotel
  store chain retailer airline bank network channel station studio software app agency university college school
  village town suburb city county river lake mountain island street species genus
`);
