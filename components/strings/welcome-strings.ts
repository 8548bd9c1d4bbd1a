import { figure } from './english';
import { spoken } from './spoken';

/** The first page: what is read, stored and sent, and the first choices. */
export const welcomeStrings = spoken('welcomeStrings', {
  title: 'Welcome to Aforesaid',
  lead: 'It remembers who said what. While you read the news, it marks people and what they are reported to have said, and shows beside it who they are and what they said before.',
  tryTitle: 'Try it here',
  tryHint: 'Point at a name, or choose it with the keyboard. These are statements from the library that comes along.',
  from: 'From the sample article that comes with Aforesaid.',
  askAgain: 'Point at one of the two names above.',
  promises: 'What happens with what you read',
  promised: [
    ['Read', 'Articles on the sites that you allow, in the page itself. Until you allow one, nothing is read.'],
    [
      'Stored',
      'Your choices, corrections and notes, what you click Keep or Save on and, if you switch that on, what articles report. All of it stays on this device.',
    ],
    [
      'Sent',
      'Nothing, unless you click something that says it asks another site, or have names asked about by a switch in the popup.',
    ],
  ],
  sites: 'Where to read',
  oneSite:
    'One site at a time: open an article there, press the Aforesaid button in the toolbar and switch the site on. “Read this page now” there reads a single page once.',
  follow: 'Who is known from the start',
  peopleComing: (share: number) =>
    `Office-holders come along and are being put into your library: ${share} %. You can read on meanwhile.`,
  peopleThere: (count: number) =>
    `${figure(count)} office-holders of many countries came along and are in your library.`,
  peopleNone: 'The office-holders that come along are not in your library. You can put them back on its page.',
  more: 'More people and statements: fact checks, parliaments, your own files',
  keep: 'Whether to keep what you read',
  next: 'Now open any news article.',
  again: 'This page is in the popup under “First steps”.',
});
