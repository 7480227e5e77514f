import type { Complex } from '../types.ts'

export const loopPoles = (curvature: number, stepSize: number, m: number): readonly [Complex, Complex] => {
  const half = (1 + m - (1 - m) * curvature * stepSize) / 2
  const d = half ** 2 - m
  const root = Math.sqrt(Math.abs(d))
  return d < 0
    ? [{ re: half, im: root }, { re: half, im: -root }]
    : [{ re: half + root, im: 0 }, { re: half - root, im: 0 }]
}

export const largestStableStepSize = (curvature: number, m: number) => (2 / curvature) * ((1 + m) / (1 - m))
