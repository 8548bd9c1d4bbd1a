/**
 * Ways to say of oneself that one thinks or does otherwise now. `I` stands for the speaker, `MY` for what is theirs,
 * `HAVE` for a helping verb that may stand there. One regular expression each, over folded text.
 */
export const CHANGES: readonly string[] = [
  'I HAVE (?:(?:now|since|completely|totally|simply) )*(?:changed|revised|reversed|reconsidered|shifted|altered) MY (?:own )?(?:mind|minds|view|views|position|positions|stance|opinion|opinions|thinking|decision|course)',
  'I (?:was|were|have been|had been) (?:just |simply |plainly |quite |completely |flat )?(?:wrong|mistaken) (?:to|about|on|when|in|before|then|not to|and)',
  'I (?:was|were) (?:just |simply |plainly |quite |completely )?(?:wrong|mistaken)(?= *[.,;!?—”"]|$)',
  'I (?:got|had got) (?:it|that|this) (?:all |badly |very )?wrong',
  'I no longer (?:(?:support|back|want|favour|favor|consider)(?:s|ed)?|(?:believe|oppose|agree|advocate|share)[sd]?|thinks?|thought|holds?|held|stands? by|stood by|sees?|saw|accepts?|accepted|regards?|regarded|feels?|felt)',
  'I (?:used to|once|formerly|previously) (?:think|thought|believe|believed|support|supported|oppose|opposed|say|said|favour|favoured|favored|argue|argued|back|backed|hold|held|feel|felt)',
  'I (?:now |deeply |sincerely |very much )*regret (?:saying|having said|my (?:words|remarks|vote|support|comments|decision)|voting|having voted|supporting)',
  'I HAVE (?:take|took|taken|withdraw|withdrew|withdrawn|retract|retracted) (?:it |that |this |those |these |MY |the )*(?:back|words|remark|remarks|statement|comment|comments|claim)',
  'I HAVE (?:apologise|apologize|apologised|apologized|am sorry|was sorry) for (?:saying|having said|calling|MY (?:words|remarks|comments))',
  'I HAVE (?:evolved|come round|come around|come to a different)',
  'MY (?:own )?(?:view|views|position|stance|opinion|thinking|mind) (?:on (?:\\S+ ){1,4})?HAVE (?:changed|evolved|shifted|moved)',
  'I HAVE made a mistake (?:when|in|by|with)',
  'I (?:would|should) not (?:say|do|vote|support) (?:that|it|so|for it) (?:again|today|now|any more|anymore)',
];

/** How the speaker is named in a way of speaking, as a pattern. */
export interface WhoSpeaks {
  i: string;
  my: string;
}

/** The speaker in their own words, and in a report of them. */
export const OWN_WAY: WhoSpeaks = { i: "(?:i|we)(?:'(?:ve|d|m|re))?", my: '(?:my|our)' };
export const REPORTED_WAY: WhoSpeaks = { i: "(?:i|we|he|she|they)(?:'(?:ve|d|s|re))?", my: '(?:my|our|his|her|their)' };

/** Verbs by which others would say it. */
export const OTHERS_SAY =
  'say|says|said|saying|claim|claims|claimed|tell me|told me|argue|argues|argued|think|thinks|thought|believe|believes|believed|insist|insists|insisted|suggest|suggests|suggested';

/** One of these stands in every text that {@link CHANGES} finds something in. */
export const CHANGE_SIGNS =
  'mind|view|position|stance|opinion|thinking|decision|course|wrong|mistake|no longer|used to|once|formerly|previously|regret|take|took|withdr|retract|sorry|apologi|evolved|come|would not|should not';
