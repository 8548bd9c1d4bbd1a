import type { Library } from '../library/library';
import type { Owner } from '../library/owners';
import type { Candidate, Sample } from '../recall/candidates';
import type { ClaimSamples } from '../recall/recall';

type Samples = ReadonlyMap<string, ClaimSamples>;

/** Candidates of packs as the records know who said them, without the speaker and without whom the reader deleted. */
function underOwners(all: readonly Candidate[], owners: ReadonlyMap<string, Owner>, speaker: string): Candidate[] {
  return all.flatMap((candidate) => {
    const owner = owners.get(candidate.statement.person);
    if (!owner || owner.person === owners.get(speaker)?.person) return [];
    const statement = { ...candidate.statement, person: owner.person };
    return [{ ...candidate, statement, speaker: owner.name ?? candidate.speaker }];
  });
}

const othersIn = (samples: Samples): Sample[] => [...samples.values()].flatMap(({ others }) => others);

/**
 * What the records and the packs have for the same claims, as one. What others said stands under the ids and names by
 * which the records know them, so that nobody is there twice.
 *
 * @param asked the claims, with the `Person.id` of the speaker
 */
export async function joinSamples(
  library: Library,
  asked: readonly { id: string; person: string }[],
  own: Samples,
  packed: Samples,
): Promise<Map<string, ClaimSamples>> {
  const ids = othersIn(packed).flatMap(({ all }) => all.map(({ statement }) => statement.person));
  const speakers = asked.map(({ person }) => person);
  const owners =
    ids.length > 0 ? await library.ownersOf([...new Set([...ids, ...speakers])]) : new Map<string, Owner>();
  return new Map(
    asked.map(({ id, person }) => {
      const [mine, theirs] = [own.get(id), packed.get(id)];
      const others = (theirs?.others ?? []).map((sample) => ({
        ...sample,
        all: underOwners(sample.all, owners, person),
      }));
      return [
        id,
        { own: [...(mine?.own ?? []), ...(theirs?.own ?? [])], others: [...(mine?.others ?? []), ...others] },
      ];
    }),
  );
}
