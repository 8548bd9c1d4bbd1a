import { wordSet } from '../../../../detect/word-set';
import { PERSON_NOUNS } from '../people/person-nouns';
import { OCCUPATION_NOUNS, OFFICE_NOUNS } from '../people/roles';

/*
 * Provenance: our own writing, from general knowledge. Nouns that can stand for somebody who says something. Lower
 * case, singular; only those whose ending does not tell it ("-er", "-ist" and the like: `claims/plausible-speaker.ts`).
 */

const PEOPLE = `
  accountant accused ace acolyte acquaintance acrobat addict adherent adolescent adversary advocate affiliate ally
  alum alumna alumni anything apprentice arch-rival archenemy artiste ascetic assailant associate attache
  attendant avatar bailiff bar beggar beneficiary bigwig black bloke bookworm brass brigand brute buddy bully
  busybody cadet captive casualty catholic celeb celebrity chap chieftain citizen citizenry claimant clairvoyant
  classmate clergy cleric clone clown co-host co-pilot combatant commandant complainant comrade concierge
  confidante confrere conscript consort constituent contemporary contestant convict cop corporal counterpart
  countess cowboy creative criminal crony crook curate czar daredevil darling deacon dean debutante delegate dem
  demagogue denizen descendant dignitary diplomat disaffected disciple dissident diva doc don dove earl egghead
  elderly elite emigrant emissary enemy enforcement establishment evangelical exile expat expatriate eye
  eyewitness fanatic felon fiancé fiancée fiend figure figurehead firebrand flunky foe foodie forebear fugitive
  functionary gadfly gal gay geek gentry giant go-between goddess gran grandchild granny green greenhorn guard
  guest guru hack hand hawk heavyweight heir heiress heretic hermit highness hindu hippie hispanic hobo hooligan
  hostess housemate housewife hunk idol impersonation in-law incumbent independent informant ingenue inhabitant
  insurgent intellectual intelligentsia invalid jew junkie juvenile kid kin kingpin knight lad laggard laity lama
  lass latina latino legate lifeguard lion local locksmith look-alike lookalike lord luminary lunatic maestro
  magistrate magnate maharaja maid majesty malcontent mam marquis martyr masseuse mastermind mate matriarch matron
  maven mechanic medic mercenary merchant messiah midwife millenial millennial minion misfit moderate mormon moron
  mullah muslim name namesake nanny national native nemesis neophyte nerd newbie newlywed nobility nobody nomad
  none notary novice occupant official oligarch one operative opponent orphan outcast outlaw overlord pal paragon
  pariah parson participant partisan patriarch patriot patron patsy peasant pedant pharaoh phenom philistine
  pirate politico populace postgraduate potentate prefect prelate priestess privileged pro prodigy professional
  progressive prophet proponent protege protestant protégé provincial psychic psychopath public pundit puppet
  quack quisling radical rascal recipient recluse recruit red redneck refusenik registrant registrar regular
  renegade rep reprobate respondent retired revolutionary rich roommate royalty runaway sage samaritan savant
  scapegoat sceptic scion scribe scrooge seamstress self serf servant sheikh sikh skeptic sleuth snob socialite
  sophomore soulmate spouse squire stalwart stand-in starlet steward stewardess stooge substitute superdelegate
  superintendent supremo surrogate swami sweetheart sycophant techie tot tout townie treasury tribune troop tsar
  tyrant undergraduate understudy unemployed uninsured urchin vagabond valet vandal vassal vet vicar vigilante
  villain virtuoso viscount visionary voice wag waif wannabe ward warden white whiz wimp wing wino witch wizard
  wounded xenophobe yogi young yuppie zealot
`;

/** What acts as one, and the places from which it does. */
const BODIES = `
  abbey administration agency airline airport album alliance ambulance anthology app apparatus arm army array
  assembly association audience authority autobiography bakery band bank base batch battalion biography bishopric
  bloc blog board body book branch brewery brigade broadsheet brokerage brotherhood bunch bureau bureaucracy
  business cabinet cadre camp campaign capital cast castle cathedral caucus cell centre chain chancellery channel
  charity choir chorus church cinema circle city clan class clinic club clutch co-op co-operative coalition
  coastguard collection collective college colony column comedy command commission commonwealth commune community
  company conclave confederation conference conglomerate congregation congress consensus conservancy consortium
  constabulary constellation constituency consulate consultancy contingent convent cooperative corporation cortege
  council country county couple court coven crew crowd crown daily dealership defence defense delegation democracy
  department detachment diary diaspora diocese directorate distillery district division documentary dominion drama
  duo dynasty echelon economy electorate embassy empire enclave enterprise entity entourage episode exchange
  exhibit exhibition faction factory faculty faithful family fanbase fandom farm federation few field file film
  firm fleet flotilla following force forces forum foundation fraction franchise fraternity front fund gallery
  gang garage garrison generation government governorate group guerrilla guild gym hall handful headquarters
  helpline hierarchy homeland horde hotel hotline house hub industry inquiry inspectorate institute institution
  insurgency intelligence intergroup internet journal judiciary junta jury kingdom kremlin lab labor laboratory
  labour leadership league left legation legion legislature library lifeboat lineage lineup lobby lot machine
  mafia magazine mainstream majority management market mass mayoralty media membership memoir military militia
  mill ministry minority mission mix mob monarchy monastery mosque movement movie municipality museum musical
  nation navy neighborhood neighbourhood network news newsroom ngo non-profit nonprofit novel nursery observatory
  octet office opera operation opposition orchestra organ organisation organization orphanage outfit outlet
  ownership pac pair palace panel papacy parade paramilitary parish parliament partnership party patrol peerage
  pentagon percentage personnel phalanx pharma pharmacy platform platoon plurality podcast police politburo polity
  population portal posse powerhouse practice presidency presidium press priesthood principality prison program
  programme proportion prosecution protectorate province publication quango quartet quintet range readership
  rearguard refinery regime regiment region republic reserve rest restaurant retinue right ring royals rump school
  secretariat sect section security senate series service set share shipyard shogunate shop show side sitcom site
  sketch skit slew society song sorority sovereign soviet squad staff start-up startup state station store studio
  subcontinent subsidiary suburb sultanate supermajority supermarket superpac swarm synagogue syndicate system
  tabloid tank task-force team tech telecom television theatre think-tank third throne town tribe tribunal trio
  troupe trust twosome underclass union unit university utility vanguard vatican vestry viceroy viewership village
  watch watchdog wave web website weekly winery wire workforce workshop world zoo
`;

/** What is written, filmed, counted or found out, and tells what those who made it say. */
const DOCUMENTS = `
  abstract accord account accusation acknowledgement acknowledgment acronym ad addendum admission advert
  advertisement advertising advice advisory affidavit agenda agreement alert algorithm allegation amendment
  analysis annotation announcement aphorism apology appeal appearance applause application argument article
  assertion assessment audit autopsy average award ballot bill billboard bio blogpost blueprint blurb booklet bot
  brief briefing broadcast brochure bulletin bylaw cable calculation calendar call caption catalog catalogue
  catechism census certificate chart chatbot check chronicle circular citation claim clause cliche cliché clip
  code codex commandment commendation comment commentary commercial communication communique communiqué complaint
  compromise concession conclusion confession confirmation consideration constitution consultation contract
  convention conversation copy correspondence count counterclaim counterproposal coverage credo criticism critique
  curriculum cv data database dataset deal debate decision declaration definition deliberation demand demographics
  demonstration denial deposition description diagnosis diagram dictionary directive disclosure discussion
  dispatch dispute dissertation doctrine docudrama document documentation draft dream e-mail edict edition
  editorial election email emoji encyclical encyclopedia endorsement entry epistle epitaph essay estimate eulogy
  evaluation evidence examination example excerpt exegesis exhortation exit-poll expectation experience experiment
  explanation expose exposé fable fact factsheet fatwa fax feedback filing finding flash flowchart folklore
  footage footnote forecast form formula gazette gloss glossary graffiti graffito graph graphic guidance guide
  guidebook guideline hagiography haiku handbook handout hashtag headline hearing hint history homily horoscope
  hymn hypothesis idea idiom image index indication indictment inference info infographic information initiative
  injunction inquest inscription insight insinuation instruction interjection interpretation interrogation
  interview introduction inventory investigation invitation invoice issue item joke judgement judgment
  justification keynote kit label lament law lawsuit lead leaflet leak lecture legislation lesson line listing
  litany log logbook lookup lyrics mail mandate manifesto manual manuscript map march masthead material maxim
  measure meme memo memorandum memory menu message meta-analysis misgiving missive monograph monologue motion
  motto mural muttering myth narration narrative newscast nomenclature note notebook notice notification oath
  obituary objection observation odds op-ed op-eds opinion opinion-poll oration ordinance outburst outline
  overview pact page pamphlet paperwork parable paragraph parody passage patent permit petition photo photograph
  picture piece pitch placard plan playbook plea pledge plot poem polemic policy poll polling post postcard
  preamble precedent prediction preface premise presentation press-release pretext principle probe proclamation
  profile prognosis projection promise promo pronouncement proof proposal proposition prose prospectus protest
  protocol proverb provision psalm punchline query question quiz quotation quote rally ranking rate rating
  rationale reading readme readout rebuke rebuttal recap receipt reckoning recommendation record recording
  reference reform refusal registry regulation release remark reply report reporting representation request
  research resignation resolution response result resume retort retrospective return revelation review rhetoric
  robo-call robocall rubric rule ruling rumour rundown satire saw saying schedule science scorecard scrapbook
  screed screenshot script scripture search sentence sequel sermon settlement shorthand shot sidebar sign signage
  simulation slide slogan snippet software sonnet soundbite source speech spin spot spreadsheet standard
  standpoint stat statement statistic statute stipulation story storyline strategy study submission subpoena
  substack subtitle suggestion suit summary summation summons supplement supposition survey syllabus synopsis
  table tagline tale talk talk-radio tally tape teaching telecast telegram telegraph template term terms test
  testament testimony text textbook theorem theory thread tidbit timeline tip tip-off tipoff tirade title tome
  tradition transcript translation treatise treaty trial tribute trope trove truth tutorial tweet update utterance
  verdict verse version victory video view vignette vision voicemail vote vow warning warrant whispering wiki
  wikipedia will wisdom word wording work write-up writing
`;

/** Nouns of people, roles and occupations among them. */
export const ONE_PERSON_NOUNS: ReadonlySet<string> = new Set([
  ...wordSet(PEOPLE),
  ...OFFICE_NOUNS,
  ...OCCUPATION_NOUNS,
  ...PERSON_NOUNS,
]);

/** Nouns of bodies and documents. */
export const SPEAKER_NOUNS = wordSet(`${BODIES} ${DOCUMENTS}`);

/** With the ending of a person, and none: "power", "error", "winter". */
export const NO_SPEAKERS = wordSet(`
  anger barrier beer border bother breather bumper butter cancer clutter coffee color computer container copter
  corner counter cover danger december deer degree diaper dinner disaster disorder drawer encounter error factor
  favor fee fervor fever fiber filter finger fist flavor flicker floor flower folder freezer gender gist glimmer
  glitter guarantee gutter hammer hanger harbor helicopter honor horror humor hunger indoor jubilee knee lather
  latter laughter layer leather lever liter litter locker lumber manner marker matter meter minor mirror mist
  monster motor murder never november october odor outdoor oyster pepper plaster platter prayer proper rather
  razor rigor river roller rubber september shelter shoulder shower slaughter slipper smaller spider splinter
  stopper summer supper surrender tenor terror thunder tiger timber toffee toner tower tractor transfer tree
  tremor trouser truer tumor twist under upper valor vapor vigor wafer water weather winter wonder wrist
`);
