import type { ExerciseGrade } from '../../harness/core/model/grades.generated.ts';
import { SOLUTION_FILE } from '../../harness/core/model/solution-file.ts';
import type { Course } from '../../harness/course/shared/exercises/index.ts';
import { withGrader } from '../../harness/course/shared/workers/index.ts';
import { nodeSandboxHost } from '../node-sandbox-host.ts';
import type { Corpus, LabelledSolution } from './read-corpus.ts';
import { faultOfWitness } from './witness.ts';

/** A solution and its grades. */
export interface Measured extends LabelledSolution {
  /** One for each seed, in their order. */
  readonly grades: readonly ExerciseGrade[];
}

/** A wrong solution whose witness does not prove that it is wrong. */
export interface Fault {
  readonly file: string;
  /** The end of a sentence that begins with the file. */
  readonly says: string;
}

/** How much is tried. */
interface Extent {
  /** Seeds 1…N, ≥ 1. */
  readonly seeds: number;
  /** Worker threads, ≥ 1. */
  readonly jobs: number;
  /** Called after each solution, with its file. */
  readonly onGraded: (file: string) => void;
}

/**
 * The wrong solutions whose witnesses prove nothing.
 * @param onTried called for each solution, with its file
 */
export async function unproved(
  { exercises }: Course,
  { solutions }: Corpus,
  onTried: (file: string) => void,
): Promise<Fault[]> {
  const host = await nodeSandboxHost();
  const faults: Fault[] = [];
  for (const { exercise, file, source, witness } of solutions) {
    const plan = exercises.find(({ id }) => id === exercise);
    if (plan === undefined) continue;
    onTried(file);
    if (witness === undefined) continue;
    const { referenceFiles, grading } = plan;
    const fault = await faultOfWitness(
      host,
      { [SOLUTION_FILE]: source },
      referenceFiles,
      witness,
      grading.exports,
    );
    if (fault !== undefined) faults.push({ file, says: `its witness ${witness} ${fault}` });
  }
  return faults;
}

/** Grades the solutions of a corpus for the exercises of a course. @throws NoThreadStarts */
export async function measure(
  course: Course,
  { solutions }: Corpus,
  { seeds, jobs, onGraded }: Extent,
): Promise<Measured[]> {
  const ids = new Set(course.exercises.map(({ id }) => id));
  const measured = solutions
    .filter(({ exercise }) => ids.has(exercise))
    .map((solution) => ({ ...solution, grades: [] as ExerciseGrade[] }));
  await withGrader({ course, jobs }, (grader) =>
    grader.forEach(
      measured,
      ({ exercise }) => exercise,
      async ({ exercise, file, source, grades }, grade) => {
        for (let seed = 1; seed <= seeds; seed += 1)
          grades.push(await grade({ exercise, files: { [SOLUTION_FILE]: source }, seed }));
        onGraded(file);
      },
    ),
  );
  return measured;
}
