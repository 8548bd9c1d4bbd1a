import { wordSet } from '../../../../detect/word-set';

/**
 * Words that are never part of a name by themselves, whatever their capitals. Provenance: our own writing. Words that
 * are also frequent names (Will, May, Grant, Mark, An) are left out where a name is the likelier reading with a capital
 * in mid-sentence. Lower case.
 */
export const NEVER_IN_NAMES = wordSet(`
  the a and or but nor so yet if as at by for from in into of off on onto out over per than then to up upon via with
  within without about above across after against along among amid around before behind below beneath beside besides
  between beyond despite down during except inside like near outside past since through throughout toward towards under
  underneath until till unlike versus vs vs. i me my mine myself we us our ours ourselves you your yours yourself he him
  his himself she her hers herself it its itself they them their theirs themselves who whom whose which what that this
  these those there here where when why how while whereas although though because unless whether not no yes none nobody
  nothing is are was were be been being am has have had having do does did doing done can could would should shall might
  must ought isn't aren't wasn't weren't don't doesn't didn't can't couldn't won't wouldn't shouldn't haven't hasn't
  hadn't i'm i've i'd i'll he'd he'll she'd she'll you're you've you'll we're we've we'll they're they've they'll that's
  it'd it'll all any both each either every few many more most much neither other others another some such several same
  one two three four five six seven eight nine ten hundred thousand million billion first second third once twice also
  again already always never ever often only just even still too very quite rather almost perhaps maybe however moreover
  meanwhile therefore thus hence instead otherwise nevertheless nonetheless furthermore additionally afterwards earlier
  later now today tonight tomorrow yesterday soon ago recently finally eventually currently previously according let
  let's please thanks thank hello hi oh ok okay well
`);
