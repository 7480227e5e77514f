import load from 'virtual:gradings';
import { probing } from 'virtual:probes';
import { asShown } from '../../core/explain/index.ts';
import { gradeExercise, type GradingContext, prepareGrading } from '../../core/grading/index.ts';
import type { ExercisePlan } from '../../core/model/exercise-plan.ts';
import { getOrCreate } from '../../core/model/get-or-create.ts';
import { DIAGNOSIS, LOADING, PICTURES } from '../../core/model/stages.ts';
import type { Check } from '../../core/runner/index.ts';
import wasmAddress from '../../core/sandbox/engine/quickjs.wasm?url';
import { loadSolution, type SandboxHost } from '../../core/sandbox/index.ts';
import type { sourceTools, strip } from '../../core/sandbox/source/strip.ts';
import type { typeErrors } from '../../core/sandbox/source/type-errors.ts';
import { sayQuestion } from '../../core/say/index.ts';
import type { Message, Progress, Request, TaskName, Tasks } from './protocol.ts';
import { type LiveSolution, liveSolution } from './solutions.ts';
// oxlint-disable-next-line import/default -- Vite makes this module
import stripEntryAddress from './strip-entry.ts?worker&url';

/** The project's types are those of a page. */
declare const self: {
  addEventListener: (type: 'message', listener: (event: { readonly data: Request }) => void) => void;
};

type Serve<Name extends TaskName> = (
  request: Tasks[Name]['request'],
  announce: (progress: Progress) => void,
) => Promise<Tasks[Name]['reply']>;

/** Absolute: a worker made from a blob has no address of its own. */
const wasmFile = new URL(wasmAddress, import.meta.url);
let compiled: Promise<WebAssembly.Module> | undefined;
const compile = (): Promise<WebAssembly.Module> =>
  (compiled ??= fetch(wasmFile).then(async (file) => WebAssembly.compile(await file.arrayBuffer())));

interface WithTypeScript {
  readonly sourceTools: typeof sourceTools;
  readonly strip: typeof strip;
  readonly typeErrors: typeof typeErrors;
}

let typeScript: Promise<WithTypeScript> | undefined;

/**
 * TypeScript is by far the largest file of the page, so it is loaded when code is first read.
 * @param announce called with the progress
 */
function withTypeScript(announce: (loading: string) => void): Promise<WithTypeScript> {
  return (typeScript ??= loadTypeScript(announce));
}

async function loadTypeScript(announce: (loading: string) => void): Promise<WithTypeScript> {
  const file = new URL(stripEntryAddress, import.meta.url);
  // Fills the browser's cache, to measure progress.
  const { body } = await fetch(file);
  let bytes = 0;
  const reader = body!.getReader();
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    bytes += value!.length;
    announce(`Loading TypeScript, once: ${(bytes / 1e6).toFixed(1)} MB`);
  }
  await import(/* @vite-ignore */ file.href);
  return globalThis as unknown as WithTypeScript;
}

const plans = new Map<string, Promise<ExercisePlan<Check>>>();
const planOf = (exercise: string): Promise<ExercisePlan<Check>> =>
  getOrCreate(plans, exercise, () => load[exercise]!());

const solutions = new Map<string, { readonly text: string; readonly live: LiveSolution }>();
const contexts = new Map<string, GradingContext>();

const types: Serve<'types'> = async ({ exercise, files }, announce) => {
  const [{ typeErrors }, { default: library }] = await Promise.all([
    withTypeScript((loading) => announce({ loading })),
    import('virtual:types'),
  ]);
  const problems = typeErrors(library, { [exercise]: files });
  if (problems === undefined) throw new Error('the page was built without the declarations of TypeScript');
  return problems[exercise] ?? [];
};

const hostFor = async (
  announce: (progress: Progress) => void,
): Promise<SandboxHost & Pick<WithTypeScript, 'sourceTools'>> => {
  const [wasm, { sourceTools, strip }] = await Promise.all([
    compile(),
    withTypeScript((loading) => announce({ loading })),
  ]);
  return { wasm, strip, sourceTools };
};

/** Replaces an earlier solution if the code has changed. */
async function solutionOf(
  { exercise, files }: Tasks['types']['request'],
  announce: (progress: Progress) => void,
): Promise<LiveSolution> {
  const text = JSON.stringify(files);
  const known = solutions.get(exercise);
  if (known?.text === text) return known.live;
  const [host, { grading }] = await Promise.all([hostFor(announce), planOf(exercise)]);
  known?.live.close();
  const asked = Object.keys(grading.exports);
  const live = liveSolution(probing, grading.exports, loadSolution(host, files, Infinity, asked));
  solutions.set(exercise, { text, live });
  return live;
}

const answer: Serve<'answer'> = async ({ code, settings }, announce) => {
  const replies: Record<string, Tasks['answer']['reply'][string]> = {};
  for (const one of code) replies[one.exercise] = await (await solutionOf(one, announce)).answers(settings);
  return replies;
};

const demand: Serve<'demand'> = async ({ name, settings, part, ...code }, announce) =>
  (await solutionOf(code, announce)).demand(name, settings, part);

const STAGES: Readonly<Record<string, string>> = {
  [LOADING]: 'Reading your code',
  [PICTURES]: 'Drawing what went wrong',
  [DIAGNOSIS]: 'Looking for the cause',
};

async function contextOf(
  { exercise, seed }: Pick<Tasks['grade']['request'], 'exercise' | 'seed'>,
  announce: (progress: Progress) => void,
) {
  const [host, plan] = await Promise.all([hostFor(announce), planOf(exercise)]);
  const context = getOrCreate(contexts, `${exercise} ${seed}`, () => prepareGrading(plan, host, seed));
  return { ...context, source: host.sourceTools };
}

const grade: Serve<'grade'> = async ({ files, ...which }, announce) => {
  const { source, plan, ...context } = await contextOf(which, announce);
  const options = { source: plan.shows === undefined ? source : undefined };
  const { checks } = plan.grading;
  const onStage = (stage: string): void => {
    const k = checks.findIndex(({ id }) => id === stage);
    announce({
      stage: STAGES[stage] ?? (k < 0 ? 'Grading' : `Check ${k + 1} of ${checks.length}: ${checks[k]!.title}`),
    });
  };
  return asShown(await gradeExercise({ ...context, plan, ...options, onStage }, files), plan.shows);
};

/** Limit of questions about the same code. */
const QUESTIONS = 6;

const ask: Serve<'ask'> = async ({ files, ...which }, announce) => {
  const { prepareQuestions } = await import('../../core/questions/index.ts');
  const askAbout = prepareQuestions(await contextOf(which, announce));
  const { questions = [] } = (await askAbout?.(files, [], JSON.stringify(files), QUESTIONS)) ?? {};
  return questions.map(sayQuestion);
};

const TASKS: { readonly [Name in TaskName]: Serve<Name> } = { types, answer, demand, grade, ask };

/** Tasks share the solutions, so they run in turn. */
let last: Promise<unknown> = Promise.resolve();

self.addEventListener('message', ({ data: { name, request, port } }) => {
  const say = (message: Message): void => port.postMessage(message);
  const serve = TASKS[name] as Serve<TaskName>;
  const served = last.then(() => serve(request, say));
  last = served.catch(() => {});
  void served.then(
    (reply) => say({ reply }),
    (error: unknown) => say({ error: String((error as Error).stack ?? error) }),
  );
});
