import { wordSet } from './word-set';

/**
 * Given names that the table made from the data packs misses or counts too low (the packs hold politicians, so women's
 * and younger names are rare there). Provenance: our own writing. Lower case, without diacritics.
 */
export const OWN_GIVEN_NAMES = wordSet(`
  aaliyah abby abigail ada adele adeline adriana adrienne agatha agnes aida aisha alana alexa alexandra alexis alicia alina
  alisha alison allison alyssa amanda amber amelia amelie amina amy ana anais anastasia andrea angela angelica angelina
  angie anita ann anna annabel anne annette annie antonia aretha ariana arianna ariel ashley astrid audrey aurora ava
  avery barbara bea beatrice becky bella bernadette beth bethany betsy betty beverley beverly bianca billie blake
  bonnie brandi brandy brenda bridget britney brittany brooke camila camilla camille candice cara carla carly carmen
  carol caroline carolyn carrie cassandra cassie cate catherine cathy cecilia celia celine charlene charlize charlotte
  chelsea cher cheryl chloe christina christine cindy claire clara clarissa claudia colleen connie constance cora
  courtney crystal cynthia daisy dakota dana danielle daphne dawn deb debbie deborah debra delia demi denise diana diane
  dolly dolores donna dora doris dorothy drew dua edith edna eileen elaine eleanor elena elisa elisabeth elise eliza
  elizabeth ella ellen ellie elsa elsie emilia emily emma erica erika erin esme esther ethel etta eugenie eva evelyn fatima
  faith fay felicia fiona flora florence frances francesca freda freya frida gabriela gabriella gabrielle gail gal
  gemma georgia georgina geraldine gertrude gigi gillian gina giselle gisele gladys glenda gloria grace greta gretchen
  gwen gwendolyn gwyneth hailey halle hannah harper harriet hayley hazel heather heidi helen helena hermione hilary
  hillary holly hope ida imogen ina india ines ingrid irene iris isabel isabella isabelle isla ivana ivanka ivy jackie
  jacqueline jada jade jamie jan jana jane janet janice janine jasmine jayne jean jeanette jeanne jenna jennie jennifer
  jenny jess jessica jessie jill jo joan joanna joanne jocelyn jodie josephine joy joyce juanita judi judith judy julia
  juliana julianne julie juliet june kara karen kate katherine kathleen kathryn kathy katie katrina katy kay kayla keira
  kelly kelsey kendall kerry khloe kim kimberly kirsten kirstie kourtney kristen kristin krysten kyla kylie lana lara
  latoya laura lauren lea leah leila lena leona leslie lesley lila lillian lily lina linda lindsay lindsey lisa liv liz
  liza lois lola lorde lorena loretta lori lorraine lottie louisa louise lucia lucille lucinda lucy luna lydia lynda lynn
  mabel mackenzie madeleine madeline madison madonna mae maggie malala malia mandy mara marcia margaret margarita margot
  maria mariah marian marianne marie marilyn marina marion marisa marissa marjorie marlene marsha martha mary matilda
  maud maureen mavis maxine maya megan meghan melania melanie melinda melissa meredith meryl mia michaela michelle mila
  mildred miley millie mimi mindy miranda miriam moira mollie molly mona monica muriel myra nadia nadine nancy naomi
  natalia natalie natasha nell nicki nicola nicole nigella nina nora noreen norma octavia olga olive olivia oprah paige
  pam pamela paris patricia patsy patti paula pauline pearl peggy penelope penny petra phoebe phyllis pippa polly poppy
  priscilla priyanka rachel raquel rebecca reese regina rene renee rhonda rihanna rita roberta robin robyn rosa rosalind
  rose roseanne rosemary rosie rowena roxanne ruby ruth sabrina sadie sally salma samantha sandra sara sarah sasha
  saoirse scarlett selena serena shania shannon sharon sheila shelley sheri sherry sheryl shirley sienna simone sinead
  sofia sonia sonya sophia sophie stacey stacy stella stephanie sue summer susan susanna susannah susie suzanne sybil
  sylvia tabitha tamara tammy tania tanya tara tasha tatiana taylor teresa teri tess tessa thelma theresa tiffany tilda
  tina toni tori tracey tracy trina trisha trudy uma una ursula valentina valerie vanessa vera verity veronica vicki
  vicky victoria viola violet virginia vivian viviane vivienne wanda wendy whitney whoopi willow winifred winona yasmin
  yolanda yoko yvette yvonne zadie zara zelda zendaya zoe
  aaron adam aidan al alan alastair albert alec alex alexander alfie alfred ali alistair allen alvin amir amit andre
  andrew andy angus anthony antonio archie arnold arthur asa austin barack barney barry bart ben benedict benjamin benny
  bernard bernie bert bill billy bob bobby boris brad bradley brandon brendan brett brian bruce bruno bryan bryce buzz
  byron caleb calvin cameron carl carlos casey cecil cedric chad channing charles charlie chase chester chip chris
  christian christopher chuck clark claude clay cliff clifford clint clive cody colin connor conor corey cory craig curt
  curtis cyril damian damien dan daniel danny darren darryl dave david dean dennis denzel derek derrick desmond dick
  dirk dmitri dmitry dominic don donald donnie doug douglas duncan dustin dwayne dwight dylan earl ed eddie edgar edmund
  eduardo edward edwin eli elijah elliot elliott ellis elmer elon elton elvis emile emmanuel eric erik ernest ernie ethan
  eugene evan ezra felix fernando fidel finn floyd francis francisco francois frank frankie franklin fred freddie frederick
  gareth garry gary gavin gene geoff geoffrey george gerald gerard gerry gianni gideon gil giles glen glenn gordon graeme
  graham grant greg gregory guillermo gus guy hamza hank hans harold harrison harry harvey hassan hector henri henry
  herbert herman homer horace howard hugh hugo humphrey hussein ian igor ike ira irving isaac ivan jack jackson jacob jake
  jamal james jared jason jasper javier jay jeff jefferson jeffrey jeremy jermaine jerome jerry jesse jesus jim jimmy
  joaquin joe joel joey johan john johnny jon jonah jonathan jordan jorge jose joseph josh joshua juan jude julian
  julio justin kanye karl keanu keith ken kenneth kenny kevin khalid kieran kirk klaus kobe kurt kyle lamar lance larry
  laurence lawrence lebron lee len leo leon leonard leonardo leroy les lewis liam lionel logan lou louie louis luca lucas
  luis luke luther malcolm manuel marc marcel marcelo marco marcus mario mark marshall martin marvin mason mathew matt
  matteo matthew maurice max maximilian mel melvin michael miguel mick mickey mike mikhail miles milton mitch mitchell
  mo mohamed mohammad mohammed morgan morris moses muhammad murray nate nathan nathaniel neal ned neil nelson neville
  nick nicholas nicky nigel noah noam noel norman oliver ollie omar orlando oscar otto owen pablo paddy pat patrick paul
  pedro percy pete peter phil philip phillip pierce pierre piers preston quentin quincy rafael raheem raj ralph ramon
  randall randy raul ray raymond reg reggie reuben rex rhys ricardo rich richard rick ricky rob robbie robert roberto
  rocky rod roderick rodney roger roland roman ron ronald ronaldo ronnie rory ross roy ruben rudolf rudy rufus rupert
  russ russell rusty ryan salman salvador sam sammy samuel saul scott sean sebastian serge sergei sergey seth shane
  shaquille shaun shawn sid sidney silvio simon solomon spencer stan stanley stephen sterling steve steven stevie stewart
  stuart sven tariq ted terence terrence terry theo theodore thomas tiger tim timothy toby todd tom tommy tony travis
  trent trevor tristan troy tyler tyrone tyson usain vernon vic victor vince vincent virgil vlad vladimir volodymyr
  wade wallace walt walter warren wayne wes wesley wilfred will willem willard william willie winston wolfgang woody
  xavier yannick yasser yuri yusuf zac zach zack zane zayn zinedine
  abdul abdullah abdulaziz abu ahmad ahmed akbar akira aleksandr alexei alexey amal anatoly andrei andrey anwar arjun arun
  ashraf asif aung bashar bashir bilal chandra chen chung deepak demetrius dilma dinesh ehud emre enrique evo farah farid
  faisal fumio ganesh goran gulnara habib hamid haruki hashim hiroshi hosni hui ibrahim idris ilham imran indira isamu
  ismail jamil jawaharlal jiang jin jiro kamal kamala karim kazuo kemal kenji khalil kofi kwame lakshmi li lin liu lula
  mahatma mahmoud mansour mehmet mei mahathir min ming mohan mukesh mustafa nabil narendra nasser navin nawaz nikita
  nikolai nouri oleg oleksandr osama pavel petro pervez qasem rahul rajesh rajiv ram ramesh rashid ravi recep rohit saad
  sachin saddam saeed said salim sanjay satoshi shah shahid shinzo shirin sonia sunil suresh taro tayyip toshiro
  uhuru viktor vijay vikram vitaly vyacheslav wang wei xi xiao yang yasir yevgeny yitzhak yoshihide yousef yulia yun
  zhang zhao zhou ziad zoran
`);
