import type { Filter, Vector } from '../types.ts'

export const onePole = (m: number): Filter => ({ b: [1 - m, 0], a: [1, -m] })

export const lfilter = ({ b: [b0, b1], a: [a0, a1] }: Filter, x: Vector): Vector =>
  x.reduce<number[]>((y, xk, k) => [...y, (b0 * xk + b1 * (x[k - 1] ?? 0) - a1 * (y[k - 1] ?? 0)) / a0], [])
