import type { Matrix } from '../types.ts'

// sign of the determinant decides, the trace tells minimum from maximum
export const classify = ([[a, b], [, d]]: Matrix) => {
  const det = a * d - b ** 2
  return det < 0 ? 'saddle' : det > 0 ? (a + d > 0 ? 'minimum' : 'maximum') : 'inconclusive'
}

const lossAt = (y: number) => (y - 1) ** 4 - (y - 1) ** 2
const curvature = (y: number) => 12 * (y - 1) ** 2 - 2

export const stationaryPoints = () =>
  [1, 1 + Math.SQRT1_2, 1 - Math.SQRT1_2].map((y) => ({
    beta: [2, y],
    loss: lossAt(y),
    kind: classify([[2, 0], [0, curvature(y)]]),
  }))
