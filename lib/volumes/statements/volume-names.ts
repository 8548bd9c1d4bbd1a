/** The volumes of a pack of statements that have blocks. */
export const VOLUMES = ['statements', 'postings', 'common', 'speakers'] as const;

/** One of them. */
export type VolumeName = (typeof VOLUMES)[number];

/** The volume without blocks whose directory are the `CommonWords`; also the staged parts that it is joined from. */
export const COMMON_WORDS = 'common-words';
