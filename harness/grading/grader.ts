import { fileURLToPath } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { ExerciseGrade } from '../model/grades.generated.ts';
import type { SourceFiles } from '../sandbox/index.ts';
import { bundle, gradingFiles, gradingsTable } from '../bundle/index.mjs';
import type { ExerciseData, ExercisePlan } from './exercise-plan.ts';
import { compileQuickJs } from './wasm.ts';
import { LOADING } from './watch.ts';
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

type Pool = Piscina<WorkerTask, ExerciseGrade>;
type Attempt = { readonly grade: ExerciseGrade } | { readonly stalledAt: string };

async function attempt(
  pool: Pool,
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
    return { grade: await pool.run(task, { signal: abort.signal, transferList: [begins] }) };
  } catch (error) {
    if (abort.signal.aborted) return { stalledAt: stage };
    throw error;
  } finally {
    clearTimeout(timer);
    news.close();
  }
}

/**
 * A stage that stalls is tried once more in a new worker, and then given up; the rest of the submission is graded
 * without it.
 */
async function gradePatiently(pool: Pool, submission: Submission, silenceMs: number): Promise<ExerciseGrade> {
  const stalls = new Map<string, number>();
  for (;;) {
    // One stall may be the machine's fault; after it this submission is known to be slow.
    const givenUp = new Set([...stalls].filter(([, count]) => count > 1).map(([stage]) => stage));
    const result = await attempt(pool, submission, givenUp, silenceMs);
    if ('grade' in result) return givenUp.size > 0 ? { ...result.grade, unfinished: true } : result.grade;
    stalls.set(result.stalledAt, (stalls.get(result.stalledAt) ?? 0) + 1);
  }
}

/** Functions cannot be handed to a thread: the checks are in its bundle. */
function toData({ grading: _grading, ...data }: ExercisePlan): ExerciseData {
  return data;
}

async function startWorkers({ root, plans, hidden, jobs, onStart }: GraderOptions): Promise<Pool> {
  const worker = JSON.stringify(fileURLToPath(new URL('./worker.ts', import.meta.url)));
  const files = await gradingFiles(root, hidden);
  const entry = `${gradingsTable(files)}\nimport { serve } from ${worker};\nexport default serve(gradings);`;
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
  const pool = new Piscina<WorkerTask, ExerciseGrade>({
    filename,
    workerData,
    minThreads: jobs,
    maxThreads: jobs,
    concurrentTasksPerWorker: 1,
    // QuickJS's own stack limit must be reached before V8's: see docs/decisions/0001.
    resourceLimits: { stackSizeMb: 64 },
    execArgv: [],
  });
  onStart?.();
  return pool;
}

/** Lends workers to `use`, and ends them. They start with the first submission: where all is known none is needed. */
export async function withGrader<T>(options: GraderOptions, use: (grader: Grader) => Promise<T>): Promise<T> {
  const { silenceMs = SILENCE_MS } = options;
  let pool: Promise<Pool> | undefined;
  try {
    return await use({
      grade: async (submission) =>
        gradePatiently(await (pool ??= startWorkers(options)), submission, silenceMs),
    });
  } finally {
    // Where they could not be started, whoever asked for a grade has been told.
    await (await pool?.catch(() => undefined))?.destroy();
  }
}
