import { isDeepStrictEqual } from 'node:util';
import { programName } from '../../shared/bundle/index.mjs';
import { announceFiles, isAsWritten, readManifest, writeManifest } from '../../shared/files/manifest.ts';
import { type Change, tableOf } from '../decisions/changes.ts';
import type { GradedFolder } from '../grade/grade-folder.ts';
import { gradedSubmissions } from '../grade/graded-submissions.ts';
import { keptIn, removeResults } from '../journal/result-folder.ts';
import type { QuestionOptions } from './ask-class.ts';
import type { FeedbackOptions } from './formats/feedback.ts';
import type { ClassOverview } from './formats/format.ts';
import { readOverview } from './overview.ts';
import type { FeedbackSummary } from './render-feedback.ts';

/**
 * Writes the results of a run in one pass over its journal. If the same results exist already, it writes nothing.
 * @param out the results folder
 * @param graded its journal contains the grade of every pair of the run
 * @param options feedback that is written with them
 * @param questions how the class is asked, if it is
 * @returns the overview of the class
 * @throws WriteError if a file cannot be written
 */
export async function reportClass(
  root: string,
  out: string,
  { journal, run, decisions }: Pick<GradedFolder, 'journal' | 'run' | 'decisions'>,
  options?: FeedbackOptions,
  questions?: QuestionOptions,
): Promise<ClassOverview & { readonly feedback?: FeedbackSummary | undefined }> {
  const reported = {
    ...run,
    students: run.students && new Map(run.students.map((student) => [student.id, student])),
    program: programName(root),
  };
  const read = (kept?: readonly Change[]) => gradedSubmissions(journal, run, decisions, kept);
  const inputsOf = (changes: readonly Change[]): string =>
    JSON.stringify([
      run,
      decisions,
      changes,
      reported.program,
      ...(options ? [{ ...options, system: options.system.id }] : []),
      ...(questions ? [{ questions: questions.most }] : []),
    ]);
  // Loaded only here: it brings the plots, which few runs need before there is something new.
  const feedback = options && (await import('./formats/feedback.ts')).feedbackFormats(reported, options);
  const withFeedback = (overview: ClassOverview) => ({
    ...overview,
    feedback: feedback?.summary(overview.grades),
  });
  let kept: readonly Change[] | undefined;
  if (journal.isComplete) {
    const overview = await readOverview(reported, read());
    // Nothing was graded or decided that the last complete run did not know: what that one has changed stays.
    if (isDeepStrictEqual(tableOf(overview.grades.submissions, run.isPartial), journal.standings)) {
      kept = journal.changes;
      if (await isAsWritten(out, inputsOf(kept))) return withFeedback({ ...overview, changes: kept });
    }
  }
  // Loaded now: it brings the plots, which a run without news does not need.
  const { FORMATS } = await import('./formats/index.ts');
  const { namesOfResults, writeResults } = await import('./write-results.ts');
  const formats = [
    ...FORMATS,
    ...(feedback?.formats ?? []),
    ...(questions
      ? [await (await import('./formats/questions.ts')).questionsFormat(questions, run, journal)]
      : []),
  ];
  const names = [...keptIn(out), ...namesOfResults(reported, formats)];
  await announceFiles(out, [...(await readManifest(out)), ...names]);
  const overview = await writeResults(out, reported, read(kept), formats);
  // Only now is the run complete: if it is killed earlier, the next run still reports these changes.
  await journal.complete(tableOf(overview.grades.submissions, run.isPartial), {
    changes: overview.changes,
    decisions: decisions.size,
    options: run.options,
  });
  // Pages of students who have left the class, and formats that this run does not write.
  const written = new Set(names);
  await removeResults(out, (name) => !written.has(name));
  await writeManifest(out, names, inputsOf(overview.changes));
  return withFeedback(overview);
}
