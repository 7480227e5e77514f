import { expect, test } from 'vitest';
import { prepareGrading } from '../../../../harness/core/grading/index.ts';
import { nodeSandboxHost } from '../../../node-sandbox-host.ts';
import { loadExercise } from '../../load-exercise.ts';
import { gradeChecks } from './grade-checks.ts';

test.each([
  ['every fifth of long signals', '05-one-pole-filter', 'lfilter', 'large.length > 128', 4],
  ['lists of many frequencies', '06-transfer-function', 'frequencyResponse', 'large.length > 64', 1],
  ['paths of three coordinates', '03-gradient-descent', 'gradientDescent', 'large[0].length > 2', 1],
])(
  'memory that is shared by %s is noticed, also if small answers are new',
  async (_, id, name, isLarge, buffers) => {
    const context = prepareGrading(await loadExercise(process.cwd(), id), await nodeSandboxHost(), 1);
    const { referenceFiles: files } = context.plan;
    const [file, reference] = Object.entries(files).find(([, text]) => text.includes(`function ${name}(`))!;
    const source = (condition: string) => `
    ${reference.replace(`export function ${name}(`, 'function right(')}
    const ring = Array.from({ length: ${buffers} }, () => []);
    let turn = 0;
    export function ${name}(...args) {
      const large = right(...args);
      if (!(${condition})) return large;
      const buffer = ring[turn++ % ring.length];
      buffer.length = 0;
      buffer.push(...large);
      return buffer;
    }`;
    const [shared, own] = await Promise.all(
      [isLarge, 'false'].map((condition) => gradeChecks(context, { ...files, [file]: source(condition) })),
    );
    expect(own!.points).toBe(10);
    expect(shared!.checks.at(-1)!.message).toBe(
      `${name} returns an array that a later call overwrites: return a new one each time`,
    );
  },
);
