import type { NamedSign } from '../../worth/sign';

/** What makes a sentence not worth checking: nothing is claimed of the world, or nobody could look it up. */
export const SIGNS_AGAINST: readonly NamedSign[] = [
  { is: 'question', points: -1.5, reason: 'A question claims nothing.', pattern: /\?['")\]]*$/ },
  {
    is: 'courtesy',
    points: -2.5,
    reason: 'Thanks and greetings claim nothing.',
    pattern:
      /\b(?:thank|thanks|good (?:evening|night|morning)|welcome|congratulat\w+|pleasure|privilege|honou?r(?:ed)? to|appreciate|sorry|excuse me|god bless|please)\b/,
  },
  {
    is: 'own view',
    points: -1.2,
    reason: 'What somebody thinks or feels cannot be looked up.',
    pattern:
      /\bi (?:\w+ )?(?:think|believe|feel|hope|wish|guess|suppose|suspect|doubt|know|understand|agree|disagree|love|like|want|would|will|'m sure|am sure|trust|care|mean|see|look)\b|\bi'(?:d|ll)\b|\b(?:in my (?:view|opinion|judgment)|seems? to me|i'm (?:sure|convinced|proud|glad|happy|afraid|not sure))\b/,
  },
  {
    is: 'duty',
    points: -1.3,
    reason: 'What ought to be is no claim on what is.',
    pattern:
      /\b(?:should|shouldn't|must|ought|need to|needs to|have to|has to|we need|i need|got to|had better|let's|let us)\b/,
  },
  {
    is: 'plan',
    points: -1.1,
    reason: 'What will be cannot be looked up yet.',
    pattern: /(?!^)\b(?:will|won't|\w+'ll|going to|gonna|want to|would like|intend to|hope to|shall)\b/,
  },
  {
    is: 'possible',
    points: -0.6,
    reason: 'What can or could be is no claim on what is.',
    pattern: /\b(?:can|can't|cannot|could|may|might|would|wouldn't|perhaps|maybe|probably|possible)\b/,
  },
  {
    is: 'condition',
    points: -0.6,
    reason: 'Under a condition nothing is claimed outright.',
    pattern: /\b(?:if|unless|whether|suppose)\b/,
  },
  {
    is: 'talk on talk',
    points: -1,
    reason: 'Words about the talk itself.',
    pattern:
      /\b(?:let me|question|questions|debates?|answer(?:ed|s)?|respond|minutes?|seconds|tonight|this evening|you know what|i say|i said|i'd say|tell you|talk about|talking about|speak|discuss|point is|mention|gentlemen|moderator|listen|look,)\b/,
  },
  {
    is: 'praise or blame',
    points: -0.7,
    reason: 'Good and bad are judgements.',
    pattern:
      /\b(?:important|great|wonderful|terrible|terrific|wrong|right thing|better|good|bad|strong|stronger|fair|unfair|proud|dream|values?|freedom|hope|faith|love|believe in|heart|leadership|leader|courage|character|decent|respect|honest|mistake|difference|future|vision|tough|trust|moral|ridiculous|absurd|nonsense|challenge|fundamental|best)\b/,
  },
  {
    is: 'told to do',
    points: -0.8,
    reason: 'An order or a wish claims nothing.',
    pattern:
      /^(?:(?:and|but|so|now|well|just|please),? )?(?:let|look|go|come|take|think|ask|tell|remember|imagine|listen|stop|wait|give|consider|make|don't)\b/,
  },
  {
    is: 'own life',
    points: -1,
    reason: 'Private life is nobody’s to check.',
    pattern:
      /\b(?:my (?:husband|father|dad|son|brother|grandfather|family|parents|children|kids|friends?|life|heart)|i (?:grew up|was born|remember|met|learned)|i'm a)\b/,
  },
  {
    is: 'points at nothing',
    points: -0.5,
    reason: 'What it speaks of stands in another sentence.',
    pattern:
      /^(?:(?:and|but|so|now|well|no|yes|because),? )*(?:that|that's|this|this is|it's|it is|those|these are|i'm|what)\b/,
  },
  { is: 'short', points: -0.8, reason: 'A few words rarely claim anything.', fewerWords: 5 },
  { is: 'rather short', points: -0.6, reason: 'A short sentence has less in it.', fewerWords: 9 },
];
