/** Importing this puts the English data in place: for tools and tests, where nothing has to be fetched. */
import { holdDetectionData } from './detection-data';
import { ENGLISH_DATA } from './english/data';

holdDetectionData(ENGLISH_DATA);
