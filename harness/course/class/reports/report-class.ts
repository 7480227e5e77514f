import { isDeepStrictEqual } from 'node:util';
import { programName } from '../../shared/bundle/index.mjs';
import { announceFiles, isAsWritten, readManifest, writeManifest } from '../../shared/files/manifest.ts';
import { type PointsChange, tableOf } from '../decisions/changes.ts';
import type { GradedFolder } from '../grade/grade-folder.ts';
import { gradedSubmissions } from '../grade/graded-submissions.ts';
import { keptIn, LAST_RUN, removeResults } from '../results/result-folder.ts';
import type { FeedbackOptions } from './formats/feedback.ts';
import type { ClassOverview } from './formats/format.ts';
import type { QuestionOptions } from './formats/questions.ts';
import { readOverview } from './overview.ts';
import type { FeedbackSummary } from './render-feedback.ts';

/**
 * Writes the results of a run in one pass over its submissions, unless the same results exist.
 * @param graded its store has the result of every pair of the run
 * @throws WriteError if a file cannot be written
 */
export async function reportClass(
  root: string,
  out: string,
  { store, run, decisions }: Pick<GradedFolder, 'store' | 'run' | 'decisions'>,
  options?: FeedbackOptions,
  questions?: QuestionOptions,
): Promise<ClassOverview & { readonly feedback?: FeedbackSummary | undefined }> {
  const reported = {
    ...run,
    students: run.students && new Map(run.students.map((student) => [student.id, student])),
    program: programName(root),
  };
  const read = (earlierChanges?: readonly PointsChange[]) =>
    gradedSubmissions(store, run, decisions, earlierChanges);
  const inputsOf = (changes: readonly PointsChange[]): string =>
    JSON.stringify([
      run,
      decisions,
      changes,
      reported.program,
      ...(options ? [{ ...options, system: options.system.id }] : []),
      ...(questions ? [{ questions: questions.most }] : []),
    ]);
  // Brings the plots, which a run without news does not need.
  const feedback = options && (await import('./formats/feedback.ts')).feedbackFormats(reported, options);
  const withFeedback = (overview: ClassOverview) => ({
    ...overview,
    feedback: feedback?.summary(overview.grades),
  });
  let earlierChanges: readonly PointsChange[] | undefined;
  if (store.isUnchanged) {
    const overview = await readOverview(reported, read());
    // The last complete run knew every grade and decision, so its changes stay.
    if (isDeepStrictEqual(tableOf(overview.grades.submissions, run.isPartial), store.standings)) {
      earlierChanges = store.changes;
      if (await isAsWritten(out, inputsOf(earlierChanges)))
        return withFeedback({ ...overview, changes: earlierChanges });
    }
  }
  const { FORMATS } = await import('./formats/index.ts');
  const { namesOfResults, writeResults } = await import('./write-results.ts');
  const formats = [
    ...FORMATS,
    ...(feedback?.formats ?? []),
    ...(questions
      ? [await (await import('./formats/questions.ts')).questionsFormat(questions, run, store)]
      : []),
  ];
  const names = [...new Set([LAST_RUN, ...keptIn(out), ...namesOfResults(reported, formats)])];
  await announceFiles(out, [...(await readManifest(out)), ...names]);
  const overview = await writeResults(out, reported, read(earlierChanges), formats);
  // Completed only now: if the run is killed earlier, the next one still reports these changes.
  await store.complete({
    standings: tableOf(overview.grades.submissions, run.isPartial),
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
