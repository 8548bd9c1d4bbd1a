/** The days of the week, lower case, Monday first. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** The same as a part of a list for `oneOf` or of a pattern. */
export const ANY_WEEKDAY = WEEKDAYS.join('|');
