import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as reference from '../../../reference/index.ts';
import type { Complex, Vector } from '../../../reference/index.ts';
import { filter, frequency, momentumCoeff, seeded, signal } from './arbitraries.ts';

const { frequencyGrid, frequencyResponse, levelInDecibel, lfilter, onePole, zerosPolesGain } = reference;

const magnitude = ({ re, im }: Complex) => Math.hypot(re, im);
const impulse = (length: number): Vector => Array.from({ length }, (_, k) => (k === 0 ? 1 : 0));

function expectClose(actual: number | undefined, expected: number, scale = 1): void {
  expect(Math.abs(actual! - expected) / Math.max(scale, Math.abs(expected))).toBeLessThan(1e-12);
}

test('the impulse response of the one-pole filter begins with 1 − m and decays by the factor m', () => {
  fc.assert(
    fc.property(momentumCoeff, (m) => {
      const response = lfilter(onePole(m), impulse(20));
      expect(response[0]).toBe(1 - m);
      for (let k = 1; k < 20; k += 1) expect(response[k]).toBe(m * response[k - 1]!);
    }),
    seeded,
  );
});

test('the gain of the one-pole filter is at most 1, exactly 1 at Ω = 0 and (1 − m)/(1 + m) at Ω = π', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), frequency, (m, omega) => {
      const [at, constant, fastest] = frequencyResponse(onePole(m), [omega, 0, Math.PI]);
      expect(magnitude(at!)).toBeLessThanOrEqual(1 + 1e-13);
      expect(constant).toEqual({ re: 1, im: 0 });
      expectClose(magnitude(fastest!), (1 - m) / (1 + m), 0);
    }),
    seeded,
  );
});

test('the one-pole filter has a zero at the origin, a pole at m and the gain 1 − m', () => {
  fc.assert(
    fc.property(momentumCoeff, (m) => {
      expect(zerosPolesGain(onePole(m))).toEqual({ zeros: [0], poles: [m], gain: 1 - m });
    }),
    seeded,
  );
  expect(onePole(0)).toEqual({ b: [1, 0], a: [1, 0] });
});

test('lfilter is the convolution with the impulse response', () => {
  fc.assert(
    fc.property(filter, signal, (system, x) => {
      const response = lfilter(system, impulse(x.length));
      const y = lfilter(system, Object.freeze(x));
      expect(y.length).toBe(x.length);
      for (let k = 0; k < x.length; k += 1) {
        const products = x.slice(0, k + 1).map((sample, past) => sample * response[k - past]!);
        const scale = Math.max(...products.map(Math.abs), 1);
        expectClose(
          y[k],
          products.reduce((sum, product) => sum + product, 0),
          scale,
        );
      }
    }),
    seeded,
  );
});

test('lfilter satisfies the difference equation, starting at rest', () => {
  fc.assert(
    fc.property(filter, signal, ({ b, a }, x) => {
      const y = lfilter({ b, a }, x);
      for (const [k, sample] of x.entries()) {
        const [previousX, previousY] = k === 0 ? [0, 0] : [x[k - 1]!, y[k - 1]!];
        const scale = Math.max(1, Math.abs(a[1] * previousY));
        expectClose(a[0] * y[k]! + a[1] * previousY, b[0] * sample + b[1] * previousX, scale);
      }
    }),
    seeded,
  );
});

test('lfilter returns an empty signal for an empty signal', () =>
  expect(lfilter(onePole(0.5), [])).toEqual([]));

test('the frequency response times the denominator is the numerator on the unit circle', () => {
  fc.assert(
    fc.property(filter, frequency, ({ b, a }, omega) => {
      const [c, s] = [Math.cos(omega), -Math.sin(omega)];
      const { re, im } = frequencyResponse({ b, a }, [omega])[0]!;
      fc.pre(Number.isFinite(re));
      const denominator = { re: a[0] + a[1] * c, im: a[1] * s };
      const scale = Math.abs(b[0]) + Math.abs(b[1]) + 1;
      expectClose(re * denominator.re - im * denominator.im, b[0] + b[1] * c, scale);
      expectClose(re * denominator.im + im * denominator.re, b[1] * s, scale);
    }),
    seeded,
  );
});

test('the frequency response is the Fourier transform of the impulse response', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.9, noNaN: true }), frequency, (m, omega) => {
      const response = lfilter(onePole(m), impulse(400));
      const { re, im } = frequencyResponse(onePole(m), [omega])[0]!;
      expectClose(
        re,
        response.reduce((sum, value, k) => sum + value * Math.cos(k * omega), 0),
      );
      expectClose(
        im,
        response.reduce((sum, value, k) => sum - value * Math.sin(k * omega), 0),
      );
    }),
    seeded,
  );
});

test.each([1e-200, 1e-20, -3, 1e20, 1e200])(
  'the frequency response does not change if all coefficients are multiplied by %d',
  (factor) => {
    const { b, a } = { b: [0.3, 0.1], a: [1, -0.7] };
    const scaled = { b: b.map((value) => factor * value), a: a.map((value) => factor * value) };
    const [expected, actual] = [{ b, a }, scaled].map((system) => frequencyResponse(system, [1])[0]!);
    expectClose(actual!.re, expected!.re);
    expectClose(actual!.im, expected!.im);
  },
);

test('the frequency response is empty for no frequencies', () =>
  expect(frequencyResponse(onePole(0.5), [])).toEqual([]));

test('the frequency grid begins at 0 and ends below π', () => {
  expect(frequencyGrid().length).toBe(512);
  expect(frequencyGrid(2)).toEqual([0, Math.PI / 2]);
});

test('the level is 20 dB for each power of ten and −Infinity for 0', () => {
  expect(levelInDecibel([])).toEqual([]);
  expect(levelInDecibel([{ re: 0, im: 0 }])).toEqual([-Infinity]);
  for (const exponent of [-200, -2, 0, 3, 200]) {
    expectClose(levelInDecibel([{ re: 0, im: -(10 ** exponent) }])[0], 20 * exponent);
  }
});

test('zeros, poles and gain give the magnitude of the frequency response', () => {
  fc.assert(
    fc.property(filter, frequency, ({ b, a }, omega) => {
      fc.pre(Math.abs(b[0]) > 1e-6);
      const { zeros, poles, gain } = zerosPolesGain({ b, a });
      const distance = (root: number) => Math.hypot(Math.cos(omega) - root, Math.sin(omega));
      const expected = magnitude(frequencyResponse({ b, a }, [omega])[0]!) * distance(poles[0]!);
      fc.pre(Number.isFinite(expected));
      expectClose(Math.abs(gain) * distance(zeros[0]!), expected, 1 + Math.abs(b[1] / a[0]));
    }),
    seeded,
  );
});

test('a filter with b₀ = 0 has no finite zero', () => {
  expect(zerosPolesGain({ b: [0, 2], a: [4, -1] })).toEqual({ zeros: [], poles: [0.25], gain: 0.5 });
});
