/** Importing this puts the data of detection in place: for tools and tests, where nothing has to be fetched. */
import { holdDetectionData } from '../../detect/detection-data';
import { FUNCTION_WORDS } from '../../detect/language/function-words';
import { holdLanguageWords } from '../../detect/language/language-words';
import { ENGLISH_DATA } from './words/data';

holdLanguageWords(FUNCTION_WORDS);
holdDetectionData(ENGLISH_DATA);
