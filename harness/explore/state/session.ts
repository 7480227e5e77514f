import type { ExerciseGrade } from '../../core/model/grades.generated.ts';
import type { SpokenQuestion } from '../../core/model/questions.generated.ts';
import type { SourceFiles } from '../../core/sandbox/index.ts';
import { Background } from '../worker/background.ts';
import type { Reply, Answers, Progress } from '../worker/protocol.ts';
import type { Settings } from './probing.ts';

/** Same as `npm test`. */
const SEED = 1;
/** Grading begins after this time without changes, in ms. */
const REST_MS = 600;
const STOPPED = 'You stopped the grading. “Grade” begins it again.';

export interface Work {
  readonly files: SourceFiles;
  readonly activity?: string;
  readonly grade?: ExerciseGrade;
  /** Unchanged, so it is neither asked nor graded. */
  readonly isStarter?: boolean;
  /** Error of the page itself. */
  readonly error?: string;
}

export interface Snapshot {
  readonly work: Readonly<Record<string, Work>>;
  /** Last answers of the student's functions, and their settings. */
  readonly reply?: {
    readonly settings: Settings;
    readonly answers: Readonly<Record<string, Answers>>;
  };
}

export class CodeSession {
  readonly #grader = new Background();
  readonly #probed = new Background();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #onChange: (snapshot: Snapshot) => void;
  #snapshot: Snapshot = { work: {} };
  #settings: Settings | undefined;
  /** Functions must be asked again. */
  #isStale = false;
  #isAsking = false;

  constructor(onChange: (snapshot: Snapshot) => void) {
    this.#onChange = onChange;
  }

  /**
   * The same files change nothing.
   * @param isStarter known to be the starter
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
    this.#ask();
    this.#timers.set(
      exercise,
      setTimeout(() => void this.grade(exercise), REST_MS),
    );
  }

  setSettings(settings: Settings): void {
    this.#settings = settings;
    this.#ask();
  }

  /** Asks more than the probe does. */
  demand(exercise: string, name: string, settings: Settings, part: unknown): Promise<Reply> {
    const work = this.#snapshot.work[exercise];
    if (work === undefined || work.isStarter) return Promise.resolve({ kind: 'not-started' });
    return this.#probed.run('demand', { exercise, files: work.files, name, settings, part });
  }

  async grade(exercise: string): Promise<void> {
    clearTimeout(this.#timers.get(exercise));
    const { files, grade: earlier } = this.#snapshot.work[exercise]!;
    this.#setWork(exercise, { files, ...(earlier && { grade: earlier }), activity: 'Loading the grader …' });
    try {
      const grade = await this.#grader.run('grade', { exercise, files, seed: SEED }, (progress) =>
        this.#reportProgress(exercise, files, progress),
      );
      if (this.#isCurrent(exercise, files)) this.#setWork(exercise, { files, grade });
    } catch (error) {
      if (this.#isCurrent(exercise, files))
        this.#setWork(exercise, { files, error: String((error as Error).message) });
    }
  }

  /** Ends the grading of an exercise; its code and an earlier grade stay, and others go on. */
  stop(exercise: string): void {
    clearTimeout(this.#timers.get(exercise));
    const { work } = this.#snapshot;
    const { activity: _, ...rest } = work[exercise]!;
    // The files are no longer the same object, so what the run still says is ignored.
    this.#setWork(exercise, { ...rest, files: { ...rest.files }, error: STOPPED });
    this.#grader.stop();
    for (const [id, { activity, isStarter }] of Object.entries(this.#snapshot.work))
      if (activity !== undefined && !isStarter) void this.grade(id);
  }

  /** Asks about code that passes. */
  questions(exercise: string): Promise<readonly SpokenQuestion[]> {
    return this.#grader.run('ask', { exercise, files: this.#snapshot.work[exercise]!.files, seed: SEED });
  }

  #ask(): void {
    this.#isStale = true;
    if (!this.#isAsking) void this.#answer();
  }

  /** Asks until settings and code are the latest; skips those in between. */
  async #answer(): Promise<void> {
    this.#isAsking = true;
    try {
      while (this.#isStale && this.#settings !== undefined) {
        this.#isStale = false;
        const settings = this.#settings;
        const code = Object.entries(this.#snapshot.work).flatMap(([exercise, { files, isStarter = false }]) =>
          isStarter ? [] : [{ exercise, files }],
        );
        if (code.length === 0) return;
        const answers = await this.#probed.run('answer', { code, settings }, (progress) => {
          for (const { exercise, files } of code) this.#reportProgress(exercise, files, progress);
        });
        this.#change({ reply: { settings, answers } });
      }
    } finally {
      this.#isAsking = false;
    }
  }

  #isCurrent(exercise: string, files: SourceFiles): boolean {
    return this.#snapshot.work[exercise]!.files === files;
  }

  #report(exercise: string, files: SourceFiles, activity: string): void {
    const work = this.#snapshot.work[exercise]!;
    // A run that was stopped says nothing more.
    if (this.#isCurrent(exercise, files) && work.activity !== undefined && work.activity !== activity)
      this.#setWork(exercise, { ...work, activity });
  }

  #reportProgress(exercise: string, files: SourceFiles, progress: Progress): void {
    const activity = 'loading' in progress ? progress.loading : `${progress.stage} …`;
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
