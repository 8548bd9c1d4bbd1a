const GRAMMAR =
  'a about above after again all also although am an and another any anybody anyone anything are as at be because before being ' +
  'between both but by can could despite did do does during each either even every everybody everyone everything few fewer first for ' +
  'four from had half has have he her here him his how however i if in indeed instead into is it its just last less let like look many ' +
  'might more most much must my neither never no nobody none nor not nothing now of on once one only or other our over perhaps same ' +
  'second several she should since so some somebody someone something sometimes still such ten than that the their then there ' +
  'therefore these they third this those though three through thus to today together tomorrow tonight too twice two under unless until ' +
  'up was we well were what whatever when where whether which while who whoever whose why with within without would yes yesterday yet ' +
  'you your';

const MANNER =
  'according accusing actually apparently basically certainly citing clearly currently especially eventually finally fortunately ' +
  'frankly generally honestly hopefully immediately increasingly largely nearly obviously originally personally probably really ' +
  'recently roughly sadly secondly simply speaking suddenly surely thirdly ultimately unfortunately usually';

const TALK =
  'ask asked come consider don go imagine listen make maybe ok okay please remember see sorry stop sure take tell thank thanks think ' +
  'wait welcome good';

const MATTERS =
  'businesses children companies crime drugs families farmers gas government health hundreds immigrants inflation jobs kids men ' +
  'millions nations oil parents people prices schools seniors social students taxes teachers terrorists thousands troops trade ' +
  'unemployment veterans wages women workers years';

/**
 * A sentence that opens with one of these, in lower case, opens with a common word and no name. Words that are also
 * a given name or surname (will, may, bill, grant, price) are not among them: who they are is not told by a table.
 */
export const OPENERS: ReadonlySet<string> = new Set([GRAMMAR, MANNER, TALK, MATTERS].join(' ').split(' '));
