import { fileNameOf } from '../batch/file-names.ts';
import type { Grades, SubmissionGrade } from '../model/grades.generated.ts';
import { toAnnotations } from './annotations.ts';
import { toCanvas } from './canvas.ts';
import { toGradescope } from './gradescope.ts';
import { summarizeClass, summarizeSubmission } from './job-summary.ts';
import { toJUnit } from './junit.ts';
import { toMoodle } from './moodle.ts';

/** A file of the results. */
export interface ResultFile {
  /** Within the folder of the results, with slashes. */
  readonly name: string;
  readonly text: string | AsyncIterable<string>;
}

/** What the files are made from. */
export interface Results {
  /** The points of the class; its checks are not looked at. */
  readonly outline: Grades;
  /** The same submissions with their checks, one at a time. */
  readonly submissions: () => AsyncIterable<{ readonly grade: SubmissionGrade }>;
  /** The submission's folder from the repository's root on, with slashes, where a single one was graded. */
  readonly folder?: string | undefined;
}

async function* gradesOf(submissions: Results['submissions']): AsyncGenerator<SubmissionGrade> {
  for await (const { grade } of submissions()) yield grade;
}

/** The results as other programs read them. */
export async function* resultFiles({ outline, submissions, folder }: Results): AsyncGenerator<ResultFile> {
  yield { name: 'moodle.csv', text: toMoodle(outline) };
  yield { name: 'canvas.csv', text: toCanvas(outline) };
  yield { name: 'junit.xml', text: toJUnit(gradesOf(submissions)) };
  const isSingle = outline.submissions.length === 1;
  if (!isSingle) yield { name: 'summary.md', text: summarizeClass(outline) };
  for await (const grade of gradesOf(submissions)) {
    yield { name: `gradescope/${fileNameOf(grade.id)}.json`, text: toGradescope(grade) };
    if (isSingle) yield { name: 'summary.md', text: summarizeSubmission(grade, outline.exercises) };
    if (isSingle && folder !== undefined)
      yield { name: 'annotations.txt', text: toAnnotations(grade, folder) };
  }
}
