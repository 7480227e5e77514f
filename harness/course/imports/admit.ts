import { group, sort } from 'd3-array';
import { nameKey, unsafeName } from '../files/names.ts';
import { clutterOf } from '../lms/index.ts';
import { CLASS_FILES, NAMES } from '../model/class-files.ts';
import type { Submission } from './assign.ts';
import { allUnclear, type FileVerdict } from './file-verdict.ts';
import { type GivenName, keyOf, type NameTable } from './names.ts';

/** Why no submission gets this id, in words that follow "its name"; `undefined` if one may. */
function unusableId(id: string, exercises: readonly string[]): string | undefined {
  const key = nameKey(id);
  const isOfClass = CLASS_FILES.some((file) => key === nameKey(file) || key.startsWith(`${nameKey(file)}.`));
  if (isOfClass || clutterOf(id) !== undefined) return 'means something else in the folder of a class';
  return exercises.some((exercise) => nameKey(exercise) === key) ? 'is that of an exercise' : unsafeName(id);
}

/** The submissions that get a folder in the class, and what keeps the others from getting one. */
export interface Admitted {
  /** Sorted by id. */
  readonly submissions: readonly Submission[];
  /** Names of which nobody has said yet whose they are. */
  readonly waiting: readonly GivenName[];
  readonly verdicts: readonly FileVerdict[];
}

/**
 * Gives submissions their ids, which are the names of their folders. All ids come from here. Where two submissions would have
 * one id, neither gets it; a name that would get the id of another one by itself does not get it either: people choose
 * names.
 * @param table what earlier imports and people have decided
 * @param roster the ids that it says, by the keys of names. Without a roster the full name is the id.
 */
export function admit(
  submissions: readonly Submission[],
  exercises: readonly string[],
  table: NameTable,
  roster: ReadonlyMap<string, string> | undefined,
): Admitted {
  const takenBy = new Map(
    [...table.values()].filter(({ id }) => id !== '').map((row) => [nameKey(row.id), row]),
  );
  const all = submissions.map((submission) => {
    const { name, owner } = submission;
    const key = keyOf(name);
    const known = table.get(key)?.id || undefined;
    const bySubject = roster?.get(key);
    const said = known ?? bySubject;
    const id = (said ?? owner.id).normalize('NFC');
    const holder = takenBy.get(nameKey(known === undefined ? id : (bySubject ?? id)));
    const isOther = holder !== undefined && keyOf(holder) !== key;
    // The same student has another number or another repository in another week; a folder has the name that somebody chose.
    const isSure = bySubject !== undefined && (name.number ?? name.login) !== undefined;
    return {
      submission: { ...submission, owner: { ...owner, id } },
      key,
      idKey: nameKey(id),
      isUnknown: said === undefined && roster !== undefined,
      /** Another name that has the same id already, where nobody gave it to this one. */
      holder: known === undefined && isOther && !isSure ? holder : undefined,
      /** The roster says another student's id than the class. */
      contradiction: known !== undefined && isOther ? bySubject : undefined,
    };
  });
  type Named = (typeof all)[number];
  const isWaiting = ({ isUnknown, holder }: Named): boolean => isUnknown || holder !== undefined;
  const isRefused = (one: Named): boolean => isWaiting(one) || one.contradiction !== undefined;
  // Whoever takes the name of another loses nothing of the other's.
  const sameId = group(
    all.filter((one) => !isRefused(one)),
    ({ idKey }) => idKey,
  );
  const sameName = group(all, ({ key }) => key);
  const refusalOf = (one: Named): string | undefined => {
    const { submission, key, idKey, isUnknown, holder, contradiction } = one;
    const { id } = submission.owner;
    if (isUnknown) return `not known to the roster: say in ${NAMES} whose it is, and import again`;
    if (holder !== undefined)
      return `"${submission.name.name}" would get the folder of "${holder.name}", ${holder.id}: say in ${NAMES} whose it is, and import again`;
    if (contradiction !== undefined)
      return `"${submission.name.name}" has been ${id} in this class, and the roster says ${contradiction}, who is another student here: nothing of it is imported. Correct the roster, or import everything into a new folder`;
    const unusable = unusableId(id, exercises);
    if (unusable !== undefined)
      return `"${id}" cannot be the name of a student's folder: it ${unusable}. Rename it`;
    const rivals = sameId.get(idKey)!;
    // The same sentence for all of them, so that they are shown together.
    if (rivals.length > 1)
      return `one of ${rivals.length} submissions for the id "${rivals[0]!.submission.owner.id}", none of which is imported`;
    return sameName.get(key)!.length > 1
      ? `one of several submissions with the number ${submission.name.number}, none of which is imported`
      : undefined;
  };
  const judged = all.map((one) => ({ ...one, refusal: refusalOf(one) }));
  const admitted = judged.flatMap(({ submission, refusal }) => (refusal === undefined ? [submission] : []));
  return {
    submissions: sort(admitted, ({ owner }) => owner.id),
    waiting: judged.filter(isWaiting).map(({ submission }) => submission.name),
    verdicts: judged.flatMap(({ submission, refusal }) =>
      refusal === undefined ? [] : allUnclear(submission.origins, refusal),
    ),
  };
}
