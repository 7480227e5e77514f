import { drawCheck } from '../../../core/figures/index.ts';
import type { GradedSubmission } from '../../classes/index.ts';
import { renderClassPage, renderLookAlikesPage, renderSubmissionPage } from '../../html/index.ts';
import { type ComparedSolution, findLookAlikes, fingerprintOf } from '../../look-alikes/index.ts';
import { explained } from '../explained.ts';
import { INDEX, LOOK_ALIKES, pageName } from '../page-names.ts';
import type { FolderWriter, ReportedRun, ResultFormat } from './format.ts';

/** More pairs are counted, and not shown: the first are those with most in common. */
const MAX_SHOWN = 50;

const isOne = ({ submissions }: Pick<ReportedRun, 'submissions'>): boolean => submissions.length === 1;

/** The text of a submission's page. */
const pageOf = (run: ReportedRun, { grade: submission, sources }: GradedSubmission): string =>
  renderSubmissionPage({
    grades: run,
    submission,
    sources: run.exercises.map(({ id }) => sources[id]),
    draw: drawCheck,
    explain: explained,
    student: run.students?.get(submission.id),
    isAlone: isOne(run),
  });

/** The only submission's page is also the first page, without anything about a class. */
function startOne(run: ReportedRun): FolderWriter {
  let text = '';
  return {
    add: (submission) => {
      text = pageOf(run, submission);
      return { name: pageName(submission.grade.id), text };
    },
    async *end() {
      yield { name: INDEX, text };
    },
  };
}

function startClass(run: ReportedRun): FolderWriter {
  const { exercises, code, students, program } = run;
  const solutions: ComparedSolution[] = [];
  const groups = new Set<string>();
  return {
    add: (submission) => {
      const { id } = submission.grade;
      const { memberOf } = students?.get(id) ?? {};
      // The members of a group handed in the same.
      if (code && (memberOf === undefined || !groups.has(memberOf)))
        for (const [exercise, files] of Object.entries(submission.sources))
          solutions.push({ exercise, submission: id, fingerprint: fingerprintOf(files) });
      if (memberOf !== undefined) groups.add(memberOf);
      return { name: pageName(id), text: pageOf(run, submission) };
    },
    // Written last, when every page that they link to exists.
    async *end({ grades, changes }, read) {
      const common = { pageName, students };
      const ids = exercises.map(({ id }) => id);
      const compared = code?.map((one) => ({ ...one, fingerprint: fingerprintOf(one.files) }));
      const pairs = compared && findLookAlikes(ids, solutions, compared);
      const lookAlikes = pairs && {
        shown: pairs.slice(0, MAX_SHOWN),
        total: pairs.length,
        page: LOOK_ALIKES,
      };
      yield { name: INDEX, text: renderClassPage({ ...common, grades, changes, program, lookAlikes }) };
      if (!code || !lookAlikes) return;
      const sources = new Map<string, GradedSubmission['sources']>();
      const involved = new Set(lookAlikes.shown.flatMap(({ submissions }) => submissions));
      for await (const { grade, sources: own } of read([...involved])) sources.set(grade.id, own);
      yield { name: LOOK_ALIKES, text: renderLookAlikesPage({ ...common, lookAlikes, sources, code }) };
    },
  };
}

/** The HTML report: a page for each submission, and for more than one a page for the class and its look-alikes. */
export const report: ResultFormat = {
  kind: 'folder',
  name: 'report',
  files: ({ submissions, code }) => [
    ...submissions.map(pageName),
    INDEX,
    ...(code && submissions.length > 1 ? [LOOK_ALIKES] : []),
  ],
  start: (run) => (isOne(run) ? startOne(run) : startClass(run)),
};
