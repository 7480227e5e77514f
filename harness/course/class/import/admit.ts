import { group, sort } from 'd3-array';
import { clutterOf } from '../../lms/index.ts';
import { nameKey, unsafeName } from '../../shared/files/names.ts';
import { CLASS_FILES, NAMES } from '../../shared/model/class-files.ts';
import type { Submission } from './assign.ts';
import { allUnclear, type FileVerdict } from './file-verdict.ts';
import { keyOf, type NamedId, type NameTable } from './names.ts';

/** Why no submission gets this id: words after "its name". */
function unusableId(id: string, exercises: readonly string[]): string | undefined {
  const key = nameKey(id);
  const isOfClass = CLASS_FILES.some((file) => key === nameKey(file) || key.startsWith(`${nameKey(file)}.`));
  if (isOfClass || clutterOf(id) !== undefined) return 'means something else in the folder of a class';
  return exercises.some((exercise) => nameKey(exercise) === key) ? 'is that of an exercise' : unsafeName(id);
}

export interface Admitted {
  /** Sorted by id. */
  readonly submissions: readonly Submission[];
  /** Names with reasons, for a person to decide about. */
  readonly waiting: readonly NamedId[];
  readonly verdicts: readonly FileVerdict[];
}

/**
 * Gives submissions ids, which name their folders. Users choose names, so two submissions for one id both lose it, and
 * so does a name that would get another submission's id.
 * @param table decisions of earlier imports and of people
 * @param roster ids by the keys of names. Without a roster the full name is the id.
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
    const { name, owner, unclear } = submission;
    const key = keyOf(name);
    const known = table.get(key)?.id || undefined;
    const said = roster?.get(key);
    const id = (known ?? said ?? owner.id).normalize('NFC');
    const holder = takenBy.get(nameKey((known && said) ?? id));
    const other = holder && keyOf(holder) !== key ? holder : undefined;
    // Numbers and repositories change from week to week; folder names are chosen by people.
    const isSure = said !== undefined && (name.number ?? name.login) !== undefined;
    const rival = isSure ? undefined : other;
    const would = rival && `"${name.name}" would get the folder of "${rival.name}", ${rival.id}`;
    const isUnknown = roster !== undefined && said === undefined;
    const doubt = unclear ?? (isUnknown ? 'no row of the roster is certainly about it' : would);
    return {
      submission: { ...submission, owner: { ...owner, id } },
      id,
      key,
      row: { ...name, id: known ?? '' },
      doubt: known === undefined ? doubt : undefined,
      contradiction:
        known && said && other
          ? `"${name.name}" has been ${id} in this class, and the roster says ${said}, who is another student here: nothing of it is imported. Correct the roster, or import everything into a new folder`
          : undefined,
    };
  });
  // A doubtful name must not make a certain one wait.
  const certain = all.filter(({ doubt, contradiction }) => (doubt ?? contradiction) === undefined);
  const sameId = group(certain, ({ id }) => nameKey(id));
  const sameName = group(all, ({ key }) => key);
  const judged = all.map(({ submission, id, key, row, doubt, contradiction }) => {
    const unusable = unusableId(id, exercises);
    // In one sentence, to be shown together.
    const rivals = sameId.get(nameKey(id)) ?? [];
    const note =
      doubt ??
      (unusable && `"${id}" cannot be the name of a student's folder: it ${unusable}`) ??
      (rivals.length > 1 ? `one of ${rivals.length} submissions for the id "${rivals[0]!.id}"` : undefined);
    // No row of the table could tell them apart.
    const what = row.number === undefined ? `name "${row.name}"` : `number ${row.number}`;
    const twin = `one of several submissions with the ${what}, none of which is imported: look up whose it is, and leave only that one`;
    const refusal = contradiction ?? (sameName.get(key)!.length > 1 ? twin : undefined);
    const how = `say in ${NAMES} whose it is, and import again`;
    return {
      submission,
      row: refusal === undefined && note !== undefined ? { ...row, note } : undefined,
      refusal: refusal ?? (note && `${note}${submission.unclear === undefined ? ': ' : ', or '}${how}`),
    };
  });
  const admitted = judged.flatMap(({ submission, refusal }) => (refusal === undefined ? [submission] : []));
  return {
    submissions: sort(admitted, ({ owner }) => owner.id),
    waiting: judged.flatMap(({ row }) => row ?? []),
    verdicts: judged.flatMap(({ submission, refusal }) =>
      refusal === undefined ? [] : allUnclear(submission.origins, refusal),
    ),
  };
}
