/** Importing this puts the data of detection in place: for tools and tests, where nothing has to be fetched. */
import { holdDetectionData } from './detection-data';
import { ENGLISH_DATA } from './english/data';
import { FUNCTION_WORDS } from './language/function-words';
import { holdLanguageWords } from './language/language-words';

holdLanguageWords(FUNCTION_WORDS);
holdDetectionData(ENGLISH_DATA);
