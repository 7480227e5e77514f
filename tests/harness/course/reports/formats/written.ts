import type { Grades } from '../../../../../harness/core/model/grades.generated.ts';
import type { Change, GradedSubmission } from '../../../../../harness/course/classes/index.ts';
import type { Student } from '../../../../../harness/course/model/students.ts';
import type { ReportedRun, ResultFormat } from '../../../../../harness/course/reports/formats/format.ts';

export const reportedRun = ({ title, seed, versions, exercises, submissions }: Grades): ReportedRun => ({
  title,
  seed,
  versions,
  exercises,
  submissions: submissions.map(({ id }) => id),
});

export const graded = (grades: Grades, changes: readonly Change[] = []): GradedSubmission[] =>
  grades.submissions.map((grade) => ({
    grade,
    sources: {},
    changes: changes.filter(({ submission }) => submission === grade.id),
  }));

/** The text that a file format writes for a class. */
export function written(
  format: ResultFormat,
  grades: Grades,
  changes: readonly Change[] = [],
  students?: readonly Student[],
): string {
  if (format.kind !== 'file') throw new Error(`${format.name} is a folder`);
  const known = students && { students: new Map(students.map((student) => [student.id, student])) };
  const { head = '', add, end } = format.start({ ...reportedRun(grades), ...known });
  return head + graded(grades, changes).map(add).join('') + (end?.({ grades, changes }) ?? '');
}
