import { INTERFACE_LANGUAGES, isLanguageChoice, type LanguageChoice } from '../../lib/model/interface-language';
import { popupStrings } from '../strings/strings';
import { OWN_NAMES } from '../strings/translations';

/** In which language the interface speaks. */
export interface ChooseLanguageProps {
  language: LanguageChoice;
  onLanguage(language: LanguageChoice): void;
}

/** The browser's language, or one of ours by the name that it has for itself. */
export function ChooseLanguage({ language, onLanguage }: ChooseLanguageProps) {
  return (
    <label class="language">
      {popupStrings.language}{' '}
      <select
        value={language}
        onChange={({ currentTarget: { value } }) => isLanguageChoice(value) && onLanguage(value)}
      >
        <option value="browser">{popupStrings.asBrowser}</option>
        {INTERFACE_LANGUAGES.map((each) => (
          <option key={each} value={each} lang={each}>
            {OWN_NAMES[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
