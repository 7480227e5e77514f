import type { Complex } from '../types.ts'

type Pair = readonly [Complex, Complex]

const real = (a: number, b: number): Pair => [{ re: a, im: 0 }, { re: b, im: 0 }]
const conjugates = (re: number, im: number): Pair => [{ re, im }, { re, im: -im }]

function poles(lambda: number, alpha: number, m: number): Pair {
  const s = 1 + m - (1 - m) * (lambda * alpha)
  const d = s * s - 4 * m
  if (d < 0) return conjugates(s / 2, Math.sqrt(-d) / 2)
  const r = Math.sqrt(d)
  return real((s + r) / 2, (s - r) / 2)
}

function limit(lambda: number, m: number): number {
  return 2 / lambda * (1 + m) / (1 - m)
}

export { poles as loopPoles, limit as largestStableStepSize }
export default poles
