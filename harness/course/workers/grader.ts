import { fileURLToPath } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { ExerciseData, ExercisePlan } from '../../core/checks/exercise-plan.ts';
import { LOADING } from '../../core/grading/watchdog.ts';
import type { ExerciseGrade } from '../../core/model/grades.generated.ts';
import type { SourceFiles } from '../../core/sandbox/index.ts';
import { bundle, gradingFiles, gradingsTable } from '../bundle/index.mjs';
import { compileQuickJs } from './sandbox-host.ts';
import type { WorkerData, WorkerTask } from './worker.ts';

/**
 * The backstop: how long a stage of one submission may be silent before its worker is ended. Loops end by their count
 * within a second; only a single builtin that QuickJS never interrupts gets here, and those take minutes.
 */
const SILENCE_MS = 15_000;

export interface GraderOptions {
  /** The project's folder. */
  readonly root: string;
  /** Of all exercises that will be graded. */
  readonly plans: readonly ExercisePlan[];
  /** A folder of further checks. */
  readonly hidden?: string | undefined;
  /** Worker threads, ≥ 1. */
  readonly jobs: number;
  readonly silenceMs?: number;
  /** Of a worker's heap, in MiB; default: what Node thinks right. */
  readonly heapMb?: number;
  /** Told when the workers are on their way: from then on this thread has time. */
  readonly onStart?: (() => void) | undefined;
}

export interface Submission {
  readonly exercise: string;
  readonly files: SourceFiles;
  readonly seed: number;
}

export interface Grader {
  /** Grades in a worker; never more at once than `jobs`: more would wait in a queue while their time runs. */
  readonly grade: (submission: Submission) => Promise<ExerciseGrade>;
}

/** A pool of one: Piscina renews a thread that was ended, and here it is known which thread gets what. */
type Worker = Piscina<WorkerTask, ExerciseGrade>;
type Attempt = { readonly grade: ExerciseGrade } | { readonly stalledAt: string };

const isOutOfMemory = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';

async function attempt(
  worker: Worker,
  submission: Submission,
  givenUp: ReadonlySet<string>,
  silenceMs: number,
): Promise<Attempt> {
  const abort = new AbortController();
  const { port1: news, port2: begins } = new MessageChannel();
  let stage = LOADING;
  let timer = setTimeout(() => abort.abort(), silenceMs);
  news.on('message', (begun: string) => {
    stage = begun;
    clearTimeout(timer);
    timer = setTimeout(() => abort.abort(), silenceMs);
  });
  try {
    const task: WorkerTask = { ...submission, givenUp, begins };
    return { grade: await worker.run(task, { signal: abort.signal, transferList: [begins] }) };
  } catch (error) {
    // A count of ours missed what fills the memory of a worker: who finds that out must gain nothing by it.
    if (abort.signal.aborted || isOutOfMemory(error)) return { stalledAt: stage };
    throw error;
  } finally {
    clearTimeout(timer);
    news.close();
  }
}

/**
 * A stage that stalls, or fills its worker's memory, is tried once more in a new worker, and then given up; the rest of
 * the submission is graded without it.
 */
async function gradePatiently(
  worker: Worker,
  submission: Submission,
  silenceMs: number,
): Promise<ExerciseGrade> {
  const stalls = new Map<string, number>();
  for (;;) {
    // One stall may be the machine's fault; after it this submission is known to be slow.
    const givenUp = new Set([...stalls].filter(([, count]) => count > 1).map(([stage]) => stage));
    const result = await attempt(worker, submission, givenUp, silenceMs);
    if ('grade' in result) return givenUp.size > 0 ? { ...result.grade, unfinished: true } : result.grade;
    stalls.set(result.stalledAt, (stalls.get(result.stalledAt) ?? 0) + 1);
  }
}

/** Functions cannot be handed to a thread: the checks are in its bundle. */
function toData({ grading: _grading, ...data }: ExercisePlan): ExerciseData {
  return data;
}

async function startWorkers({
  root,
  plans,
  hidden,
  jobs,
  heapMb,
  onStart,
}: GraderOptions): Promise<Worker[]> {
  const served = JSON.stringify(fileURLToPath(new URL('./worker.ts', import.meta.url)));
  const files = await gradingFiles(root, hidden);
  const entry = `${gradingsTable(files)}\nimport { serve } from ${served};\nexport default serve(gradings);`;
  const [filename, wasm] = await Promise.all([
    // TypeScript is large and changes nothing in being bundled.
    bundle(root, entry, { outside: ['typescript'], isModule: false, hidden }),
    compileQuickJs(),
  ]);
  const workerData: WorkerData = {
    exercises: Object.fromEntries(plans.map((plan) => [plan.id, toData(plan)])),
    gradingFiles: files,
    wasm,
  };
  const start = (): Worker =>
    new Piscina({
      filename,
      workerData,
      minThreads: 1,
      maxThreads: 1,
      // QuickJS's own stack limit must be reached before V8's: see docs/decisions/0001.
      resourceLimits: {
        stackSizeMb: 64,
        ...(heapMb === undefined ? {} : { maxOldGenerationSizeMb: heapMb }),
      },
      execArgv: [],
    });
  const workers = Array.from({ length: jobs }, start);
  onStart?.();
  return workers;
}

/** Who is free, and what each has graded: inputs, compiled checks and known mistakes of an exercise serve it again. */
class Crew {
  readonly workers: readonly Worker[];
  readonly #free: Set<Worker>;
  readonly #knows: ReadonlyMap<Worker, Set<string>>;

  constructor(workers: readonly Worker[]) {
    this.workers = workers;
    this.#free = new Set(workers);
    this.#knows = new Map(workers.map((worker) => [worker, new Set()]));
  }

  async grade(submission: Submission, silenceMs: number): Promise<ExerciseGrade> {
    const worker = this.#choose(submission.exercise);
    this.#free.delete(worker);
    this.#knows.get(worker)!.add(submission.exercise);
    try {
      return await gradePatiently(worker, submission, silenceMs);
    } finally {
      this.#free.add(worker);
    }
  }

  /** One that knows the exercise, or the one that knows fewest others. */
  #choose(exercise: string): Worker {
    const known = (worker: Worker): ReadonlySet<string> => this.#knows.get(worker)!;
    const free = [...this.#free].toSorted((a, b) => known(a).size - known(b).size);
    return free.find((worker) => known(worker).has(exercise)) ?? free[0]!;
  }
}

/** Lends workers to `use`, and ends them. They start with the first submission: where all is known none is needed. */
export async function withGrader<T>(options: GraderOptions, use: (grader: Grader) => Promise<T>): Promise<T> {
  const { silenceMs = SILENCE_MS } = options;
  let crew: Promise<Crew> | undefined;
  const hired = (): Promise<Crew> => (crew ??= startWorkers(options).then((workers) => new Crew(workers)));
  try {
    return await use({ grade: async (submission) => (await hired()).grade(submission, silenceMs) });
  } finally {
    // Where they could not be started, whoever asked for a grade has been told.
    const started = await crew?.catch(() => undefined);
    await Promise.all(started?.workers.map((worker) => worker.destroy()) ?? []);
  }
}
