import { availableParallelism } from 'node:os';
import path from 'node:path';
import { gradeOwnExercises, type OwnGrade } from '../harness/course/classes/index.ts';
import { repeatAtEverySave } from './repeat-at-every-save.ts';
import { ROOT } from './root.ts';
import { showGrades } from './show-grades.ts';

/** Students have only the first. */
const FOLDERS = ['exercises', 'reference'];

const passes = ({ grade }: OwnGrade): boolean =>
  grade.checks.every(({ outcome }) => outcome === 'passed' || outcome === 'later');

/** Grades the exercises and shows the grades: again at every save if `watch` is set. */
export async function gradeAndShow(words: readonly string[], watch: boolean, seed: number): Promise<void> {
  const shown = new Map<string, string>();
  const gradeOnce = async (): Promise<void> => {
    const grades = await gradeOwnExercises({ root: ROOT, words, seed, jobs: availableParallelism() });
    // A save is answered with what it changed, and nothing else.
    const changed = grades.filter(({ grade, fingerprint }) => shown.get(grade.id) !== fingerprint);
    for (const { grade, fingerprint } of changed) shown.set(grade.id, fingerprint);
    if (changed.length > 0) await showGrades(changed);
    process.exitCode = grades.every(passes) ? 0 : 1;
  };
  const folders = FOLDERS.map((folder) => path.join(ROOT, folder));
  await (watch ? repeatAtEverySave(folders, gradeOnce) : gradeOnce());
}
