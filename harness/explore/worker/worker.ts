import wasmAddress from '@jitl/quickjs-wasmfile-release-sync/wasm?url';
import load from 'virtual:gradings';
import { probing } from 'virtual:probes';
import { gradeExercise, type GradingContext, prepareGrading } from '../../core/grading/index.ts';
import type { ExercisePlan } from '../../core/model/exercise-plan.ts';
import { getOrCreate } from '../../core/model/get-or-create.ts';
import { addFuel, loadSolution, type SandboxHost } from '../../core/sandbox/index.ts';
import type { Message, Progress, Request, TaskName, Tasks } from './protocol.ts';
import { LiveSolution } from './solutions.ts';
import { withTypeScript } from './with-type-script.ts';

/** The global object of this worker; the project's types are those of a page. */
declare const self: {
  addEventListener: (type: 'message', listener: (event: { readonly data: Request }) => void) => void;
  postMessage: (message: Message) => void;
};

type Serve<Name extends TaskName> = (
  request: Tasks[Name]['request'],
  announce: (progress: Progress) => void,
) => Promise<Tasks[Name]['reply']>;

/** The address of a file of the site; a worker made from a blob has no address of its own. */
const wasmFile = new URL(wasmAddress, import.meta.url);
let compiled: Promise<WebAssembly.Module> | undefined;
const compile = (): Promise<WebAssembly.Module> =>
  (compiled ??= fetch(wasmFile).then(async (file) =>
    WebAssembly.compile(addFuel(new Uint8Array(await file.arrayBuffer()))),
  ));

const plans = new Map<string, Promise<ExercisePlan>>();
const planOf = (exercise: string): Promise<ExercisePlan> =>
  getOrCreate(plans, exercise, () => load[exercise]!());

const solutions = new Map<string, LiveSolution>();
const contexts = new Map<string, GradingContext>();

const types: Serve<'types'> = async ({ exercise, files }, announce) => {
  const [{ typeErrors }, { default: library }] = await Promise.all([
    withTypeScript((loading) => announce({ loading })),
    import('virtual:types'),
  ]);
  return typeErrors(library, exercise, files);
};

/** What a solution is opened with. */
const hostFor = async (announce: (progress: Progress) => void): Promise<SandboxHost> => {
  const [wasm, { strip }] = await Promise.all([
    compile(),
    withTypeScript((loading) => announce({ loading })),
  ]);
  return { wasm, strip };
};

const loadCode: Serve<'load'> = async ({ exercise, files }, announce) => {
  const [host, { grading }] = await Promise.all([hostFor(announce), planOf(exercise)]);
  solutions.get(exercise)?.close();
  solutions.set(exercise, new LiveSolution(probing, grading.exports, loadSolution(host, files)));
  return null;
};

const answer: Serve<'answer'> = async ({ settings }) => {
  const replies: Record<string, Tasks['answer']['reply'][string]> = {};
  for (const [exercise, solution] of solutions) replies[exercise] = await solution.answers(settings);
  return replies;
};

const demand: Serve<'demand'> = async ({ exercise, name, settings, part }) =>
  solutions.get(exercise)?.demand(name, settings, part) ?? { kind: 'not-started' };

const grade: Serve<'grade'> = async ({ exercise, files, seed }, announce) => {
  const [host, plan] = await Promise.all([hostFor(announce), planOf(exercise)]);
  const context = getOrCreate(contexts, `${exercise} ${seed}`, () => prepareGrading(plan, host, seed));
  return gradeExercise({ ...context, onStage: (stage) => announce({ stage }) }, files);
};

const TASKS: { readonly [Name in TaskName]: Serve<Name> } = { types, load: loadCode, answer, demand, grade };

/** One task after another: they share the solutions. */
let last: Promise<unknown> = Promise.resolve();

self.addEventListener('message', ({ data: { id, name, request } }) => {
  const serve = TASKS[name] as Serve<TaskName>;
  const served = last.then(() => serve(request, (progress) => self.postMessage({ id, ...progress })));
  last = served.catch(() => {});
  void served.then(
    (reply) => self.postMessage({ id, reply }),
    (error: unknown) => self.postMessage({ id, error: String((error as Error).stack ?? error) }),
  );
});
