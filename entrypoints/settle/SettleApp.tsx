import { useEffect, useState } from 'preact/hooks';
import { Settle } from '@/components/settle/Settle';
import { settleStrings } from '@/components/strings/strings';
import { hasSendingConsent } from '@/lib/access/sending-consent';
import { browser } from '@/lib/browser';
import { createSettling } from '@/lib/in-page/card-settling';
import { type CardSubject, cardAsk, muteKey, subjectFromEntity } from '@/lib/in-page/card-subject';
import type { Content } from '@/lib/in-page/hover';
import { askDesk } from '@/lib/messages/ask-desk';
import { askPage } from '@/lib/messages/ask-page';
import type { CardContent } from '@/lib/messages/protocol';
import { onePerson } from '@/lib/model/mention';

/** Whom the window is about. */
export interface SettleAppProps {
  tab: number;
  /** `Entity.id` in that tab's reading. */
  entity: string;
}

interface Known {
  subject: CardSubject;
  address: string;
  byItself: boolean;
}

/** The window, with the reading of its tab. */
export function SettleApp({ tab, entity }: SettleAppProps) {
  const [known, setKnown] = useState<Known | string | null>(null);
  const [content, setContent] = useState<Content<CardContent>>({ status: 'loading' });
  const load = async () => {
    const now = await whoIs(tab, entity);
    setKnown(now);
    if (typeof now !== 'string') setContent(await contentOf(now.subject));
  };
  useEffect(() => void load(), [tab, entity]);
  if (known === null || typeof known === 'string') return <Settle view={known} />;
  const { subject, address, byItself } = known;
  const ask = {
    choosePerson: (asked: { name: string; person: string | null }) => askDesk('choosePerson', { ...asked, address }),
    mergePeople: (asked: { people: string[] }) => askDesk('mergePeople', asked),
    separatePeople: (asked: { merge: string }) => askDesk('separatePeople', asked),
    lookUp: (asked: { name: string }) => askDesk('lookUp', asked),
    keepFound: (asked: { id: string }) => askDesk('keepFound', asked),
    understandAgain: () => void askPage(tab, 'understandAgain', {}).then(load),
  };
  const mute = async () => {
    // A name that only the page has would be kept with what it stands for: who was read about.
    const isKept = onePerson(subject.entity) !== null || !browser.extension.inIncognitoContext;
    if (!isKept) return setContent({ status: 'failed', message: settleStrings.private });
    const answer = await askDesk('mutePerson', { key: muteKey(subject.entity) });
    if (answer.ok) window.close();
    else setContent({ status: 'failed', message: answer.failure.message });
  };
  const notAPerson = async (): Promise<string | null> => {
    const answer = await askDesk('notAPerson', { name: subject.entity.name });
    if (!answer.ok) return answer.failure.message;
    await askPage(tab, 'understandAgain', {});
    window.close();
    return null;
  };
  return (
    <Settle
      onNotAPerson={notAPerson}
      view={{
        subject,
        content,
        by: 'keyboard',
        settling: createSettling(ask, subject.entity.name, byItself),
        onMute: () => void mute(),
        onSettle: null,
        onCopy: null,
        onOpenPanel: null,
        onRetry: () => void load(),
        onClose: () => window.close(),
      }}
    />
  );
}

/** Whom the page means; a text is why that cannot be told. */
async function whoIs(tab: number, entity: string): Promise<Known | string> {
  const { incognito } = await browser.tabs.get(tab).catch(() => ({ incognito: false }));
  if (incognito !== browser.extension.inIncognitoContext) return settleStrings.private;
  const visit = await askPage(tab, 'visit', {});
  if (!visit.ok || visit.value.status !== 'read') return settleStrings.gone;
  const { reading, address } = visit.value;
  const span = reading.mentions.find((mention) => mention.entity === entity)?.span;
  const subject = span ? subjectFromEntity(reading, entity, span) : null;
  if (!subject) return settleStrings.gone;
  const may = await askDesk('mayRead', { address });
  const isWished = may.ok && may.value.settings.lookUpByItself;
  return { subject, address, byItself: isWished && (await hasSendingConsent(import.meta.env.FIREFOX)) };
}

async function contentOf({ entity }: CardSubject): Promise<Content<CardContent>> {
  const answer = await askDesk('card', cardAsk(entity));
  return answer.ok ? { status: 'ready', value: answer.value } : { status: 'failed', message: answer.failure.message };
}
