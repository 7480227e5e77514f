import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as reference from '../../../reference/index.ts';
import type { Gradient, Vector } from '../../../reference/index.ts';
import { momentumCoeff, point, seeded, stepSize, vector } from './arbitraries.ts';

const { gradient, gradientDescent, gradientDescentStep, momentumDescent, momentumStep } = reference;

const steps = fc.integer({ min: 0, max: 12 });

/** A gradient in any number of dimensions whose entries also depend on a neighbouring coordinate. */
const coupled: Gradient = (beta) =>
  beta.map((value, k) => Math.sin(value) + 0.3 * beta[(k + 1) % beta.length]!);

/** Wraps a gradient so that it records a copy of every point at which it is evaluated. */
function recorded(inner: Gradient): { spy: Gradient; evaluations: Vector[] } {
  const evaluations: Vector[] = [];
  const outer: Gradient = (beta) => {
    evaluations.push([...beta]);
    return inner(beta);
  };
  return { spy: outer, evaluations };
}

function expectClose(actual: Vector, expected: Vector): void {
  expect(actual.length).toBe(expected.length);
  for (const [k, value] of actual.entries()) expect(value).toBeCloseTo(expected[k]!, 12);
}

test('a step of gradient descent goes against the gradient, evaluates it once and does not change its arguments', () => {
  fc.assert(
    fc.property(vector, stepSize, (beta, size) => {
      const { spy, evaluations } = recorded(coupled);
      const next = gradientDescentStep(spy, Object.freeze(beta), size);
      expectClose(
        next,
        beta.map((value, k) => value - size * coupled(beta)[k]!),
      );
      expect(evaluations).toEqual([beta]);
    }),
    seeded,
  );
});

test('a path of gradient descent begins at its start and consists of single steps', () => {
  fc.assert(
    fc.property(vector, stepSize, steps, (start, size, count) => {
      const { spy, evaluations } = recorded(coupled);
      const path = gradientDescent(spy, Object.freeze(start), size, count);
      expect(path.length).toBe(count + 1);
      expect(path[0]).toEqual(start);
      expect(path[0]).not.toBe(start);
      for (let k = 0; k < count; k += 1) {
        expect(path[k + 1]).toEqual(gradientDescentStep(coupled, path[k]!, size));
      }
      expect(evaluations).toEqual(path.slice(0, -1));
    }),
    seeded,
  );
});

test('a step with momentum moves β by the old z and filters the gradient at the new β', () => {
  fc.assert(
    fc.property(vector, vector, stepSize, momentumCoeff, (beta, noise, size, m) => {
      const z = Object.freeze(beta.map((_, k) => noise[k % noise.length]!));
      const { spy, evaluations } = recorded(coupled);
      const next = momentumStep(spy, Object.freeze(beta), z, size, m);
      const moved = beta.map((value, k) => value - size * z[k]!);
      expectClose(next.beta, moved);
      expectClose(
        next.z,
        coupled(moved).map((slope, k) => (1 - m) * slope + m * z[k]!),
      );
      expect(evaluations).toEqual([next.beta]);
    }),
    seeded,
  );
});

test('a path with momentum begins with z = 0 and consists of single steps', () => {
  fc.assert(
    fc.property(vector, stepSize, momentumCoeff, steps, (start, size, m, count) => {
      const { spy, evaluations } = recorded(coupled);
      const path = momentumDescent(spy, Object.freeze(start), size, m, count);
      let state: reference.MomentumState = { beta: start, z: start.map(() => 0) };
      const expected = [start as Vector];
      for (let k = 0; k < count; k += 1) {
        state = momentumStep(coupled, state.beta, state.z, size, m);
        expected.push(state.beta);
      }
      expect(path).toEqual(expected);
      expect(path[0]).not.toBe(start);
      expect(evaluations).toEqual(path.slice(1));
    }),
    seeded,
  );
});

test('with m = 0 the path with momentum is that of gradient descent, one step later', () => {
  fc.assert(
    fc.property(vector, stepSize, steps, (start, size, count) => {
      const late = momentumDescent(coupled, start, size, 0, count + 1);
      expect(late[0]).toEqual(start);
      for (const [k, beta] of gradientDescent(coupled, start, size, count).entries()) {
        expectClose(late[k + 1]!, beta);
      }
    }),
    seeded,
  );
});

test('the filtered gradients are the output of the one-pole filter for the gradients', () => {
  fc.assert(
    fc.property(point, momentumCoeff, (start, m) => {
      const { spy, evaluations } = recorded(gradient);
      let state: reference.MomentumState = { beta: start, z: [0, 0] };
      const signal: Vector[] = [];
      for (let k = 0; k < 10; k += 1) {
        state = momentumStep(spy, state.beta, state.z, 0.01, m);
        signal.push(state.z);
      }
      for (const axis of [0, 1]) {
        const filtered = reference.lfilter(
          reference.onePole(m),
          evaluations.map((beta) => gradient(beta)[axis]!),
        );
        expectClose(
          signal.map((z) => z[axis]!),
          filtered,
        );
      }
    }),
    seeded,
  );
});

test('a path with momentum continues after it has overflowed', () => {
  const path = momentumDescent(gradient, [4, 10], 1, 0.1, 12);
  expect(path.length).toBe(13);
  expect(path.at(-1)![0]).toSatisfy(Number.isFinite);
  expect(path.at(-1)![1]).toBeNaN();
});
