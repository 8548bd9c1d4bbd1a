import { wordSet } from '../../../../detect/word-set';

/*
 * Provenance: our own writing (facts of geography). Lower case, single words; the words of longer names stand apart
 * ("new", "york"), since the detector looks at words. Not complete and need not be: it is one hint among many.
 */

/** Countries and large regions. */
export const COUNTRY_WORDS = wordSet(`
  afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh
  barbados belarus belgium belize benin bhutan bolivia bosnia herzegovina botswana brazil brunei bulgaria burkina faso
  burma burundi cambodia cameroon canada chad chile china colombia comoros congo croatia cuba cyprus czechia
  denmark djibouti dominica ecuador egypt england eritrea estonia eswatini ethiopia fiji finland france gabon gambia
  georgia germany ghana greece greenland grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran
  iraq ireland israel italy jamaica japan jordan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia
  lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives mali
  malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia
  nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama papua paraguay peru
  philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles singapore slovakia
  slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tonga
  trinidad tobago tunisia turkey türkiye turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu vatican venezuela
  vietnam wales yemen zambia zimbabwe africa america americas asia europe antarctica eurasia oceania arabia
  balkans baltic caribbean caucasus crimea donbas donbass gaza scandinavia siberia kashmir chechnya catalonia
  kurdistan mediterranean pacific atlantic arctic antarctic britain u.s. u.s.a. usa uk u.k. uae eu soviet ussr
  prussia bavaria saxony normandy brittany flanders ulster bengal punjab sindh
`);

/** Cities, states, provinces, rivers and mountains that the news names often. */
export const PLACE_WORDS = wordSet(`
  alabama alaska arizona arkansas california carolina colorado connecticut delaware florida hawaii idaho illinois indiana
  iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
  hampshire jersey mexico york dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont virginia
  washington wisconsin wyoming d.c. ontario quebec québec manitoba saskatchewan alberta columbia newfoundland nova scotia
  brunswick queensland victoria tasmania wales yorkshire lancashire kent essex sussex surrey cornwall devon dorset
  somerset norfolk suffolk cheshire cumbria northumberland
  london paris berlin rome madrid lisbon brussels amsterdam vienna prague warsaw budapest bucharest sofia athens istanbul
  ankara moscow petersburg kyiv kiev minsk riga vilnius tallinn helsinki stockholm oslo copenhagen dublin belfast
  edinburgh glasgow cardiff manchester liverpool birmingham leeds sheffield bristol newcastle nottingham leicester
  southampton portsmouth plymouth oxford cambridge brighton hull coventry sunderland grimsby wembley westminster
  geneva zurich bern munich hamburg frankfurt cologne stuttgart dresden leipzig milan naples turin venice florence genoa
  palermo barcelona seville valencia bilbao porto marseille lyon nice bordeaux toulouse lille strasbourg
  beijing shanghai tianjin wuhan shenzhen guangzhou chongqing chengdu tokyo osaka kyoto hiroshima nagasaki fukushima
  seoul busan pyongyang taipei hanoi saigon bangkok jakarta manila rangoon yangon dhaka delhi mumbai kolkata chennai
  bangalore hyderabad karachi lahore islamabad kabul kandahar tehran baghdad basra mosul damascus aleppo homs idlib beirut
  jerusalem haifa aviv ramallah hebron rafah amman riyadh mecca medina jeddah doha dubai dhabi sanaa aden muscat cairo
  alexandria tripoli benghazi tunis algiers rabat casablanca khartoum darfur ababa nairobi mogadishu kampala kigali
  lagos abuja accra dakar bamako timbuktu harare lusaka johannesburg pretoria durban soweto luanda kinshasa
  boston philadelphia baltimore atlanta miami orlando tampa chicago detroit cleveland cincinnati columbus pittsburgh
  milwaukee minneapolis louis memphis nashville orleans houston dallas austin antonio denver phoenix tucson vegas
  angeles francisco diego oakland sacramento seattle portland anchorage honolulu albuquerque omaha tulsa buffalo
  rochester albany syracuse newark brooklyn manhattan queens bronx harlem hollywood pasadena beverly malibu
  jacksonville charlotte raleigh richmond norfolk charleston savannah birmingham montgomery mobile selma ferguson
  indianapolis lexington louisville knoxville toledo akron dayton flint lansing madison boise spokane
  toronto montreal ottawa vancouver calgary edmonton winnipeg halifax sydney melbourne brisbane perth adelaide canberra
  darwin hobart auckland wellington christchurch havana kingston port-au-prince caracas bogota bogotá medellin lima quito
  santiago aires janeiro brasilia brasília paulo montevideo asuncion mexico tijuana guadalajara juarez cancun
  mars venus jupiter saturn thames rhine danube volga nile amazon ganges mekong yangtze euphrates tigris himalayas alps
  andes everest sahara sinai golan donetsk luhansk kharkiv kherson mariupol odesa odessa zaporizhzhia bakhmut sevastopol
  srebrenica sarajevo belgrade zagreb skopje tirana pristina nicosia yerevan baku tbilisi grozny
  texas downing pentagon kremlin westminster whitehall hague davos harvard yale princeton stanford berkeley radcliffe
  chelsea arsenal everton tottenham juventus benfica celtic
`);

/** Adjectives and nouns of nations and continents, singular and plural. */
export const DEMONYM_WORDS = wordSet(`
  afghan albanian algerian american americans african africans arab arabs argentine armenian asian asians australian
  australians austrian azerbaijani bahraini bangladeshi belarusian belgian bolivian bosnian brazilian british britons briton
  bulgarian burmese cambodian cameroonian canadian canadians catalan chechen chilean chinese colombian congolese croatian
  cuban cubans cypriot czech danish danes dutch ecuadorian egyptian egyptians english eritrean estonian ethiopian european
  europeans filipino finnish finns french georgian german germans ghanaian greek greeks guatemalan haitian hispanic hispanics
  honduran hungarian icelandic indian indians indonesian iranian iranians iraqi iraqis irish israeli israelis italian
  italians jamaican japanese jordanian kazakh kenyan korean koreans kurdish kuwaiti lao latin latino latinos latvian lebanese
  liberian libyan libyans lithuanian macedonian malaysian maltese mexican mexicans mongolian montenegrin moroccan
  mozambican nepalese nepali nigerian norwegian omani pakistani pakistanis palestinian palestinians panamanian
  paraguayan persian peruvian polish poles portuguese puerto rican qatari romanian roma russian russians rwandan salvadoran
  saudi saudis scottish scots senegalese serb serbs serbian singaporean slovak slovene slovenian somali south-african
  soviet soviets spanish sudanese swedish swedes swiss syrian syrians taiwanese tajik tanzanian thai tibetan tunisian turkish
  turks turkmen ugandan ukrainian ukrainians uruguayan uzbek venezuelan venezuelans vietnamese welsh western westerners
  yemeni zambian zimbabwean african-american arabic hebrew hindi urdu swahili queenslander anglo eastern northern southern roman bavarian sicilian texan californian
`);

/** "Ukraine" and "Ukrainian" mean the same body when a role is looked up; prefixes shared by adjective and country. */
export const IRREGULAR_DEMONYMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['british', ['britain', 'uk', 'u.k.', 'united kingdom', 'england']],
  ['american', ['america', 'us', 'u.s.', 'usa', 'united states']],
  ['u.s.', ['us', 'united states', 'america']],
  ['us', ['u.s.', 'united states', 'america']],
  ['uk', ['u.k.', 'britain', 'united kingdom']],
  ['french', ['france']],
  ['german', ['germany']],
  ['dutch', ['netherlands']],
  ['spanish', ['spain']],
  ['swiss', ['switzerland']],
  ['greek', ['greece']],
  ['danish', ['denmark']],
  ['polish', ['poland']],
  ['turkish', ['turkey', 'türkiye']],
  ['welsh', ['wales']],
  ['irish', ['ireland']],
  ['thai', ['thailand']],
  ['filipino', ['philippines']],
  ['czech', ['czechia', 'czech republic']],
  ['kremlin', ['russia', 'russian federation']],
  ['finnish', ['finland']],
  ['swedish', ['sweden']],
  ['norwegian', ['norway']],
  ['scottish', ['scotland']],
  ['english', ['england']],
  ['chinese', ['china']],
  ['argentine', ['argentina']],
  ['emirati', ['uae', 'united arab emirates']],
  ['saudi', ['saudi arabia']],
  ['afghan', ['afghanistan']],
  ['slovak', ['slovakia']],
  ['belgian', ['belgium']],
  ['peruvian', ['peru']],
  ['cypriot', ['cyprus']],
  ['hungarian', ['hungary']],
  ['portuguese', ['portugal']],
  ['lebanese', ['lebanon']],
  ['vietnamese', ['vietnam']],
  ['mexican', ['mexico']],
  ['brazilian', ['brazil']],
  ['canadian', ['canada']],
  ['ukrainian', ['ukraine']],
  ['indian', ['india']],
  ['italian', ['italy']],
  ['iraqi', ['iraq']],
  ['israeli', ['israel']],
]);
