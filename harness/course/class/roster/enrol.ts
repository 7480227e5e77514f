import path from 'node:path';
import { group, sort } from 'd3-array';
import { systemOf } from '../../lms/index.ts';
import { nameKey, unsafeName } from '../../shared/files/names.ts';
import { UserError } from '../../shared/files/user-error.ts';
import type { Student } from '../../shared/model/students.ts';
import type { Matches } from './match.ts';
import type { Roster, RosterRow } from './read-roster.ts';

/** A submission, or the place for one, with its student. */
export interface DescribedSubmission {
  readonly folder: string;
  readonly student: Student;
  readonly row?: RosterRow | undefined;
}

/** Id of a student without a folder. */
const idOf = ({ id, login, email, idNumber, sisId, name }: RosterRow): string =>
  id ?? login ?? email ?? idNumber ?? sisId ?? name ?? '';

/**
 * Submissions, members in place of their groups, and students who handed in nothing.
 * @param root the class
 * @throws UserError if a member of a group has no id of their own
 */
export function enrol(
  root: string,
  { file }: Roster,
  found: readonly DescribedSubmission[],
  { rows, members, absent }: Matches,
): DescribedSubmission[] {
  const single = found
    .filter(({ student }) => !members.has(student.id))
    .map((one) => ({ ...one, row: rows.get(one.student.id) }));
  const ofMembers = found.flatMap(({ folder, student: { id: memberOf, system, uploads } }) =>
    (members.get(memberOf) ?? []).map((row) => {
      // All members see what is returned for an upload of their group.
      const returned = systemOf(system)?.feedback?.isByUpload ? { system, uploads } : {};
      return { folder, student: { id: idOf(row), memberOf, ...returned }, row };
    }),
  );
  const without = absent.map((row) => {
    const id = idOf(row);
    return { folder: path.join(root, id), student: { id }, row };
  });
  const all: readonly DescribedSubmission[] = [...single, ...ofMembers, ...without];
  const sameName = group(all, ({ student }) => nameKey(student.id));
  const isOwn = ({ student: { id } }: DescribedSubmission): boolean =>
    unsafeName(id) === undefined && sameName.get(nameKey(id))!.length === 1;
  const faults = ofMembers
    .filter((one) => !isOwn(one))
    .map(
      ({ row, student: { id, memberOf } }) =>
        `${file}:${row.line}: a member of ${memberOf}, and "${id}" is not the name of one student: ${row.id === undefined ? 'add a column "id"' : 'another row or a folder of the class has it, too'}`,
    );
  if (faults.length > 0) throw new UserError(faults);
  return sort([...single, ...[...ofMembers, ...without].filter(isOwn)], ({ student }) => student.id);
}
