import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { evaluate, functionsIn } from '../../../harness/core/model/callable.ts';
import type { ExportedFunctions, Fixture, Grading } from '../../../harness/core/model/check.ts';
import { readAs } from '../../../harness/core/model/read-as.ts';
import type { Callable, GuestValue, HostValue } from '../../../harness/core/model/shape.ts';
import type { Check } from '../../../harness/core/runner/index.ts';
import { seedOf } from '../../../harness/core/runner/planned-check.ts';
import { recordCalls } from '../../../harness/core/runner/recorded-solution.ts';
import { runCheck } from '../../../harness/core/runner/run.ts';
import type { Sandbox } from '../../../harness/core/sandbox/index.ts';
import { inputsOf } from '../../harness/inputs-of.ts';

const TESTS = fileURLToPath(new URL('../..', import.meta.url));

const readJson = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(path.join(TESTS, file), 'utf8'));

/** The exports of a solution that was loaded by `import()`: ordinary functions of this process. */
type NativeSolution = Readonly<Record<string, (...args: readonly HostValue[]) => GuestValue>>;

/** A solution without a sandbox: its answers and evaluations are seen, its arguments are not watched. */
function unguarded(solution: NativeSolution): Pick<Sandbox, 'call' | 'forgetFunctions'> {
  return {
    forgetFunctions: () => {},
    call: (name, _signature, args) => {
      const passed = functionsIn(args);
      const evaluations = passed.map((one) => one.evaluations);
      const standIn = (host: Callable, k: number) =>
        ((...given: readonly unknown[]) => {
          const read = host.parameters.map(([, shape], at) => readAs(given[at], shape)!);
          evaluations[k]!.push(read);
          return evaluate(host, read);
        }) as never;
      const indexOf = (arg: HostValue): number => passed.findIndex(({ host }) => host === arg);
      const value = solution[name]!(
        ...args.map((arg) => (typeof arg === 'function' ? standIn(arg, indexOf(arg)) : arg)),
      );
      return { name, args, outcome: { kind: 'returned', value }, evaluations, changedArguments: [] };
    },
  };
}

/** One check of an exercise as an ordinary test: it throws where the solution fails. */
export interface NativeCheck {
  readonly title: string;
  readonly run: () => void;
}

/**
 * The checks of an exercise on a solution that is imported like any module: what a course would run that has tests
 * and no harness. No sandbox, no limits, no shapes, no diagnosis.
 * @param file the solution
 */
export async function nativeChecks(exercise: string, file: string): Promise<NativeCheck[]> {
  const { scenarios: names } = (await readJson(`exercises/${exercise}/exercise.json`)) as {
    scenarios: string[];
  };
  const scenarios = await Promise.all(names.map((name) => readJson(`scenarios/${name}.json`)));
  const checks = pathToFileURL(path.join(TESTS, 'exercises', exercise, 'checks.ts')).href;
  const { default: grading } = (await import(checks)) as { default: Grading<Check> };
  const solution = (await import(pathToFileURL(file).href)) as NativeSolution;
  const recorded = recordCalls<ExportedFunctions>(unguarded(solution), grading.exports);
  const compared = grading.checks.filter(({ kind }) => !kind.findsMemory);
  return compared.map((check) => ({
    title: check.title,
    run: () => {
      const seed = seedOf(1, `${exercise}/${check.id}`);
      const inputs = inputsOf(check, seed, { grading, scenarios: scenarios as Fixture[] });
      const run = runCheck({ check, inputs }, recorded);
      if (run.outcome === 'broken') throw run.error;
      if (run.outcome === 'failed') throw new Error(run.attempt.failure.message);
    },
  }));
}
