import type { TermsLanguage } from '../recall/terms-language';
import { createChecksInstaller } from './checks/checks-installer';
import type { Installers } from './installer';
import { peopleInstaller } from './people/people-installer';
import { createStatementsInstaller } from './statements/statements-installer';

/** The kinds of packs and how each is installed; words are indexed as this language reads them. */
export function createInstallers(language: TermsLanguage): Installers {
  return {
    people: peopleInstaller,
    statements: createStatementsInstaller(language),
    checks: createChecksInstaller(language),
  };
}
