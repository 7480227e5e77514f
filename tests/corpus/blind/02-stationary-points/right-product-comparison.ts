import type { Matrix } from '../types.ts'
export const classify = ([[a, b], [c, d]]: Matrix) =>
  a * d < b * c ? 'saddle' : a * d === b * c ? 'inconclusive' : a < 0 ? 'maximum' : 'minimum'
const p = (s: number) => ({ beta: [2, 1 + s * Math.SQRT1_2], loss: -s * s / 4, kind: s ? 'minimum' : 'saddle' })
export const stationaryPoints = () => [-1, 0, 1].map(p)
