/**
 * The commonest small words of languages in which news is written, by BCP 47 primary subtag: only to tell which
 * language a text is in. Lower case; of a word with an apostrophe the part before it ("l’homme": "l"). Written by hand
 * from what every grammar lists; a word may be in several languages. What can be read of a language beside this is in
 * its own tables.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for it on was with as he be by at have are this not but had his they from she which or we an were been their has would there what will if can all her who said one about more when so no them than into i you my do me him your out up could some now just over also because don',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei',
  nl: 'de het een van en in is dat op te zijn met voor niet die aan er om ook als maar bij door naar hij heeft uit dan worden over wordt ze deze was nog tot zich wel hebben meer werd geen kan zo of zal onder tegen dit haar',
  af: 'die van en in is het nie dat te op vir met sy hy wat aan om ook as deur was by hulle kan sal uit word maar nog ons tot na daar dit een',
  sv: 'och att det i en som på är av för med till den har de inte om ett han men var jag från vi så kan när år under också efter eller nu sin där vid mot ska skulle kommer ut sig hade man alla vara över blev',
  da: 'og i at det er en til af på for med der den de ikke som har et om var han men jeg fra vi kan ved så nu efter eller også skal være ud blev hvad mod havde bliver når hun sig over under været',
  no: 'og i det er på en til som av for med at har de ikke den et om var han men jeg fra vi kan så seg etter eller også skal ved være ut ble hva mot hadde blir når hun nå ha vil over under vært',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son aux d l qu s n c ont été cette mais comme ou elle être leur fait deux après ses nous on même',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está según',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já está também pelo pela até isso foi ser são tem entre depois mesmo disse anos segundo pelos',
  it: 'di e il la che in a per un del è non una le della con si da i sono al dei come più alla gli anche ha dal nel lo ma se delle su o nella l d dell all un questo stato era loro dopo suo ci essere tra hanno degli',
  ca: 'de la i que el a en els les un per amb es una del al no s l d és ha com més dels però són va aquest aquesta ser també seva seu o pel molt sobre entre han hi fins quan perquè tots',
  ro: 'de și în a la cu pe că din care o nu un pentru mai este au fost prin sau ce se ca al ale după dar lui sunt le lor între fi ar avea către până unei unui acest această despre nici',
  pl: 'i w na z się do nie że to jest o jak po a przez od za co dla ale tym ma oraz są który jego które może być już tak przed ze było był jej tego będzie by również która także których tylko',
  cs: 'a v se na je že o s z do i to k ve pro za by ale si po jako jsou od který podle bude jsem jeho tak není byl také však nebo které která už při až jen bylo mezi před',
  sk: 'a v sa na je že o s z do aj to k vo pre za by ale si po ako sú od ktorý podľa bude som jeho tak nie bol tiež však alebo ktoré ktorá už pri až len bolo medzi pred',
  hr: 'i u je na se da su za od s koji a o iz ne to kao će što do ali bi ili koja koje nije kako po je li samo nakon još sve ima prema biti bio više nisu zbog rekao',
  sl: 'in je v na se da za so z ki ne pa po s bi tudi od o kot pri kar še bo ali to do iz ni ter več če ker med bil lahko njegov samo leta tako ga jih',
  hu: 'a az és hogy nem is egy van ez volt meg csak de ha mint már még el kell azt ki lesz volna sem után vagy minden azonban lehet szerint amely ezt arra így között amit akkor',
  fi: 'ja on ei että se oli hän ovat joka mutta myös kun tai sen mukaan niin jos kuin ole ne vain olisi voi sekä jo nyt mitä hänen tämä ennen koska kanssa sitä vielä jotka jälkeen noin',
  et: 'ja on ei et ta oli see ka kui mis aga ning oma kes ma või siis nii seda pole välja ole peab veel selle kuid juba tema meie olid üle pärast saab',
  lt: 'ir į kad yra su iš o buvo tai kaip už dėl bet jo ar nuo tik po per apie jis kuris prie bus iki gali dar taip jau nėra jų jie metų',
  lv: 'un ir ar uz no ka par kas bija tas gan arī pēc kā bet tika viņš to lai līdz vai nav savu tā pie kuri kad jau gadu vairāk pret būs nevar',
  tr: 've bir bu için da de ile olarak çok daha o en gibi olan sonra kadar ise var ne ancak ya ki her değil olduğunu oldu diye ama iki içinde yeni şu tarafından göre olduğu dedi',
  id: 'yang di dan itu dengan untuk dari pada dalam tidak ini akan oleh ke juga ada telah bisa karena mereka saya kata atau adalah sudah lebih para dia bahwa seperti saat sebagai tersebut hari orang tahun',
  vi: 'và của là có được cho các một trong không người với những đã này khi để từ đến ông về năm tại ra sẽ vào cũng như nhiều phải bị sau trên theo',
  sw: 'ya na wa kwa ni katika za la kuwa cha hiyo huo pia hii yake hilo alisema watu baada lakini kama ambaye ambao hivyo wake sana zaidi kutoka',
  sq: 'të e në dhe i një për me që nga është se si ka do nuk më u por së ai kanë ishte janë ky kjo edhe pas tij',
  ru: 'и в не на что с по это как его для из к от а за он был но они об которые также было при до после о же бы или уже если том у были она',
  uk: 'і в не на що з та до про це як його для за від у й є але після які також було при або вже якщо він вона вони був були який',
  bg: 'на и да се от за че не с в е по са като при до ще са това но или към след които той беше които през бе най още със тази',
  sr: 'и у је да на се за су од не са као који о до ће али што из би које или није која по бити након још више рекао',
  ar: 'في من على إلى أن التي عن الذي مع ما هذا كان لا هذه بعد بين قد أو قال كما إن ذلك و لم هو كانت خلال ضد هي',
  fa: 'و در به از که این را با است برای آن یک می خود تا بر هم نیز شده کرد ما شد اما گفت او ها آنها هر بود',
  ur: 'کے میں کی ہے اور سے کا کو اس نے کہ پر ہیں یہ بھی ان ایک تھا نہیں وہ لیے کہا جو گیا تھے کر',
};
