import type { SubmissionGrade } from '../../../core/model/grades.generated.ts';
import { SameMistakes } from '../../shared/model/same-mistakes.ts';
import type { PointsChange } from '../decisions/changes.ts';
import type { GradedSubmission } from '../grade/graded-submissions.ts';
import { outlineOf } from '../grade/outline.ts';
import type { ClassOverview, ReportedRun } from './formats/format.ts';

/**
 * Reads a class once, without keeping whole submissions in memory.
 * @param submissions sorted by id
 */
export async function readOverview(
  { title, seed, versions, exercises }: ReportedRun,
  submissions: AsyncIterable<GradedSubmission>,
  use: (submission: GradedSubmission) => Promise<void> = async () => {},
): Promise<ClassOverview> {
  const outlines: SubmissionGrade[] = [];
  const sameMistakes = new SameMistakes();
  const changes: PointsChange[] = [];
  for await (const submission of submissions) {
    outlines.push(outlineOf(submission.grade));
    sameMistakes.add(submission.grade);
    for (const change of submission.changes) changes.push(change);
    await use(submission);
  }
  const grades = { title, seed, versions, exercises, submissions: outlines };
  return { grades, sameMistakes: sameMistakes.groups, changes };
}
