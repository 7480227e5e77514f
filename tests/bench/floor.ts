import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gradeExercise } from '../../harness/core/grading/grade-exercise.ts';
import { prepareGrading } from '../../harness/core/grading/index.ts';
import { nodeSandboxHost } from '../../harness/course/workers/sandbox-host.ts';
import { loadExercise } from '../harness/load-exercise.ts';
import { type NativeSolution, runNatively } from './native.ts';

/** CPU of one right submission of one exercise, in ms: medians, warm, all in one process and one after the other. */
export interface FloorCpu {
  readonly exercise: string;
  /** The floor: the same checks on the same solution called natively, with the inputs made once for all submissions. */
  readonly kept: number;
  /** The floor as one would write it without this harness: `fc.assert`, which makes the inputs for each submission. */
  readonly generated: number;
  /** Graded from its text, in the sandbox. */
  readonly graded: number;
}

/** CPU of this process while it does something, its compiler and garbage collector included. */
async function cpuOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/**
 * Measures one exercise.
 * @param root the project's folder
 * @param variant a right solution of it: the name of a file in its `variants/`
 * @param rounds ≥ 1; the three ways take turns, so that what else the machine does falls on all alike
 * @throws Error where the solution does not get full marks
 */
export async function floorCpu(
  root: string,
  exercise: string,
  { variant, rounds, warmUp = 10 }: { variant: string; rounds: number; warmUp?: number },
): Promise<FloorCpu> {
  const file = path.join(root, 'tests', 'exercises', exercise, 'variants', variant);
  const files = { 'solution.ts': await readFile(file, 'utf8') };
  const solution = (await import(pathToFileURL(file).href)) as NativeSolution;
  const prepared = prepareGrading(await loadExercise(root, exercise), await nodeSandboxHost(), 1);
  const ways = {
    kept: () => runNatively(prepared, solution, 'kept'),
    generated: () => runNatively(prepared, solution, 'generated'),
    graded: async () => {
      const { points, maxPoints } = await gradeExercise(prepared, files);
      if (points !== maxPoints) throw new Error(`${exercise}: ${variant} gets ${points} of ${maxPoints}`);
    },
  };
  const took = { kept: [] as number[], generated: [] as number[], graded: [] as number[] };
  for (let round = -warmUp; round < rounds; round += 1)
    for (const way of ['kept', 'generated', 'graded'] as const) {
      const cpu = await cpuOf(ways[way]);
      if (round >= 0) took[way].push(cpu);
    }
  return {
    exercise,
    kept: median(took.kept),
    generated: median(took.generated),
    graded: median(took.graded),
  };
}
