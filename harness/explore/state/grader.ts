import type { ExerciseGrade } from '../../core/model/grades.generated.ts';
import type { SourceFiles } from '../../core/sandbox/index.ts';
import { Background, Stalled } from '../worker/background.ts';
import type { Progress } from '../worker/protocol.ts';

/** As on the command line: a stage that is silent for so long is ended, in ms. */
const SILENCE_MS = 15_000;

/** Grades solutions in a worker of its own, one after another. */
export class Grader {
  readonly #worker = new Background();
  #last: Promise<unknown> = Promise.resolve();

  /**
   * @param seed the seed of the run, a whole number
   * @param onProgress called with each stage as it begins, such as the id of a check, and with what is loaded before
   * @returns the same grade as on the command line, without `source`
   */
  grade(
    exercise: string,
    files: SourceFiles,
    seed: number,
    onProgress?: (progress: Progress) => void,
  ): Promise<ExerciseGrade> {
    const grade = this.#last.then(() => this.#attempts(exercise, files, seed, onProgress));
    this.#last = grade.catch(() => {});
    return grade;
  }

  /** A stage that stalls is tried once more, and then left out; `SupervisedThread` does the same in Node. */
  async #attempts(
    exercise: string,
    files: SourceFiles,
    seed: number,
    onProgress?: (progress: Progress) => void,
  ): Promise<ExerciseGrade> {
    const stalls = new Map<string, number>();
    for (;;) {
      const skipped = [...stalls].filter(([, count]) => count > 1).map(([stage]) => stage);
      try {
        const grade = await this.#worker.run(
          'grade',
          { exercise, files, seed, skipped },
          SILENCE_MS,
          onProgress,
        );
        return skipped.length > 0 ? { ...grade, unfinished: true } : grade;
      } catch (error) {
        if (!(error instanceof Stalled) || error.stage === undefined) throw error;
        stalls.set(error.stage, (stalls.get(error.stage) ?? 0) + 1);
      }
    }
  }
}
