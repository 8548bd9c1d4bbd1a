import type { KindRule, Reasoned } from '../../worth/kind-rule';

/** Ahead of time nothing is counted, and nobody counts what is only possible or asked for. */
const NOT_YET =
  /\b(?:will|won't|\w+'ll|would|wouldn't|could|should|must|ought|may|might|if|unless|going to|want to|wants to|plans? to|aims? to|promised? to|expected|by 20\d\d)\b/;

/** In order: the first rule that fits decides. */
export const CLAIM_KINDS: readonly Reasoned<KindRule>[] = [
  {
    kind: 'promise',
    reason: 'Giving one’s word says so itself.',
    shows:
      /\b(?:i|we)(?: do| hereby| can| solemnly)? (?:promise|pledge|vow|guarantee|commit|swear)\b|\b(?:i|we) (?:give|gave) (?:you )?(?:my|our) word\b|\b(?:i'm|we're|i am|we are) committed to\b/,
  },
  {
    kind: 'promise',
    reason: 'I and we with what will be done: the speaker can keep it or not.',
    shows:
      /\b(?:i|we)(?:'ll| will| shall| won't| am going to| are going to|'m going to|'re going to)(?: not| never| always| also| immediately| soon)? (?:abolish|act|appoint|ban|balance|block|bring|build|cancel|change|clean|close|continue|create|cut|defend|deliver|deport|do|double|end|enforce|ensure|expand|fight|find|fix|freeze|fund|give|halve|hire|hold|improve|increase|introduce|invest|keep|launch|leave|legalise|legalize|lift|lower|make|open|oppose|pass|pay|protect|provide|publish|put|quit|raise|reduce|reform|release|repeal|replace|resign|restore|return|scrap|sell|send|sign|slash|spend|step down|stop|support|surrender|take|veto|vote|withdraw|work)\b/,
    unless:
      /\bif\b|\b(?:hope|afraid|fear|think|expect|predict|bet|suspect|guess|guessing)\b|\b(?:what|how|where|when|why|whether|says|claims|that's) (?:i|we)\b|\bpay (?:an?|the) (?:\w+ )?price\b|\bdo (?:better|fine|well)\b|\bi'll stop\b/,
  },
  {
    kind: 'forecast',
    reason: 'Words of looking ahead say so themselves.',
    shows:
      /\b(?:forecasts?|predicts?|predicted|prediction|projects? that|(?:is|are) projected|expects? (?:growth|(?!you)(?:\S+ ){1,4}to)|(?:is|are|was|were) (?:now |widely )?expected to|(?:is|are) (?:very |quite |also )?(?:un)?likely to|(?:is|are) (?:set|bound|on course|on track) to)\b/,
    unless: /\b(?:than|as|had) (?:predicted|expected|forecast)\b|\b(?:can|can't|cannot) expect\b|\bno way to\b/,
  },
  {
    kind: 'position',
    reason: 'For and against are said of what somebody does about a matter.',
    shows:
      /\b(?:i|we)(?:'m| am|'re| are|'ve always been| have always been)(?: strongly| firmly| totally| completely| all)? (?:against|for (?:a|an|the|it|more|less|free|lower|higher)|in favou?r|opposed)\b|\b(?:i|we)(?: do| don't| do not| will| won't|'ll| cannot| can't| strongly| fully| firmly| have always| always)* (?:support|oppose|favou?r|back|reject|condemn|endorse|disapprove|approve of|stand (?:with|by|against))\b|\bnot in favou?r of\b/,
    unless: /\b(?:say|says|said|saying|claims|idea|reason|why) (?:that )?(?:i|we)\b|\bi don't (?:believe|support it)\b/,
  },
  {
    kind: 'position',
    reason: 'What others or all ought to do is a stand, not a fact.',
    shows:
      /^.{0,80}\b(?:should|shouldn't|must|mustn't|ought to|needs? to) (?:not |now |also |immediately |all )?(?:be|abolish|accept|act|allow|apologi[sz]e|ban|block|build|change|close|cut|do|end|fund|give|go|help|increase|introduce|invest|join|keep|leave|lower|make|open|pay|protect|raise|reduce|remain|repeal|resign|respect|return|scrap|sign|spend|stay|step|stop|support|take|vote|withdraw|work)\b/,
    unless:
      /\b(?:i|you) (?:\w+ )?(?:must|should) (?:be (?:tired|proud|joking|kidding)|go)\b|\b(?:if|because|when|sometimes|perhaps|maybe)\b/,
  },
  {
    kind: 'opinion',
    reason: 'Thinking, believing and feeling are said of views.',
    shows:
      /^.{0,30}\b(?:i|we)(?: do| don't| do not| personally| really| honestly| still| just| strongly)? (?:think|believe|feel|find it|consider)\b|\bin (?:my|our) (?:view|opinion|judgment|judgement)\b|\bseems? to me\b|\bas far as i'm concerned\b/,
    unless: /\d|\bper ?cent\b|\b(?:million|billion|trillion)\b/,
  },
  {
    kind: 'figure',
    reason: 'A share, a sum or a great number of something that is or was.',
    shows:
      /\d ?%|\b(?:per ?cent|percentage points?)\b|[$£€¥] ?\d|\d (?:dollars|euros|pounds|yen)\b|(?:\d|\b(?:a|one|two|three|four|five|six|seven|eight|nine|ten|several|half a|\w+ty)) (?:hundred|thousand|million|billion|trillion|m|bn)\b|\b\d{1,3}(?:,\d{3})+\b|\b(?!(?:19|20)\d\d\b)\d+(?:\.\d+)? (?!(?:§|years? old|st|nd|rd|th|o'clock|am|pm|a\.m|p\.m)\b)[a-z]+s\b/,
    unless: NOT_YET,
  },
  {
    kind: 'forecast',
    reason: 'What will be, where the speaker is not the one to do it.',
    shows:
      /(?:\b(?!(?:that|which|who|what|whoever|whatever|you|i|we|and|or|but|so) )[a-z]+|§) (?:will|won't|is going to|are going to)(?: not| never| soon| only| also| eventually| almost certainly| probably)? (?:be|become|bring|cause|collapse|come|cost|create|cut|decline|destroy|double|drop|end|fail|fall|get (?:worse|better)|go (?:up|down)|grow|happen|hit|hurt|increase|lead|lose|make|mean|pay|reach|rise|save|shrink|slow|suffer|win)\b/,
    unless:
      /\b(?:if|whoever|whether)\b|\b(?:says?|claims?|told|hope|important|predict(?:ion)?)\b|\b(?:my|our|his|their) plan\b|\b(?:who|which|that) (?:will|is going)\b/,
  },
  {
    kind: 'opinion',
    reason: 'Praise and blame are judgements.',
    shows:
      /^.{0,50}\b(?:is|are|was|were|it's|that's|he's|they're)(?: an?| the| so| very| absolutely| simply| just| truly| really| completely| totally| quite| utterly| such an?| absolute| complete| total| real| national)* (?:disgraceful|disgrace|shameful|outrageous|terrible|horrible|awful|wonderful|fantastic|great|brilliant|beautiful|ridiculous|absurd|stupid|appalling|unacceptable|disgusting|wrong|unfair|immoral|pathetic|tragedy|nonsense|mistake|best|worst|amazing|incredible|disappointing|sad|dangerous|foolish|reckless|irresponsible|incompetent)\b/,
    unless: /\d/,
  },
];
