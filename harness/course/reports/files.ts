import type { Grades, SubmissionGrade } from '../../core/model/grades.generated.ts';
import { fileNameOf } from '../classes/file-names.ts';
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

/** Submissions with their checks, one at a time; can be walked through more than once. */
type Submissions = () => AsyncIterable<{ readonly grade: SubmissionGrade }>;

async function* gradesOf(submissions: Submissions): AsyncGenerator<SubmissionGrade> {
  for await (const { grade } of submissions()) yield grade;
}

/**
 * The results as other programs read them.
 * @param outline the points of the class; its checks are not looked at
 * @param submissions the same submissions, whole
 */
export async function* resultFiles(outline: Grades, submissions: Submissions): AsyncGenerator<ResultFile> {
  yield { name: 'moodle.csv', text: toMoodle(outline) };
  yield { name: 'canvas.csv', text: toCanvas(outline) };
  yield { name: 'junit.xml', text: toJUnit(gradesOf(submissions)) };
  const isSingle = outline.submissions.length === 1;
  if (!isSingle) yield { name: 'summary.md', text: summarizeClass(outline) };
  for await (const grade of gradesOf(submissions)) {
    yield { name: `gradescope/${fileNameOf(grade.id)}.json`, text: toGradescope(grade) };
    if (!isSingle) continue;
    yield { name: 'summary.md', text: summarizeSubmission(grade, outline.exercises) };
    yield { name: 'annotations.txt', text: toAnnotations(grade) };
  }
}
