import '@/components/capture/capture.css';
import { useEffect, useState } from 'preact/hooks';
import { type Captured, CaptureView } from '@/components/capture/CaptureView';
import { captureStrings } from '@/components/strings/capture-strings';
import { capturedClaim, namesToCapture, saidBy } from '@/lib/library/captured-claim';
import { askDesk } from '@/lib/messages/ask-desk';
import type { Capture } from '@/lib/model/capture';
import { speakerName } from '@/lib/model/claim';
import type { Drafts } from '@/lib/own-pages/drafts';
import { passageOf } from '@/lib/own-pages/selected-place';
import { type SelectedWords, selectedWords } from '@/lib/own-pages/selected-words';
import { messageOf } from '@/lib/own-pages/use-live';
import { takeBackKept } from '@/lib/records/kept';
import { saveNote } from '@/lib/records/notes';
import type { RecordsDatabase } from '@/lib/records/schema';

/** What the window is wired to. */
export interface CaptureAppProps {
  /** Whose selected words it is about. */
  tab: number;
  what: Capture;
  records: RecordsDatabase;
  drafts: Drafts;
}

/** The window, with the page of its tab. */
export function CaptureApp({ tab, what, records, drafts }: CaptureAppProps) {
  const [words, setWords] = useState<SelectedWords | string | null>(null);
  const [came, setCame] = useState<string[]>([]);
  useEffect(() => void selectedIn(tab).then(setWords), [tab]);
  const captured = words === null || typeof words === 'string' ? words : capturedOf(words);
  const draft =
    typeof captured === 'object' && captured ? `passage ${captured.passage.address} ${captured.passage.words}` : '';
  const save = async (name: string): Promise<string | null> => {
    const { reading, span } = words as SelectedWords;
    const answer = await askDesk('keepCaptured', { article: reading.article, span, name });
    if (!answer.ok) return answer.failure.message;
    setCame(answer.value.came);
    return answer.value.kept.length > 0 ? null : captureStrings.open;
  };
  return (
    <CaptureView
      what={what}
      captured={captured}
      draft={drafts.get(draft)}
      onDraft={(text) => drafts.set(draft, text)}
      onSave={(name) => save(name).catch(messageOf)}
      onUndo={came.length === 0 ? null : () => takeBackKept(records, came).then(() => null, messageOf)}
      onNote={(note) =>
        saveNote(records, note)
          .then(() => drafts.delete(draft))
          .then(() => null, messageOf)
      }
      onClose={() => window.close()}
    />
  );
}

/** A text is why nothing can be kept. */
const selectedIn = async (tab: number): Promise<SelectedWords | string> => {
  const found = await selectedWords(tab).catch(messageOf);
  return typeof found === 'string' && found in captureStrings ? captureStrings[found as 'none'] : found;
};

function capturedOf({ reading, span }: SelectedWords): Captured | string {
  const { article } = reading;
  const claim = capturedClaim(reading, span);
  if (!claim) return captureStrings.none;
  const names = namesToCapture(reading, claim);
  const found = speakerName(claim.speaker, reading.entities);
  const proposed = found !== null && names.includes(found) ? found : null;
  const claimOf = (name: string) => saidBy(reading, claim, name) ?? claim;
  return { article, claimOf, passage: passageOf(article, span), names, proposed };
}
