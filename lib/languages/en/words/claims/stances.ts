import type { Stance } from '../../../../model/stance';

/**
 * Cue verbs by stance, a second word is the verb's particle ("rule out"). What is in no line asserts. Where a verb's
 * stance depends on what follows it, the line says how it stands to a clause or a noun; `stance-of.ts` has the rest.
 * Each name stands in a table of reporting words too, or it has no effect: a test holds it.
 */
export const VERB_STANCES: Partial<Record<Stance, string>> = {
  denies: `deny|disavow|refute|rebut|repudiate|renounce|retract|recant|withdraw|contradict|debunk|dispute|
    disagree|reject|rule out|take back|brush off|brush aside|shrug off|dismiss|walk back|back away|shoot down`,
  doubts: 'doubt|question|distrust|mistrust',
  opposes: `oppose|criticize|criticise|blast|slam|denounce|condemn|decry|deride|mock|ridicule|rebuke|assail|attack|berate|scold|
    chastise|castigate|excoriate|lambaste|skewer|bash|taunt|insult|malign|disparage|belittle|rail|lash out|resist|
    demonize|demonise|knock|rip|rip into|tear into|boo|balk|rebuff|pan|savage|scoff|bristle|trash|dislike|despise|
    loathe|resent|abhor|deplore|detest|distance|pummel|go after|pile on|tear down|vote down|lay into|hit out|swipe|
    swing|jab|pounce|scorn|spurn|shun|eschew|flout|ban|outlaw|eviscerate|fret|gripe|grouse|grumble|rant|block|
    boycott|veto|object|protest|bemoan|lament|regret|complain|push back|take issue|hate|reprimand|restrict|hammer|
    fume|call out|fault`,
  supports: `praise|defend|hail|applaud|laud|commend|endorse|support|back|favor|favour|advocate|champion|extol|welcome|vouch|
    push|lobby|campaign|side|cheer|revere|embrace|promote|celebrate|admire|respect|appreciate|compliment|legalize|
    nominate|reinstate|relish|hope|want|wish|prefer|love|long|yearn|like|recommend|propose|thank|congratulate|credit|
    tout|plug|stand by`,
  asks: 'ask|wonder|inquire|enquire',
  demands: `demand|urge|exhort|beg|implore|beseech|order|command|instruct|direct|call for|call on|call upon|ask for|appeal|
    plead|request|press|dare|challenge|encourage`,
  promises: 'promise|vow|pledge|swear|threaten|guarantee|offer|agree',
  accuses: 'accuse|blame|charge',
  unknown: 'fear|worry|joke|quip|suspect|mull|mull over|consider|contemplate|debate|speculate|muse',
};

/** Cue nouns by stance: "their denial that", "his doubts about". What is in no line asserts. */
export const NOUN_STANCES: Partial<Record<Stance, string>> = {
  denies: 'denial|rejection',
  doubts: 'doubt|skepticism|scepticism|question|suspicion',
  opposes:
    'criticism|condemnation|opposition|attack|critique|opponent|critic|complaint|disdain|frustration|swipe|assault|disappointment',
  supports:
    'praise|support|endorsement|embrace|desire|admiration|proponent|supporter|defender|backer|admirer|advocate|favor|favour|hope|proposal|defense',
  demands: 'call|demand|request|appeal|push',
  promises: 'promise|pledge|vow|threat|commitment|guarantee|assurance',
  accuses: 'accusation|allegation',
  unknown: 'fear|worry|concern|speculation|rumor|rumour|joke|plan|intention|intent|idea|notion|talk|debate|mention',
};

/** Adjectives of mind by stance: "was sceptical that", "critical of". What is in no line asserts. */
export const MIND_STANCES: Partial<Record<Stance, string>> = {
  doubts: 'skeptical|sceptical|doubtful|pessimistic|unconvinced|unsure|uncertain|dubious',
  opposes:
    'critical|dismissive|unhappy|angry|upset|furious|outraged|disappointed|frustrated|alarmed|unwilling|reluctant|wary',
  supports: 'supportive|hopeful|glad|happy|pleased|thrilled|eager|keen|proud',
  unknown: 'concerned|worried|afraid|nervous|uneasy|unaware',
};
