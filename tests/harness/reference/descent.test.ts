import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as reference from '../../../reference/index.ts';
import type { Gradient, Vector } from '../../../reference/index.ts';
import { momentumCoeff, point, seeded, stepSize, vector } from './arbitraries.ts';

const { gradient, gradientDescent, gradientDescentStep, momentumDescent, momentumStep } = reference;

const steps = fc.integer({ min: 0, max: 12 });

/** A gradient in any number of dimensions in which each coordinate feels its neighbour. */
const coupled: Gradient = (beta) =>
  beta.map((value, k) => Math.sin(value) + 0.3 * beta[(k + 1) % beta.length]!);

/** The gradient, and a copy of every point at which it was evaluated. */
function observed(inner: Gradient): { gradient: Gradient; at: Vector[] } {
  const at: Vector[] = [];
  const outer: Gradient = (beta) => {
    at.push([...beta]);
    return inner(beta);
  };
  return { gradient: outer, at };
}

function expectClose(actual: Vector, expected: Vector): void {
  expect(actual.length).toBe(expected.length);
  for (const [k, value] of actual.entries()) expect(value).toBeCloseTo(expected[k]!, 12);
}

describe('gradient descent', () => {
  it('a step goes against the gradient, evaluated once, and leaves its arguments alone', () => {
    fc.assert(
      fc.property(vector, stepSize, (beta, size) => {
        const { gradient: watched, at } = observed(coupled);
        const next = gradientDescentStep(watched, Object.freeze(beta), size);
        expectClose(
          next,
          beta.map((value, k) => value - size * coupled(beta)[k]!),
        );
        expect(at).toEqual([beta]);
      }),
      seeded,
    );
  });

  it('a path begins at its start and each point follows from the one before', () => {
    fc.assert(
      fc.property(vector, stepSize, steps, (start, size, count) => {
        const { gradient: watched, at } = observed(coupled);
        const path = gradientDescent(watched, Object.freeze(start), size, count);
        expect(path.length).toBe(count + 1);
        expect(path[0]).toEqual(start);
        expect(path[0]).not.toBe(start);
        for (let k = 0; k < count; k += 1) {
          expect(path[k + 1]).toEqual(gradientDescentStep(coupled, path[k]!, size));
        }
        expect(at).toEqual(path.slice(0, -1));
      }),
      seeded,
    );
  });
});

describe('gradient descent with momentum', () => {
  it('a step moves by the old z and filters the gradient at the new β', () => {
    fc.assert(
      fc.property(vector, vector, stepSize, momentumCoeff, (beta, noise, size, m) => {
        const z = Object.freeze(beta.map((_, k) => noise[k % noise.length]!));
        const { gradient: watched, at } = observed(coupled);
        const next = momentumStep(watched, Object.freeze(beta), z, size, m);
        const moved = beta.map((value, k) => value - size * z[k]!);
        expectClose(next.beta, moved);
        expectClose(
          next.z,
          coupled(moved).map((slope, k) => (1 - m) * slope + m * z[k]!),
        );
        expect(at).toEqual([next.beta]);
      }),
      seeded,
    );
  });

  it('a path is one step after another, from z = 0', () => {
    fc.assert(
      fc.property(vector, stepSize, momentumCoeff, steps, (start, size, m, count) => {
        const { gradient: watched, at } = observed(coupled);
        const path = momentumDescent(watched, Object.freeze(start), size, m, count);
        let state: reference.MomentumState = { beta: start, z: start.map(() => 0) };
        const expected = [start as Vector];
        for (let k = 0; k < count; k += 1) {
          state = momentumStep(coupled, state.beta, state.z, size, m);
          expected.push(state.beta);
        }
        expect(path).toEqual(expected);
        expect(path[0]).not.toBe(start);
        expect(at).toEqual(path.slice(1));
      }),
      seeded,
    );
  });

  it('without momentum it is gradient descent, one step late', () => {
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

  it('the filtered gradient is what the one-pole filter makes of the gradients', () => {
    fc.assert(
      fc.property(point, momentumCoeff, (start, m) => {
        const { gradient: watched, at } = observed(gradient);
        let state: reference.MomentumState = { beta: start, z: [0, 0] };
        const signal: Vector[] = [];
        for (let k = 0; k < 10; k += 1) {
          state = momentumStep(watched, state.beta, state.z, 0.01, m);
          signal.push(state.z);
        }
        for (const axis of [0, 1]) {
          const filtered = reference.lfilter(
            reference.onePole(m),
            at.map((beta) => gradient(beta)[axis]!),
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

  it('carries on where the path overflows', () => {
    const path = momentumDescent(gradient, [4, 10], 1, 0.1, 12);
    expect(path.length).toBe(13);
    expect(path.at(-1)![0]).toSatisfy(Number.isFinite);
    expect(path.at(-1)![1]).toBeNaN();
  });
});
