import type { Person } from '../model/person';

/** The number of somebody's page at TheyWorkForYou. */
const PAGE = /^https?:\/\/(?:www\.)?theyworkforyou\.com\/[a-z]+\/(\d+)(?:$|\/)/;

/** Their numbers at TheyWorkForYou, by the pages that sources name; none for most people. */
export const debateNumbersOf = ({ links }: Person): string[] =>
  links.flatMap(({ address }) => PAGE.exec(address)?.[1] ?? []);
