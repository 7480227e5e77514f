import type { CheckGrade, ExerciseGrade } from '../../core/model/grades.generated.ts';
import { type Earlier, Stalls } from '../../core/model/stalls.ts';
import type { SourceFiles } from '../../core/sandbox/index.ts';
import { Background, type Patience, Stalled } from '../worker/background.ts';
import type { Progress } from '../worker/protocol.ts';

/** Right solutions need a small part of it. */
const PATIENCE: Patience = { silenceMs: 15_000, stageMs: 90_000 };
/** Once a stage is skipped, the solution has shown what it does: others are ended sooner by this factor. */
const PATIENCE_AFTER = 1 / 5;

/** A grading that has been silent for so long does not hold up that of newer code, in ms. */
const HELD_UP_MS = 3_000;
/** How often newer code looks whether it is held up, in ms. */
const LOOK_MS = 500;

/** The attempts at one grading. */
class Attempts {
  readonly exercise: string;
  readonly #stalls = new Stalls();
  /** Of the attempt that is going on. */
  #finished = new Map<string, CheckGrade>();
  #spent = 0;
  #heardAt = performance.now();

  constructor(exercise: string) {
    this.exercise = exercise;
  }

  get isSilent(): boolean {
    return this.#stalls.any || performance.now() - this.#heardAt > HELD_UP_MS;
  }

  get patience(): Patience {
    if (this.earlier.skipped.size === 0) return PATIENCE;
    return { silenceMs: PATIENCE_AFTER * PATIENCE.silenceMs, stageMs: PATIENCE_AFTER * PATIENCE.stageMs };
  }

  get earlier(): Earlier {
    return this.#stalls.earlier;
  }

  note(progress: Progress): void {
    this.#heardAt = performance.now();
    if ('finished' in progress) this.#finished.set(progress.finished.id, progress.finished);
    if ('stage' in progress) this.#spent = progress.spent;
  }

  stalled(stage: string): void {
    this.#stalls.add(stage, { finished: this.#finished, spent: this.#spent });
    this.#finished = new Map();
    this.#spent = 0;
  }
}

/** Grades solutions in a worker of its own, one after another. */
export class Grader {
  readonly #worker = new Background();
  #last: Promise<unknown> = Promise.resolve();
  #running: Attempts | undefined;

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
    const attempts = new Attempts(exercise);
    const overtake = (): void => {
      const older = this.#running;
      if (older !== attempts && older?.exercise === exercise && older.isSilent) this.#worker.abandon();
    };
    const grade = this.#last.then(() => this.#attempts(attempts, files, seed, onProgress));
    const timer = setInterval(overtake, LOOK_MS);
    this.#last = grade
      .catch(() => {})
      .finally(() => {
        clearInterval(timer);
        this.#running = undefined;
      });
    return grade;
  }

  async #attempts(
    attempts: Attempts,
    files: SourceFiles,
    seed: number,
    onProgress: (progress: Progress) => void = () => {},
  ): Promise<ExerciseGrade> {
    this.#running = attempts;
    for (;;) {
      const { exercise, earlier, patience } = attempts;
      try {
        return await this.#worker.run('grade', { exercise, files, seed, earlier }, patience, (progress) => {
          attempts.note(progress);
          onProgress(progress);
        });
      } catch (error) {
        if (!(error instanceof Stalled) || error.stage === undefined) throw error;
        attempts.stalled(error.stage);
      }
    }
  }
}
