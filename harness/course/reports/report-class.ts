import path from 'node:path';
import { type Fingerprint, normalForm } from '../analysis/index.ts';
import { sourcesFingerprint } from '../bundle/index.mjs';
import {
  gradedSubmissions,
  isAsWritten,
  readSolution,
  type Journal,
  type RunDescription,
  writeManifest,
} from '../classes/index.ts';
import { loadExercise } from '../exercises/index.ts';
import type { ClassOverview } from './formats/format.ts';
import { readOverview, RESULTS, writeResults } from './write-results.ts';

const ENTRY = 'solution.ts';
/** What every function of a starter throws. */
const STARTER = 'not implemented yet';

/**
 * Solutions of our own that submissions can look like. The modules that the reference imports are left out: a student
 * would not submit them. Where a student has worked in the project's own exercises there is no starter to compare with.
 */
async function originsOf(root: string, exercises: readonly string[]): Promise<Fingerprint[]> {
  const origins = exercises.map(async (exercise): Promise<Fingerprint[]> => {
    const { referenceFiles } = await loadExercise(root, exercise);
    const own = await readSolution(path.join(root, 'exercises', exercise));
    const reference = normalForm({ [ENTRY]: referenceFiles[ENTRY]! });
    return [
      { exercise, from: { origin: 'reference' }, form: reference },
      ...(own.kind === 'files' && own.files[ENTRY]!.includes(STARTER)
        ? [{ exercise, from: { origin: 'starter' }, form: normalForm(own.files) } as const]
        : []),
    ];
  });
  return (await Promise.all(origins)).flat();
}

/** What the manifest lists. */
const LISTED = ['journal.ndjson', ...RESULTS];

/**
 * Writes the results of a run whose pairs are all in the journal, in one pass over it. Where the same results are there
 * already, nothing is written.
 * @param root the project's folder
 * @param out the folder of the results
 * @throws WriteError
 */
export async function reportClass(
  root: string,
  out: string,
  journal: Journal,
  run: RunDescription,
): Promise<ClassOverview> {
  const { seed, exercises, submissions } = run;
  const origins = await originsOf(
    root,
    exercises.map(({ id }) => id),
  );
  const reported = { seed, exercises, size: submissions.length, origins };
  const sources = await sourcesFingerprint(root);
  const madeOf = ({ changes }: Pick<ClassOverview, 'changes'>): string =>
    JSON.stringify([run, changes, origins, sources]);
  // Without new entries in the journal nothing can have changed since the last complete run.
  if (journal.isComplete && (await isAsWritten(out, LISTED, madeOf({ changes: [] }))))
    return readOverview(reported, gradedSubmissions(journal, run));
  const overview = await writeResults(out, reported, gradedSubmissions(journal, run));
  // After them: a run that was killed before has not completed, and the next one still knows what it changed.
  await journal.complete();
  await writeManifest(out, LISTED, madeOf(overview));
  return overview;
}
