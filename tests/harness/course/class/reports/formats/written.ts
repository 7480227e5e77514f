import type { Grades } from '../../../../../../harness/core/model/grades.generated.ts';
import type { PointsChange } from '../../../../../../harness/course/class/decisions/changes.ts';
import type { GradedSubmission } from '../../../../../../harness/course/class/grade/graded-submissions.ts';
import type {
  ReportedRun,
  ResultFormat,
} from '../../../../../../harness/course/class/reports/formats/format.ts';
import type { Student } from '../../../../../../harness/course/shared/model/students.ts';

export const reportedRun = ({ title, seed, versions, exercises, submissions }: Grades): ReportedRun => ({
  title,
  seed,
  versions,
  exercises,
  submissions: submissions.map(({ id }) => id),
});

export const graded = (grades: Grades, changes: readonly PointsChange[] = []): GradedSubmission[] =>
  grades.submissions.map((grade) => ({
    grade,
    sources: {},
    changes: changes.filter(({ submission }) => submission === grade.id),
  }));

/** The text that a file format writes for a class. */
export function written(
  format: ResultFormat,
  grades: Grades,
  changes: readonly PointsChange[] = [],
  students?: readonly Student[],
): string {
  if (format.kind !== 'file') throw new Error(`${format.name} is a folder`);
  const known = students && { students: new Map(students.map((student) => [student.id, student])) };
  const { head = '', add, end } = format.start({ ...reportedRun(grades), ...known });
  return (
    head + graded(grades, changes).map(add).join('') + (end?.({ grades, sameMistakes: [], changes }) ?? '')
  );
}
