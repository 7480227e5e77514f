import type { ExerciseGrade } from '../../core/model/grades.generated.ts';
import type { SourceFiles } from '../../core/sandbox/index.ts';
import { Background } from '../worker/background.ts';
import type { Progress } from '../worker/protocol.ts';

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
    const grade = this.#last.then(() => this.#worker.run('grade', { exercise, files, seed }, onProgress));
    this.#last = grade.catch(() => {});
    return grade;
  }
}
