import { checksInstaller } from './checks/checks-installer';
import type { Installers } from './installer';
import { peopleInstaller } from './people/people-installer';
import { statementsInstaller } from './statements/statements-installer';

/** The kinds of packs and how each is installed. */
export const INSTALLERS: Installers = {
  people: peopleInstaller,
  statements: statementsInstaller,
  checks: checksInstaller,
};
