import type { PeopleComing } from '../../lib/own-pages/people-coming';
import { KeepChoice, type KeepChoiceProps } from '../library/KeepChoice';
import { AllSites, type AllSitesProps } from '../popup/AllSites';
import { welcomeStrings } from '../strings/welcome-strings';
import { Masthead } from '../words/Masthead';
import { SamplePassage, type SamplePassageProps } from './SamplePassage';

/** The first page. */
export interface WelcomeProps extends AllSitesProps, KeepChoiceProps {
  sample: SamplePassageProps;
  /** Null until it is known. */
  people: PeopleComing | null;
  /** What went wrong last, or null. */
  fault: string | null;
}

/** What a reader sees first: the card at work, what is read, stored and sent, and the first choices. */
export function Welcome({ sample, people, fault, everywhere, onEverywhere, ...keep }: WelcomeProps) {
  return (
    <main class="welcome">
      <Masthead />
      <h2>{welcomeStrings.title}</h2>
      <p class="lead">{welcomeStrings.lead}</p>
      {fault && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      <SamplePassage {...sample} />
      <section aria-labelledby="promises">
        <h3 id="promises">{welcomeStrings.promises}</h3>
        <dl>
          {welcomeStrings.promised.map(([what, how]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{how}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="where">
        <h3 id="where">{welcomeStrings.sites}</h3>
        {!everywhere && <p>{welcomeStrings.oneSite}</p>}
        <AllSites everywhere={everywhere} onEverywhere={onEverywhere} />
      </section>
      <section aria-labelledby="known">
        <h3 id="known">{welcomeStrings.follow}</h3>
        <People people={people} />
        <p>
          <a href="/library.html#catalogue" target="_blank" rel="noreferrer noopener">
            {welcomeStrings.more}
          </a>
        </p>
      </section>
      <section aria-labelledby="keeping">
        <h3 id="keeping">{welcomeStrings.keep}</h3>
        <KeepChoice {...keep} />
      </section>
      <p class="then">
        <strong>{welcomeStrings.next}</strong> <span class="quiet">{welcomeStrings.again}</span>
      </p>
    </main>
  );
}

function People({ people }: Pick<WelcomeProps, 'people'>) {
  if (!people) return null;
  if (people.status === 'none') return <p>{welcomeStrings.peopleNone}</p>;
  if (people.status === 'there') return <p>{welcomeStrings.peopleThere(people.count)}</p>;
  return (
    <>
      <p>{welcomeStrings.peopleComing(Math.round(100 * people.share))}</p>
      <progress aria-label={welcomeStrings.follow} max={1} value={people.share} />
    </>
  );
}
