import { group, sort } from 'd3-array';
import { nameKey, unsafeName } from '../files/names.ts';
import { clutterOf, type Owner } from '../lms/index.ts';
import { CLASS_FILES, NAMES } from '../model/class-files.ts';
import type { Submission } from './assign.ts';
import type { FileVerdict } from './file-verdict.ts';
import { type GivenName, keyOf, type KnownName, type KnownNames, type NameRow } from './names.ts';

/** A submission, and the name by which it is known. */
export interface NamedSubmission extends Submission {
  readonly name: GivenName;
}

/** The name that a system gave to the owner of a submission. */
export const nameOf = (
  { id, name = id, number, kind, login }: Owner,
  system: string | undefined,
): GivenName => ({
  system,
  kind,
  name,
  number,
  login,
});

/** Why no submission gets this id, in words that follow "its name"; `undefined` if one may. */
function unusableId(id: string, exercises: readonly string[]): string | undefined {
  const key = nameKey(id);
  const isOfClass = CLASS_FILES.some((file) => key === nameKey(file) || key.startsWith(`${nameKey(file)}.`));
  if (isOfClass || clutterOf(id) !== undefined) return 'means something else in the folder of a class';
  return exercises.some((exercise) => nameKey(exercise) === key) ? 'is that of an exercise' : unsafeName(id);
}

/** What decides ids, from the surest. */
export interface Deciders {
  /** The names of earlier imports. */
  readonly known: KnownNames;
  /** What a person has written, by the key of a name; an empty id decides nothing. */
  readonly decided: ReadonlyMap<string, NameRow>;
  /** What the roster says, by the key of a name. Without a roster the full name is the id. */
  readonly roster?: ReadonlyMap<string, string> | undefined;
}

/** The submissions that get a folder in the class, and what keeps the others from getting one. */
export interface Admitted {
  /** Sorted by id. `named`: what all downloads call the owner, whatever the id is: the number, if there is one. */
  readonly submissions: readonly (Submission & { readonly named: string })[];
  /** Their names. */
  readonly names: readonly KnownName[];
  /** Names of which nobody has said yet whose they are. */
  readonly waiting: readonly GivenName[];
  readonly verdicts: readonly FileVerdict[];
}

/**
 * Gives submissions their ids, which are the names of their folders. All ids come from here. Where two submissions would have
 * one id, neither gets it; a name that would get the id of another one by itself does not get it either: people choose
 * names.
 */
export function admit(
  submissions: readonly NamedSubmission[],
  exercises: readonly string[],
  { known, decided, roster }: Deciders,
): Admitted {
  const takenBy = new Map([...known].map(([key, { id }]) => [nameKey(id), key]));
  const named = submissions.map(({ owner, name, ...rest }) => {
    const key = keyOf(name);
    const said = known.get(key)?.id ?? (decided.get(key)?.id || undefined) ?? roster?.get(key);
    const id = (said ?? owner.id).normalize('NFC');
    const { login: _, ...about } = owner;
    return {
      submission: { ...rest, owner: { ...about, id }, named: name.number ?? owner.id },
      name,
      key,
      said,
    };
  });
  type Named = (typeof named)[number];
  const keyOfId = ({ submission }: Named): string => nameKey(submission.owner.id);
  /** Another name that has the same id already, where nobody gave it to this one. */
  const holderOf = (one: Named): KnownName | undefined => {
    const holder = takenBy.get(keyOfId(one));
    return one.said !== undefined || holder === undefined || holder === one.key
      ? undefined
      : known.get(holder);
  };
  const isUnknown = ({ said }: Named): boolean => said === undefined && roster !== undefined;
  const isWaiting = (one: Named): boolean => isUnknown(one) || holderOf(one) !== undefined;
  // Whoever takes the name of another loses nothing of the other's.
  const sameId = group(
    named.filter((one) => !isWaiting(one)),
    keyOfId,
  );
  const sameName = group(named, ({ key }) => key);
  const refusalOf = (one: Named): string | undefined => {
    const { id } = one.submission.owner;
    if (isUnknown(one)) return `not known to the roster: say in ${NAMES} whose it is, and import again`;
    const holder = holderOf(one);
    if (holder !== undefined)
      return `"${holder.id}" is the id of "${holder.name}": say in ${NAMES} whose it is, and import again`;
    const unusable = unusableId(id, exercises);
    if (unusable !== undefined)
      return `"${id}" cannot be the name of a student's folder: it ${unusable}. Rename it`;
    const rivals = sameId.get(keyOfId(one))!;
    // The same sentence for all of them, so that they are shown together.
    if (rivals.length > 1)
      return `one of ${rivals.length} submissions for the id "${rivals[0]!.submission.owner.id}", none of which is imported`;
    return sameName.get(one.key)!.length > 1
      ? `one of several submissions with the number ${one.name.number}, none of which is imported`
      : undefined;
  };
  const judged = named.map((one) => ({ ...one, refusal: refusalOf(one) }));
  const admitted = sort(
    judged.filter(({ refusal }) => refusal === undefined),
    ({ submission }) => submission.owner.id,
  );
  return {
    submissions: admitted.map(({ submission }) => submission),
    names: admitted.map(({ name, submission }) => ({ ...name, id: submission.owner.id })),
    waiting: judged.filter(isWaiting).map(({ name }) => name),
    verdicts: judged.flatMap(({ submission, refusal }) =>
      refusal === undefined
        ? []
        : submission.origins.map((file): FileVerdict => ({ file, status: 'unclear', note: refusal })),
    ),
  };
}
