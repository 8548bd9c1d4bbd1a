import type { CueKind, Reasoned } from '../../worth/kind-rule';

const words = (list: string) =>
  new RegExp(String.raw`\b(?:${list.trim().split(/\s+/).join('|').replaceAll('_', ' ')})\b`);

/**
 * In order: the first that fits decides. A word that only often means it (*want*, *see*, *plan*, *claim*) is not among
 * them.
 */
export const CUE_KINDS: readonly Reasoned<CueKind>[] = [
  {
    kind: 'promise',
    reason: 'The reporter calls it a promise.',
    cue: words(`promis(?:e|es|ed|ing) pledg(?:e|es|ed|ing) vow(?:s|ed|ing)? swear swears swore sworn swearing commitment(?:s)?
      guarantee(?:s|d)? guaranteeing`),
  },
  {
    kind: 'forecast',
    reason: 'The reporter calls it a look ahead.',
    cue: words(`predict(?:s|ed|ing|ion|ions)? forecast(?:s|ed|ing)? foresee(?:s|n|ing)? foresaw
      (?:expect|anticipat)(?:s|e|es|ed|ing)?`),
  },
  {
    kind: 'position',
    reason: 'Being for or against something is what these words tell.',
    cue: words(`oppos(?:e|es|ed|ing|ition) opponents?(?:_of)? reject(?:s|ed|ing|ion)? rebuff(?:s|ed|ing)? endors(?:e|es|ed|ing|ement)
      support(?:s|ed|ing|ive)? backs backed backing favou?r(?:s|ed|ing)? advocat(?:e|es|ed|ing) champion(?:s|ed|ing)?
      demand(?:s|ed|ing)? call(?:s|ed|ing)?_for urg(?:e|es|ed|ing) condemn(?:s|ed|ing|ation)? denounc(?:e|es|ed|ing)
      (?:push|press|lobby|lobbi|campaign|vote|vot)(?:s|es|ed|ing)?_(?:for|against) object(?:s|ed|ing)? renounc(?:e|es|ed|ing)`),
  },
  {
    kind: 'opinion',
    reason: 'Thinking, believing, praising and blaming are said of views.',
    cue: words(`believ(?:e|es|ed|ing) belief think(?:s|ing)? thought feel(?:s|ing)? felt doubt(?:s|ed|ing)? opin(?:e|es|ed|ing)
      prais(?:e|es|ed|ing) criticis(?:e|es|ed|ing|m) criticiz(?:e|es|ed|ing) critical hail(?:s|ed|ing)? applaud(?:s|ed|ing)?
      laud(?:s|ed|ing)? commend(?:s|ed|ing)? derid(?:e|es|ed|ing) mock(?:s|ed|ing)? ridicul(?:e|es|ed|ing) blast(?:s|ed|ing)?
      slam(?:s|med|ming)? lament(?:s|ed|ing)? bemoan(?:s|ed|ing)? admir(?:e|es|ed|ing|ation) deplor(?:e|es|ed|ing)
      skeptical sceptical skepticism`),
  },
];
