import type { CheckGrade, ExerciseGrade } from '../../core/model/grades.generated.ts';
import type { SourceFiles } from '../../core/sandbox/index.ts';
import { Background, Stalled } from '../worker/background.ts';
import type { Earlier, Progress } from '../worker/protocol.ts';

/** A stage that is silent for so long is ended, in ms; right solutions need a small part of it. */
const SILENCE_MS = 15_000;
// As on the command line, see `Attempts` there:
/** A grading may stall once at no cost, and begins anew: that may be the machine's fault. */
const STALLS_FORGIVEN = 1;
/** Then the solution has shown what it does: its other stages stall at once, and sooner by this factor. */
const PATIENCE_AFTER = 1 / 5;
/** After so many stalls everything is left out that is not finished. */
const STALLS_OF_TASK = 4;

/** A grading that has been silent for so long does not hold up that of newer code, in ms. */
const HELD_UP_MS = 3_000;
/** How often newer code looks whether it is held up, in ms. */
const LOOK_MS = 500;

/** The attempts at one grading. The second begins anew; each of the others goes on where the one before has stalled. */
class Attempts {
  readonly exercise: string;
  readonly #skipped = new Set<string>();
  #isOver = false;
  readonly #finished = new Map<string, CheckGrade>();
  /** Of all attempts, and of the attempt that is going on. */
  #spent = { before: 0, now: 0 };
  #count = 0;
  #heardAt = performance.now();

  constructor(exercise: string) {
    this.exercise = exercise;
  }

  get isSilent(): boolean {
    return this.#count > 0 || performance.now() - this.#heardAt > HELD_UP_MS;
  }

  get isPatient(): boolean {
    return this.#skipped.size === 0;
  }

  get earlier(): Earlier {
    return {
      skipped: [...this.#skipped],
      isOver: this.#isOver,
      finished: [...this.#finished.values()],
      spent: this.#spent.before,
    };
  }

  note(progress: Progress): void {
    this.#heardAt = performance.now();
    if ('finished' in progress) this.#finished.set(progress.finished.id, progress.finished);
    if ('stage' in progress) this.#spent.now = progress.spent;
  }

  stalled(stage: string): void {
    this.#count += 1;
    if (this.#count <= STALLS_FORGIVEN) {
      this.#finished.clear();
      this.#spent.now = 0;
      return;
    }
    this.#spent = { before: this.#spent.before + this.#spent.now, now: 0 };
    this.#skipped.add(stage);
    this.#isOver = this.#count >= STALLS_OF_TASK;
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
      const { exercise, earlier, isPatient } = attempts;
      const silenceMs = isPatient ? SILENCE_MS : PATIENCE_AFTER * SILENCE_MS;
      try {
        return await this.#worker.run('grade', { exercise, files, seed, earlier }, silenceMs, (progress) => {
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
