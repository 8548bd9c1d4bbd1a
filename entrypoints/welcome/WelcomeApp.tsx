import { useEffect, useState } from 'preact/hooks';
import { Welcome } from '@/components/welcome/Welcome';
import { siteFaultText } from '@/components/words/site-fault-text';
import { hasAllSites } from '@/lib/access/site-access';
import { type CardView, cardAsk } from '@/lib/in-page/card-subject';
import type { Content } from '@/lib/in-page/hover';
import { askDesk } from '@/lib/messages/ask-desk';
import type { CardContent } from '@/lib/messages/protocol';
import type { Entity } from '@/lib/model/mention';
import type { Settings } from '@/lib/model/settings';
import { peopleComing } from '@/lib/own-pages/people-coming';
import { SAMPLE_PASSAGE, sampleEntity } from '@/lib/own-pages/sample-passage';
import { type SiteFault, siteActions } from '@/lib/own-pages/site-actions';
import { useAnswer } from '@/lib/own-pages/use-answer';
import { messageOf, useLive } from '@/lib/own-pages/use-live';
import { keptSoFar } from '@/lib/records/kept-bounds';
import type { RecordsDatabase } from '@/lib/records/schema';
import { readSettings } from '@/lib/records/settings';
import type { Packs } from '@/lib/volumes/schema';

/** What the first page is wired to. */
export interface WelcomeAppProps {
  records: RecordsDatabase;
  packs: Packs;
}

/** The first page with its databases. */
export function WelcomeApp({ records, packs }: WelcomeAppProps) {
  const [fault, setFault] = useState<SiteFault | null>(null);
  const [looks, setLooks] = useState(0);
  const everywhere = useAnswer(hasAllSites, looks);
  const settings = useLive(() => readSettings(records), [records]);
  const soFar = useLive(() => keptSoFar(records, Date.now()), [records]);
  const people = useLive(() => peopleComing(packs), [packs]);
  const [card, openCard] = useSampleCard();
  const actions = siteActions(records, null, { status: 'no-page' });
  const attempt = async (work: Promise<SiteFault | null>) => {
    setFault(await work.catch(messageOf));
    setLooks((before) => before + 1);
  };
  const choose = (change: Partial<Settings>) => void attempt(actions.choose(change));
  const choices = settings.status === 'ready' ? settings.value : { keep: 'off' as const, keepHosts: [] };
  return (
    <Welcome
      sample={{ passage: SAMPLE_PASSAGE, card, onName: openCard }}
      people={people.status === 'ready' ? people.value : null}
      fault={(fault && siteFaultText(fault)) ?? (settings.status === 'failed' ? settings.message : null)}
      everywhere={everywhere}
      onEverywhere={(on) => void attempt(actions.everywhere(on))}
      keep={choices.keep}
      hosts={choices.keepHosts}
      onKeep={(keep) => choose({ keep })}
      onHosts={(keepHosts) => choose({ keepHosts })}
      keptSoFar={soFar.status === 'ready' ? soFar.value : null}
      onBounds={choose}
    />
  );
}

const NOWHERE = { block: 0, start: 0, end: 0 };
const FIRST = SAMPLE_PASSAGE.find(({ person }) => person !== undefined)?.person ?? null;

/** The card of a name of the sample, open at the first of them; and what opens another. */
function useSampleCard(): [CardView | null, (person: string) => void] {
  const [person, setPerson] = useState<string | null>(FIRST);
  const [tries, setTries] = useState(0);
  const [content, setContent] = useState<Content<CardContent>>({ status: 'loading' });
  useEffect(() => {
    if (person === null) return;
    let isOver = false;
    setContent({ status: 'loading' });
    void contentOf(sampleEntity(person)).then((now) => !isOver && setContent(now));
    return () => {
      isOver = true;
    };
  }, [person, tries]);
  if (person === null) return [null, setPerson];
  const view: CardView = {
    subject: { key: person, entity: sampleEntity(person), span: NOWHERE, recalled: [], reading: null },
    content,
    by: 'pointer',
    settling: null,
    onMute: null,
    onSettle: null,
    onCopy: null,
    onOpenPanel: null,
    onRetry: () => setTries(tries + 1),
    onClose: () => setPerson(null),
  };
  return [view, setPerson];
}

async function contentOf(entity: Entity): Promise<Content<CardContent>> {
  const answer = await askDesk('card', cardAsk(entity));
  return answer.ok ? { status: 'ready', value: answer.value } : { status: 'failed', message: answer.failure.message };
}
