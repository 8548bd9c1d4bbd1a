/** `PackHeader.id` of the people that come with the extension: a pack like any other, which nobody had to choose. */
export const BUILT_IN_PEOPLE = 'built-in-people';
