import { group, sort } from 'd3-array';
import { unsafeName, nameKey } from '../files/names.ts';
import { clutterOf, type Owner } from '../lms/index.ts';
import { CLASS_FILES } from '../model/class-files.ts';
import type { Submission } from './assign.ts';
import type { FileVerdict } from './file-verdict.ts';
import type { ImportedSubmission } from './record.ts';

/** Why no submission gets this id, in words that follow "its name"; `undefined` if one may. */
function unusableId(id: string, exercises: readonly string[]): string | undefined {
  const key = nameKey(id);
  const isOfClass = CLASS_FILES.some((file) => key === nameKey(file) || key.startsWith(`${nameKey(file)}.`));
  if (isOfClass || clutterOf(id) !== undefined) return 'means something else in the folder of a class';
  return exercises.some((exercise) => nameKey(exercise) === key) ? 'is that of an exercise' : unsafeName(id);
}

/** The submissions that get a folder in the class, and verdicts on what the others handed in. */
export interface Admitted {
  /** Sorted by id. `named`: what all downloads call the owner, whatever a roster says: the number, if there is one. */
  readonly submissions: readonly (Submission & { readonly named: string })[];
  readonly verdicts: readonly FileVerdict[];
}

/** A system gives each user and each group one number for good. Users change their names between two downloads. */
function idsByNumber(record: Iterable<ImportedSubmission>): (owner: Owner) => string | undefined {
  const keyOf = ({ kind, number }: Owner): string => `${kind === 'group' ? 'group' : 'user'} ${number}`;
  const ids = new Map([...record].map((one) => [keyOf(one), one.id]));
  return (owner) => (owner.number === undefined ? undefined : ids.get(keyOf(owner)));
}

/**
 * Gives submissions their ids, which are the names of their folders. All ids come from here, whether a name, an address
 * or a roster has given them. Where two submissions would have one id, neither gets it: one student may have chosen the
 * name of another.
 * @param ids what a roster says, by the id that follows from the download
 * @param earlier what earlier imports from the same system know
 */
export function admit(
  submissions: readonly Submission[],
  ids: ReadonlyMap<string, string>,
  exercises: readonly string[],
  earlier: Iterable<ImportedSubmission>,
): Admitted {
  const earlierId = idsByNumber(earlier);
  const named = submissions.map(({ owner, ...rest }) => {
    const id = (ids.get(owner.id) ?? earlierId(owner) ?? owner.id).normalize('NFC');
    return { ...rest, owner: { ...owner, id }, named: owner.number ?? owner.id };
  });
  const sameId = group(named, ({ owner }) => nameKey(owner.id));
  const sameNumber = group(named, ({ owner: { number, id } }) => number ?? `\0${nameKey(id)}`);
  const refusalOf = ({ owner: { id, number } }: Submission): string | undefined => {
    const unusable = unusableId(id, exercises);
    if (unusable !== undefined)
      return `"${id}" cannot be the name of a student's folder: it ${unusable}. Rename it`;
    const rivals = sameId.get(nameKey(id))!;
    // The same sentence for all of them, so that they are shown together.
    if (rivals.length > 1)
      return `one of ${rivals.length} submissions for the id "${rivals[0]!.owner.id}", none of which is imported`;
    return number !== undefined && sameNumber.get(number)!.length > 1
      ? `one of several submissions with the number ${number}, none of which is imported`
      : undefined;
  };
  const judged = named.map((submission) => ({ submission, refusal: refusalOf(submission) }));
  return {
    submissions: sort(
      judged.flatMap(({ submission, refusal }) => (refusal === undefined ? [submission] : [])),
      ({ owner }) => owner.id,
    ),
    verdicts: judged.flatMap(({ submission, refusal }) =>
      refusal === undefined
        ? []
        : submission.origins.map((file): FileVerdict => ({ file, status: 'unclear', note: refusal })),
    ),
  };
}
