import type { Complex } from '../types.ts';

type Setting = { curvature: number; stepSize: number; m: number };

const withSum = (x: Setting) => Object.assign({}, x, { s: 1 + x.m - (1 - x.m) * x.curvature * x.stepSize });
const withDisc = (x: ReturnType<typeof withSum>) => ({ ...x, d: x.s * x.s - 4 * x.m });

function toPoles({ s, d }: { s: number; d: number }): readonly [Complex, Complex] {
  const root = Math.abs(d) ** 0.5;
  const make = (sign: number): Complex =>
    Object.fromEntries([
      ['re', (d < 0 ? s : s + sign * root) / 2],
      ['im', d < 0 ? (sign * root) / 2 : 0],
    ]) as unknown as Complex;
  return [make(+1), make(-1)];
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  return toPoles(withDisc(withSum({ curvature, stepSize, m: momentumCoeff })));
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
