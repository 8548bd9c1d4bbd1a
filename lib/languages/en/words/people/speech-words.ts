import { wordSet } from '../../../../detect/word-set';

/*
 * Provenance: our own writing. Verbs whose subject is nearly always a person, as printed in the news (past and
 * present). They are a hint beside a name; which words are reported is the claims detector's matter.
 */
export const PERSON_VERBS = wordSet(`
  said says saying told tells asked asks added adds wrote writes explained explains argued argues insisted insists
  claimed claims denied denies admitted admits confirmed confirms warned warns noted notes replied replies answered
  declared declares announced announces suggested suggests acknowledged acknowledges recalled recalls joked jokes
  tweeted tweets posted quipped testified stated states stressed stresses vowed vows pledged promised urged urges
  called calls criticized criticised praised accused blamed apologized apologised boasted believes believed thinks
  thought hopes hoped wants wanted knows knew feels felt looks looked smiled laughed cried married died born resigned
  retired scored won beat defeated signed served joined met spoke speaks speaking arrived replaced appointed elected
  nominated arrested charged convicted sentenced accompanied hugged kissed shouted whispered nodded who whose
`);
