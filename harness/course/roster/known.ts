import type { ImportedSubmission } from '../imports/index.ts';
import type { Student, SubmissionFolder } from '../model/students.ts';
import type { RosterRow } from './read-roster.ts';

/** A submission, or the place where there would be one, and what is known about its student. */
export interface Described {
  readonly folder: string;
  readonly student: Student;
  readonly row?: RosterRow | undefined;
}

/**
 * What an import knows about a student.
 * @param isGroup the instructor says that it is a group's submission
 */
export function fromImport(
  { id, folder }: SubmissionFolder,
  imported: ImportedSubmission | undefined,
  isGroup: boolean,
): Described {
  const group = isGroup ? ({ kind: 'group' } as const) : {};
  if (imported === undefined) return { folder, student: { id, ...group } };
  const { files: _, undecided: _undecided, uploads, ...student } = imported;
  return { folder, student: { ...student, ...group, ...(uploads.length > 0 ? { uploads } : {}) } };
}

/** What both know; the roster has the last word, except on the id and the numbers of an import. */
export function known({ student, row }: Described): Student {
  if (row === undefined) return student;
  const { line: _, id: _id, group: groups, ...about } = row;
  const said = groups === undefined ? about : { section: groups, ...about };
  const { system, number } = student;
  return { ...said, ...student, ...said, id: student.id, ...(system && number ? { system, number } : {}) };
}
