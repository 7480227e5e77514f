import type { Grades } from '../../../core/model/grades.generated.ts';
import type { GradedSubmission } from '../../classes/index.ts';
import { renderClassPage, renderSubmissionPage } from '../../html/index.ts';
import { findLookAlikes, type NormalizedSolution, normalForm } from '../../look-alikes/index.ts';
import type { Student } from '../../model/students.ts';
import { draw } from '../../pictures/index.ts';
import { explained } from '../explained.ts';
import { INDEX, pageName } from '../page-names.ts';
import type { ClassOverview, ReportedRun, ResultFile, ResultFormat } from './format.ts';

function submissionPage(
  grades: Pick<Grades, 'seed' | 'exercises'>,
  { grade: submission, sources }: GradedSubmission,
  student: Student | undefined,
): ResultFile {
  const files = grades.exercises.map(({ id }) => sources[id]);
  const text = renderSubmissionPage({
    grades,
    submission,
    sources: files,
    draw,
    explain: explained,
    student,
  });
  return { name: pageName(submission.id), text };
}

function classPage(
  { grades, changes }: ClassOverview,
  solutions: readonly NormalizedSolution[],
  { students, program }: Pick<ReportedRun, 'students' | 'program'>,
): ResultFile {
  const lookAlikes = findLookAlikes(solutions);
  return { name: INDEX, text: renderClassPage({ grades, pageName, changes, lookAlikes, students, program }) };
}

function start({ seed, exercises, origins, students, program }: ReportedRun) {
  const solutions = origins.map(({ exercise, origin, files }): NormalizedSolution => ({
    exercise,
    from: { origin },
    form: normalForm(files),
  }));
  return {
    add: (submission: GradedSubmission): ResultFile => {
      for (const [exercise, files] of Object.entries(submission.sources))
        solutions.push({
          exercise,
          from: { submission: submission.grade.id },
          form: normalForm(files),
        });
      return submissionPage({ seed, exercises }, submission, students?.get(submission.grade.id));
    },
    // Written last, when every page that it links to exists.
    end: (overview: ClassOverview): readonly ResultFile[] => [
      classPage(overview, solutions, { students, program }),
    ],
  };
}

/** The HTML report: a page for the class, and one for each submission. */
export const report: ResultFormat = {
  kind: 'folder',
  name: 'report',
  files: ({ submissions }) => [...submissions.map(pageName), INDEX],
  start,
};
