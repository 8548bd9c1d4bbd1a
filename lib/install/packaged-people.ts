import { packagedFile } from '../browser';

/** The people that come with the extension, as they lie in its package; null in one that was made without them. */
export const packagedPeople = (): Promise<Blob | null> => packagedFile('seeds/people.ndjson.gz');
