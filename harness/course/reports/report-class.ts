import path from 'node:path';
import { SOLUTION_FILE } from '../../core/model/solution-file.ts';
import { STARTER_ERROR } from '../../core/model/starter.ts';
import { programName } from '../bundle/index.mjs';
import { type GradedFolder, gradedSubmissions, JOURNAL, readSolution, removeOwn } from '../classes/index.ts';
import { readReferenceFiles } from '../exercises/index.ts';
import { announceFiles, isAsWritten, readManifest, writeManifest } from '../files/manifest.ts';
import type { ClassOverview, OriginFiles } from './formats/format.ts';
import { readOverview } from './overview.ts';

/**
 * The references and starters that submissions are compared with. Modules that the reference imports are left out,
 * because a student would not submit them. If a student has edited the exercise in place, it has no starter.
 */
async function originsOf(root: string, exercises: readonly string[]): Promise<OriginFiles[]> {
  const origins = exercises.map(async (exercise): Promise<OriginFiles[]> => {
    const referenceFiles = await readReferenceFiles(root, exercise);
    const own = await readSolution(path.join(root, 'exercises', exercise));
    const reference = { [SOLUTION_FILE]: referenceFiles[SOLUTION_FILE]! };
    return [
      { exercise, origin: 'reference', files: reference },
      ...(own.kind === 'files' && own.files[SOLUTION_FILE]!.includes(STARTER_ERROR)
        ? [{ exercise, origin: 'starter', files: own.files } as const]
        : []),
    ];
  });
  return (await Promise.all(origins)).flat();
}

/**
 * Writes the results of a run in one pass over its journal. If the same results exist already, it writes nothing.
 * @param root the project's folder
 * @param out the results folder
 * @param graded its journal contains the grade of every pair of the run
 * @returns the overview of the class
 * @throws WriteError if a file cannot be written
 */
export async function reportClass(
  root: string,
  out: string,
  { journal, run, settlements }: Pick<GradedFolder, 'journal' | 'run' | 'settlements'>,
): Promise<ClassOverview> {
  const { title, seed, exercises, submissions, students } = run;
  const origins = await originsOf(
    root,
    exercises.map(({ id }) => id),
  );
  const reported = {
    title,
    seed,
    exercises,
    submissions,
    students: students && new Map(students.map((student) => [student.id, student])),
    origins,
    program: programName(root),
  };
  const graded = () => gradedSubmissions(journal, run, settlements);
  const inputsOf = ({ changes }: Pick<ClassOverview, 'changes'>): string =>
    JSON.stringify([run, settlements, changes, origins, reported.program]);
  // If the journal has no new entries, no grade has changed since the last complete run.
  if (journal.isComplete && (await isAsWritten(out, inputsOf({ changes: [] }))))
    return readOverview(reported, graded());
  // Loaded now: it brings the plots and TypeScript's scanner, which a run without news does not need.
  const { namesOfResults, writeResults } = await import('./write-results.ts');
  const names = [JOURNAL, ...namesOfResults(reported)];
  await announceFiles(out, [...(await readManifest(out)), ...names]);
  const overview = await writeResults(out, reported, graded());
  // Only now is the run complete: if it is killed earlier, the next run still reports these changes.
  await journal.complete();
  // Pages of students who have left the class, and formats that this run does not write.
  const written = new Set(names);
  await removeOwn(out, (name) => !written.has(name));
  await writeManifest(out, names, inputsOf(overview));
  return overview;
}
