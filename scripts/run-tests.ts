import { availableParallelism } from 'node:os';
import path from 'node:path';
import { gradeOwnExercises, judge } from '../harness/course/classes/index.ts';
import type { Requirement } from '../harness/course/model/course.generated.ts';
import { repeatAtEverySave } from './repeat-at-every-save.ts';
import { ROOT } from './root.ts';
import { showGrades } from './show-grades.ts';

/** Students have only the first. */
const FOLDERS = ['exercises', 'reference'];

export interface TestOptions {
  /** Again at every save. */
  readonly watch: boolean;
  readonly seed: number;
  /** Default: every started exercise is fully right; only where it is given, a line says whether it is met. */
  readonly requirement?: Requirement;
}

/**
 * Grades the exercises and shows the grades; the exit status says whether they meet the requirement.
 * @throws UserError where the requirement cannot be met
 */
export async function gradeAndShow(
  words: readonly string[],
  { watch, seed, requirement }: TestOptions,
): Promise<void> {
  const shown = new Map<string, string>();
  const gradeOnce = async (): Promise<void> => {
    const grades = await gradeOwnExercises({ root: ROOT, words, seed, jobs: availableParallelism() });
    // A save is answered with what it changed, and nothing else.
    const changed = grades.filter(({ grade, fingerprint }) => shown.get(grade.id) !== fingerprint);
    for (const { grade, fingerprint } of changed) shown.set(grade.id, fingerprint);
    if (changed.length > 0) await showGrades(changed);
    const { isMet, text } = judge(requirement ?? 'started', grades, words.length > 0);
    if (requirement !== undefined) process.stdout.write(`${text}\n`);
    process.exitCode = isMet ? 0 : 1;
  };
  const folders = FOLDERS.map((folder) => path.join(ROOT, folder));
  await (watch ? repeatAtEverySave(folders, gradeOnce) : gradeOnce());
}
