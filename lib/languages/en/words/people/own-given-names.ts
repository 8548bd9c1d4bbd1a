import { wordSet } from '../../../../detect/word-set';

/*
 * Given names that the table made from the data packs misses or counts too low (the packs hold politicians, so women's
 * and younger names are rare there). Provenance: our own writing. Lower case, without diacritics. The lists apart serve
 * one thing: which person a "he" or a "she" cannot mean.
 */

/** Nearly always women's names. */
export const SHE_NAMES = wordSet(`
  aaliyah abby abigail ada adele adeline adriana adrienne agatha agnes aida aisha alana alexa alexandra alexis alicia
  alina alisha alison allison alyssa amanda amber amelia amelie amina amy ana anais anastasia andrea angela angelica
  angelina angie anita ann anna annabel anne annette annie antonia aretha ariana arianna astrid audrey aurora ava
  barbara bea beatrice becky bella bernadette beth bethany betsy betty beverley beverly bianca bonnie brandi brandy
  brenda bridget britney brittany camila camilla camille candice cara carla carly carmen carol caroline carolyn carrie
  cassandra cassie cate catherine cathy cecilia celia celine charlene charlize charlotte chelsea cher cheryl chloe
  christina christine cindy claire clara clarissa claudia colleen connie constance cora crystal cynthia daisy danielle
  daphne dawn deb debbie deborah debra delia demi denise diana diane dolly dolores donna dora doris dorothy edith edna
  eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen ellie elsa elsie emilia emily emma
  erica erika erin esme esther ethel etta eugenie eva evelyn fatima faith fay felicia fiona flora francesca freda
  freya frida gabriela gabriella gabrielle gail gemma georgina geraldine gertrude gigi gillian gina giselle gisele
  gladys glenda gloria grace greta gretchen gwen gwendolyn gwyneth hailey halle hannah harriet hayley hazel heather
  heidi helen helena hermione hillary holly hope ida imogen ina ines ingrid irene iris isabel isabella isabelle isla
  ivana ivanka ivy jacqueline jada jade jana jane janet janice janine jasmine jeanette jeanne jenna jennie jennifer
  jenny jessica jessie jill joan joanna joanne jocelyn jodie josephine joy joyce juanita judi judith judy julia
  juliana julianne julie juliet kara karen kate katherine kathleen kathryn kathy katie katrina katy kayla keira kerry
  khloe kimberly kirsten kirstie kourtney kristen kristin krysten kylie lana lara latoya laura lauren lea leah leila
  lena leona lila lillian lily lina linda lisa liv liz liza lois lola lorde lorena loretta lori lorraine lottie louisa
  louise lucia lucille lucinda lucy luna lydia lynda mabel madeleine madeline madonna mae maggie malala malia mandy
  mara marcia margaret margarita margot maria mariah marian marianne marie marilyn marina marion marisa marissa
  marjorie marlene marsha martha mary matilda maud maureen mavis maxine maya megan meghan melania melanie melinda
  melissa meredith meryl mia michaela michelle mila mildred miley millie mimi mindy miranda miriam moira mollie molly
  mona monica muriel myra nadia nadine nancy naomi natalia natalie natasha nicki nicola nicole nigella nina nora
  noreen norma octavia olga olive olivia oprah paige pam pamela patricia patsy patti paula pauline pearl peggy
  penelope penny petra phoebe phyllis pippa polly poppy priscilla priyanka rachel raquel rebecca regina renee rhonda
  rihanna rita roberta robyn rosa rosalind rose roseanne rosemary rosie rowena roxanne ruby ruth sabrina sadie sally
  salma samantha sandra sara sarah saoirse scarlett selena serena shania sharon sheila shelley sheri sherry sheryl
  shirley sienna simone sinead sofia sonia sonya sophia sophie stella stephanie sue summer susan susanna susannah
  susie suzanne sybil sylvia tabitha tamara tammy tania tanya tara tasha tatiana teresa teri tess tessa thelma theresa
  tiffany tilda tina tori trina trisha trudy uma una ursula valentina valerie vanessa vera verity veronica vicki vicky
  victoria viola violet virginia viviane vivienne wanda wendy whoopi willow winifred winona yasmin yolanda yoko yvette
  yvonne zadie zara zelda zendaya zoe
`);

/** Nearly always men's names. */
export const HE_NAMES = wordSet(`
  aaron adam aidan al alan alastair albert alec alexander alfie alfred ali alistair allen alvin amir amit andre andrew
  andy angus anthony antonio archie arnold arthur asa austin barack barney barry bart ben benedict benjamin benny
  bernard bernie bert bill billy bob boris brad bradley brandon brendan brett brian bruce bruno bryan bryce buzz byron
  caleb calvin carl carlos cecil cedric chad channing charles chase chester chip christian christopher chuck clark
  claude clay cliff clifford clint clive cody colin connor conor cory craig curt curtis cyril damian damien dan daniel
  danny darren darryl dave david dean dennis denzel derek derrick desmond dick dirk dmitri dmitry dominic don donald
  donnie doug douglas duncan dustin dwayne dwight dylan earl ed eddie edgar edmund eduardo edward edwin eli elijah
  elliot elliott ellis elmer elon elton elvis emile emmanuel eric erik ernest ernie ethan eugene evan ezra felix
  fernando fidel finn floyd francis francisco francois frank franklin fred frederick gareth garry gary gavin geoff
  geoffrey george gerald gerard gerry gianni gideon gil giles glen glenn gordon graeme graham grant greg gregory
  guillermo gus guy hamza hank hans harold harrison harry harvey hassan hector henri henry herbert herman homer horace
  howard hugh hugo humphrey hussein ian igor ike ira irving isaac ivan jack jackson jacob jake jamal james jared jason
  jasper javier jay jeff jefferson jeffrey jeremy jermaine jerome jerry jesus jim jimmy joaquin joel joey johan john
  johnny jon jonah jonathan jorge jose joseph josh joshua juan jude julian julio justin kanye karl keanu keith ken
  kenneth kenny kevin khalid kieran kirk klaus kobe kurt lamar lance larry laurence lawrence lebron len leo leon
  leonard leonardo leroy les lewis liam lionel logan lou louie louis luca lucas luis luke luther malcolm manuel marc
  marcel marcelo marco marcus mario mark marshall martin marvin mason mathew matt matteo matthew maurice maximilian
  mel melvin michael miguel mick mickey mike mikhail miles milton mitch mitchell mohamed mohammad mohammed morris
  moses muhammad murray nate nathan nathaniel neal ned neil nelson neville nick nicholas nigel noam norman oliver
  ollie omar orlando oscar otto owen pablo paddy patrick paul pedro percy pete peter phil philip phillip pierce pierre
  piers preston quentin quincy rafael raheem raj ralph ramon randall raul ray raymond reg reggie reuben rex rhys
  ricardo rich richard rick rob robbie robert roberto rocky rod roderick rodney roger roland roman ron ronald ronaldo
  ronnie ross roy ruben rudolf rudy rufus rupert russ russell rusty ryan salman salvador sammy samuel saul scott sean
  sebastian serge sergei sergey seth shane shaquille shaun sid silvio simon solomon spencer stan stanley stephen
  sterling steve steven stevie stewart stuart sven tariq ted terence terrence theo theodore thomas tiger tim timothy
  toby todd tom tommy tony travis trent trevor tristan troy tyler tyrone tyson usain vernon vic victor vince vincent
  virgil vlad vladimir volodymyr wade wallace walt walter warren wayne wes wesley wilfred will willem willard william
  willie winston wolfgang woody xavier yannick yasser yuri yusuf zac zach zack zane zayn zinedine
`);

/** Names of either, or that the lists above leave open. */
const OPEN_NAMES = wordSet(`
  abdul abdulaziz abdullah abu ahmad ahmed akbar akira aleksandr alex alexei alexey amal anatoly andrei andrey anwar
  ariel arjun arun ashley ashraf asif aung avery bashar bashir bilal billie blake bobby brooke cameron casey chandra
  charlie chen chris chung corey courtney dakota dana deepak demetrius dilma dinesh drew dua ehud emre enrique evo
  faisal farah farid florence frances frankie freddie fumio gal ganesh gene georgia goran gulnara habib hamid harper
  haruki hashim hilary hiroshi hosni hui ibrahim idris ilham imran india indira isamu ismail jackie jamie jamil jan
  jawaharlal jayne jean jess jesse jiang jin jiro jo joe jordan june kamal kamala karim kay kazuo kelly kelsey kemal
  kendall kenji khalil kim kofi kwame kyla kyle lakshmi lee lesley leslie li lin lindsay lindsey liu lula lynn
  mackenzie madison mahathir mahatma mahmoud mansour max mehmet mei min ming mo mohan morgan mukesh mustafa nabil
  narendra nasser navin nawaz nell nicky nikita nikolai noah noel nouri oleg oleksandr osama paris pat pavel pervez
  petro qasem rahul rajesh rajiv ram ramesh randy rashid ravi recep reese rene ricky robin rohit rory saad sachin
  saddam saeed said salim sam sanjay sasha satoshi shah shahid shannon shawn shinzo shirin sidney stacey stacy sunil
  suresh taro taylor tayyip terry toni toshiro tracey tracy uhuru vijay vikram viktor vitaly vivian vyacheslav wang
  wei whitney xi xiao yang yasir yevgeny yitzhak yoshihide yousef yulia yun zhang zhao zhou ziad zoran
`);

/** All three lists. */
export const OWN_GIVEN_NAMES: ReadonlySet<string> = new Set([...SHE_NAMES, ...HE_NAMES, ...OPEN_NAMES]);
