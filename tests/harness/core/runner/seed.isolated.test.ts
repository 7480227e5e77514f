import { beforeEach, expect, test, vi } from 'vitest';
import { inputsOf } from '../../inputs-of.ts';

/** Replaces `Math.log` before fast-check is loaded, which keeps a reference to it: tests can then change its results. */
const engine = vi.hoisted(() => {
  const { log } = Math;
  const own = { log };
  Math.log = (x) => own.log(x);
  return { exact: log, own };
});

beforeEach(() => {
  vi.resetModules();
  engine.own.log = engine.exact;
});

/** Moves a number towards 0 by one or two units in the last place. */
const smaller = (value: number): number => value * (1 - Number.EPSILON / 2);

const isPowerOf = (base: number, x: number): boolean =>
  x === 1 || (x > 1 && Number.isInteger(x) && isPowerOf(base, x / base));

/** The inputs of exercises that use every kind of arbitrary, as JSON. */
async function allInputs(): Promise<string> {
  const exercises = await Promise.all([
    import('../../../exercises/02-stationary-points/checks.ts'),
    import('../../../exercises/04-momentum/checks.ts'),
    import('../../../exercises/05-one-pole-filter/checks.ts'),
  ]);
  const inputs = exercises.flatMap(({ default: grading }) =>
    grading.checks.map((check) => inputsOf(check, 1, { grading: grading as never })),
  );
  return JSON.stringify(inputs.map((own) => own.map(({ value }) => value)));
}

test('generated inputs depend on the engine’s logarithm of powers of 2 and 10 only', async () => {
  const expected = await allInputs();
  vi.resetModules();
  engine.own.log = (x) =>
    isPowerOf(2, x) || isPowerOf(10, x) ? engine.exact(x) : smaller(smaller(engine.exact(x)));
  expect(await allInputs()).toBe(expected);
  vi.resetModules();
  engine.own.log = (x) => (x === 4 ? smaller(engine.exact(x)) : engine.exact(x));
  expect(await allInputs()).not.toBe(expected);
});
