import type { CheckGrade, Grades } from '../../../core/model/grades.generated.ts';
import { drawPicture } from '../../../core/plots/index.ts';
import { type Fingerprint, lookAlikes, normalForm } from '../../analysis/index.ts';
import type { GradedSubmission } from '../../classes/class-grades.ts';
import { fileNameOf } from '../../classes/file-names.ts';
import type { ClassOverview, ReportedRun, ResultFile, ResultFormat } from '../formats/format.ts';
import { svgDocument } from '../svg-document.ts';
import { renderClassPage } from './class-page.tsx';
import { renderSubmissionPage } from './submission-page.tsx';

/** The page of the class, which links to all others. */
export const INDEX = 'index.html';

const pageName = (submission: string): string => `${fileNameOf(submission)}.html`;

/** Students who share a mistake share its picture: this many are kept, of about 20 KB each. */
const MOST_DRAWN = 500;
const drawn = new Map<string, string>();

function draw({ picture }: CheckGrade): string | undefined {
  if (picture === undefined) return undefined;
  const key = JSON.stringify(picture);
  const svg = drawn.get(key) ?? drawPicture(svgDocument, picture);
  if (drawn.size < MOST_DRAWN) drawn.set(key, svg);
  return svg;
}

function submissionPage(
  grades: Pick<Grades, 'seed' | 'exercises'>,
  { grade: submission, sources }: GradedSubmission,
): ResultFile {
  const files = grades.exercises.map(({ id }) => sources[id]);
  const text = renderSubmissionPage({ grades, submission, sources: files, draw });
  return { name: pageName(submission.id), text };
}

function classPage({ grades, changes }: ClassOverview, fingerprints: readonly Fingerprint[]): ResultFile {
  const groups = lookAlikes(fingerprints);
  return { name: INDEX, text: renderClassPage({ grades, pageName, changes, lookAlikes: groups }) };
}

function start({ seed, exercises, origins }: ReportedRun) {
  const fingerprints = [...origins];
  return {
    add: (submission: GradedSubmission): ResultFile => {
      for (const [exercise, files] of Object.entries(submission.sources))
        fingerprints.push({
          exercise,
          from: { submission: submission.grade.id },
          form: normalForm(files),
        });
      return submissionPage({ seed, exercises }, submission);
    },
    // Last, when every page that it links to exists.
    end: (overview: ClassOverview): readonly ResultFile[] => [classPage(overview, fingerprints)],
  };
}

/** For people: a page of the class, and a page of each submission. */
export const report: ResultFormat = { kind: 'folder', name: 'report', start };
