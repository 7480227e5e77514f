import { availableParallelism } from 'node:os';
import path from 'node:path';
import { gradeOwnExercises, type OwnGrade } from '../../harness/course/classes/index.ts';
import { repeatAtEverySave } from '../repeat-at-every-save.ts';
import { ROOT } from '../root.ts';
import { screen } from '../screen.ts';
import { showGrades } from '../show-grades.ts';

const FOLDER = 'exercises';
const passes = ({ grade }: OwnGrade): boolean =>
  grade.checks.every(({ outcome }) => outcome === 'passed' || outcome === 'later');

/** `gradeAndShow` of `scripts/run-tests.ts` without vitest: what students install must be small. */
export async function gradeAndShow(words: readonly string[], watch: boolean, seed: number): Promise<void> {
  const shown = new Map<string, string>();
  const gradeOnce = async (): Promise<void> => {
    const grades = await gradeOwnExercises({ root: ROOT, words, seed, jobs: availableParallelism() });
    // A save is answered with what it changed, and nothing else.
    const changed = grades.filter(({ grade, fingerprint }) => shown.get(grade.id) !== fingerprint);
    for (const { grade, fingerprint } of changed) shown.set(grade.id, fingerprint);
    if (changed.length > 0) await showGrades(changed);
    process.exitCode = grades.every(passes) ? 0 : 1;
    if (watch)
      process.stdout.write(screen().paint('dim', `Waiting for changes in ${FOLDER}/. Ctrl-C ends.\n`));
  };
  await (watch ? repeatAtEverySave([path.join(ROOT, FOLDER)], gradeOnce) : gradeOnce());
}
