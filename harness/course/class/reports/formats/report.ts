import { INDEX, pageName, renderClassPage, renderSubmissionPage } from '../../../page/index.ts';
import type { GradedSubmission } from '../../grade/graded-submissions.ts';
import type { FolderWriter, ReportedRun, ResultFormat } from './format.ts';

const isOne = ({ submissions }: Pick<ReportedRun, 'submissions'>): boolean => submissions.length === 1;

/** @param isFeedback for the student */
export const pageOf = (
  run: ReportedRun,
  { grade: submission, sources }: GradedSubmission,
  isFeedback = false,
): string =>
  renderSubmissionPage({
    grades: run,
    submission,
    sources: run.exercises.map(({ id }) => sources[id]),
    student: run.students?.get(submission.id),
    isFeedback,
    isAlone: isOne(run),
    isPartial: run.isPartial,
  });

/** A single page is also the first page, without anything about a class. */
function startOne(run: ReportedRun): FolderWriter {
  let text = '';
  return {
    add: (submission) => {
      text = pageOf(run, submission);
      return { name: pageName(submission.grade.id), text };
    },
    *end() {
      yield { name: INDEX, text };
    },
  };
}

function startClass(run: ReportedRun): FolderWriter {
  const { students, program } = run;
  return {
    add: (submission) => ({ name: pageName(submission.grade.id), text: pageOf(run, submission) }),
    // Last, when all linked pages exist.
    *end({ grades, sameMistakes }) {
      yield { name: INDEX, text: renderClassPage({ grades, sameMistakes, students, program }) };
    },
  };
}

/** A page for each submission and, for several, one for the class. */
export const report: ResultFormat = {
  kind: 'folder',
  name: 'report',
  files: ({ submissions }) => [...submissions.map(pageName), INDEX],
  start: (run) => (isOne(run) ? startOne(run) : startClass(run)),
};
