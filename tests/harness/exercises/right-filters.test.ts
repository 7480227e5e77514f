import { expect, test } from 'vitest';
import { prepareGrading } from '../../../harness/core/grading/index.ts';
import { nodeSandboxHost } from '../../node-sandbox-host.ts';
import { loadExercise } from '../load-exercise.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const SAMPLES = 64;

interface Judged {
  readonly isRight: boolean;
  readonly inputs: {
    readonly filter: (x: readonly number[]) => readonly number[];
    readonly momentumCoeff: number;
  };
}

/** True if each sample of the impulse response is m times the one before, as tests must not ask of samples that have decayed. */
function keepsItsRatio({ filter, momentumCoeff }: Judged['inputs']): boolean {
  const response = filter(Array.from({ length: SAMPLES }, (_, k) => (k === 0 ? 1 : 0)));
  return response.slice(1).every((y, k) => Math.abs(y / response[k]! - momentumCoeff) < 1e-3);
}

test('a test that wants ratios of samples that have decayed refuses a right filter under every seed', async () => {
  const [plan, host] = [await loadExercise(process.cwd(), '09-properties'), await nodeSandboxHost()];
  for (const seed of SEEDS) {
    const gate = prepareGrading(plan, host, seed).checks.find(({ check }) => check.id === 'filter-nothing')!;
    const right = gate.inputs.map(({ value }) => value as Judged).filter(({ isRight }) => isRight);
    expect(
      right.some(({ inputs }) => !keepsItsRatio(inputs)),
      `seed ${seed}`,
    ).toBe(true);
  }
});
