import { gradeExercise } from '../../harness/core/grading/grade-exercise.ts';
import { prepareGrading } from '../../harness/core/grading/index.ts';
import { loadExercise } from '../harness/load-exercise.ts';
import { nodeSandboxHost } from '../node-sandbox-host.ts';

/** Loops of different bodies: what a step costs differs, how many there are does not. */
const LOOPS: Readonly<Record<string, string>> = {
  'while (true);': 'while (true);',
  'for (;;) with arithmetic': 'let sum = 0; for (let k = 0; ; k += 1) sum += Math.sqrt(k) / 3;',
  'calls of a function': 'const step = (x) => x + 1; for (let k = 0; ; k = step(k));',
  'array methods': 'for (;;) [1, 2, 3].map((x) => 2 * x).reduce((a, b) => a + b);',
};

const solutionOf = (body: string): string =>
  ['loss', 'gradient', 'hessian'].map((name) => `export function ${name}() { ${body} }`).join('\n');

/** What one endless loop costs until it is ended, in ms of CPU: the median over rounds, by the loop's body. */
export async function loopCost(root: string, rounds: number): Promise<ReadonlyMap<string, number>> {
  const prepared = prepareGrading(await loadExercise(root, '01-loss'), await nodeSandboxHost(), 1);
  const costs = new Map<string, number>();
  for (const [name, body] of Object.entries(LOOPS)) {
    const each: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const before = process.cpuUsage();
      const { checks } = await gradeExercise(prepared, { 'solution.ts': solutionOf(body) });
      const { user, system } = process.cpuUsage(before);
      const loops = checks.filter(({ outcome }) => outcome === 'limit').length;
      if (loops === 0) throw new Error(`${name}: no check met its limit`);
      each.push((user + system) / 1000 / loops);
    }
    costs.set(name, each.toSorted((a, b) => a - b)[Math.floor(rounds / 2)]!);
  }
  return costs;
}
