import type { ExerciseGrade } from '../../core/model/grades.generated.ts';
import type { SourceFiles } from '../../core/sandbox/index.ts';
import { Background } from '../worker/background.ts';
import type { Answer, Progress } from '../worker/protocol.ts';
import { LiveAnswers, type Reply } from './live-answers.ts';
import type { Settings } from './probing.ts';

/** The seed of `npm test`. */
const SEED = 1;
/** Grading begins when the code has not changed for so long, in ms. */
const REST_MS = 600;

/** What is known about the code of one exercise. */
export interface Work {
  readonly files: SourceFiles;
  /** What is going on: nothing is, if it is absent. */
  readonly activity?: string;
  readonly grade?: ExerciseGrade;
  /** It is the starter, as it was given: nothing needs to be asked or graded. */
  readonly isStarter?: boolean;
  /** An error of the page itself. */
  readonly error?: string;
}

export interface Snapshot {
  readonly work: Readonly<Record<string, Work>>;
  /** What the student's functions answered last; absent before the first answers. */
  readonly reply?: Reply;
}

/** The students' code, and what the workers find out about it. */
export class Session {
  readonly #grader = new Background();
  readonly #live = new LiveAnswers(
    (reply) => this.#change({ reply }),
    (exercise, progress) => this.#reportProgress(exercise, this.#snapshot.work[exercise]!.files, progress),
  );
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #onChange: (snapshot: Snapshot) => void;
  #snapshot: Snapshot = { work: {} };
  #settings: Settings | undefined;

  constructor(onChange: (snapshot: Snapshot) => void) {
    this.#onChange = onChange;
  }

  /**
   * Replaces the code of an exercise. If it is the same as before, nothing happens.
   * @param isStarter the code is known to be the starter
   */
  setFiles(exercise: string, files: SourceFiles, isStarter = false): void {
    const known = this.#snapshot.work[exercise];
    if (known !== undefined && JSON.stringify(known.files) === JSON.stringify(files)) return;
    clearTimeout(this.#timers.get(exercise));
    if (isStarter) {
      this.#setWork(exercise, { files, isStarter });
      return;
    }
    const grade = known?.grade && { grade: known.grade };
    this.#setWork(exercise, { files, ...grade, activity: 'Reading your code …' });
    this.#live.load(exercise, files);
    if (this.#settings !== undefined) this.#live.ask(this.#settings);
    this.#timers.set(
      exercise,
      setTimeout(() => void this.grade(exercise), REST_MS),
    );
  }

  setSettings(settings: Settings): void {
    this.#settings = settings;
    if (Object.keys(this.#snapshot.work).length > 0) this.#live.ask(settings);
  }

  /** Asks one function something more than its probe does. */
  demand(exercise: string, name: string, settings: Settings, part: unknown): Promise<Answer> {
    const work = this.#snapshot.work[exercise];
    if (work === undefined || work.isStarter) return Promise.resolve({ kind: 'not-started' });
    return this.#live.demand({ exercise, name, settings, part });
  }

  /** Grades the code as it is now. */
  async grade(exercise: string): Promise<void> {
    clearTimeout(this.#timers.get(exercise));
    const { files } = this.#snapshot.work[exercise]!;
    const isCurrent = (): boolean => this.#isCurrent(exercise, files);
    this.#report(exercise, files, 'Loading the grader …');
    try {
      const grade = await this.#grader.run('grade', { exercise, files, seed: SEED }, (progress) =>
        this.#reportProgress(exercise, files, progress),
      );
      if (isCurrent()) this.#setWork(exercise, { files, grade });
    } catch (error) {
      if (isCurrent()) this.#setWork(exercise, { files, error: String((error as Error).message) });
    }
  }

  /** Whether these files are still the newest. */
  #isCurrent(exercise: string, files: SourceFiles): boolean {
    return this.#snapshot.work[exercise]!.files === files;
  }

  #report(exercise: string, files: SourceFiles, activity: string): void {
    const work = this.#snapshot.work[exercise]!;
    if (this.#isCurrent(exercise, files) && work.activity !== activity)
      this.#setWork(exercise, { ...work, activity });
  }

  #reportProgress(exercise: string, files: SourceFiles, progress: Progress): void {
    const activity = 'loading' in progress ? progress.loading : `Grading: ${progress.stage} …`;
    this.#report(exercise, files, activity);
  }

  #setWork(exercise: string, work: Work): void {
    this.#change({ work: { ...this.#snapshot.work, [exercise]: work } });
  }

  #change(part: Partial<Snapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...part };
    this.#onChange(this.#snapshot);
  }
}
