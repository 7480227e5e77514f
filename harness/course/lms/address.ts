import { UserError } from '../files/user-error.ts';
import { listed } from '../model/listed.ts';
import type { Student } from '../model/students.ts';
import { sameNumber } from './same-number.ts';
import { type Addressed, type ArchiveFeedback, notFrom, type System } from './system.ts';
import { systemOf } from './systems.ts';

/** What a system takes for each student, by id: nothing for submissions of which nothing says which counts. */
export function addressesIn(
  { address }: ArchiveFeedback,
  students: ReadonlyMap<string, Student>,
): (id: string) => Addressed {
  const rivals = sameNumber(students);
  return (id) => {
    const student = students.get(id);
    const same = rivals.get(id);
    if (same === undefined) return address(student);
    const { name } = systemOf(student!.system)!;
    return {
      refused: `the same number in ${name} as another submission (${listed(same)}): leave only one of the folders in the class`,
    };
  };
}

/**
 * Refuses a class of which a system takes no feedback at all.
 * @param what the class, for the message
 * @throws UserError that names the right system, if there is one
 */
export function requireStudents(
  { id, name, feedback }: System,
  students: readonly Student[] | undefined,
  what: string,
): void {
  if (feedback === undefined || 'folder' in feedback) return;
  if (students === undefined)
    throw new UserError(
      `${what}: the class was not made by npm run import, so it is not known where feedback goes`,
    );
  const foreign = notFrom(name).refused;
  const isForeign = (address: Addressed): boolean => 'refused' in address && address.refused === foreign;
  if (!students.every((student) => isForeign(feedback.address(student)))) return;
  const other = systemOf(students.find(({ system = id }) => system !== id)?.system);
  const hint = other ? `but from ${other.name}: try --for ${other.id}` : 'so it takes no feedback for them';
  throw new UserError(`${what}: no submission was imported from ${name}, ${hint}`);
}
