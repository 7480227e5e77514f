import type { Matrix } from '../types.ts'

const det = (h: Matrix) => h[0][0] * h[1][1] - h[0][1] * h[1][0]

const classify = (hessian: Matrix) => {
  const d = det(hessian)
  return d < 0 ? 'saddle' : d > 0 ? (hessian[0][0] > 0 ? 'minimum' : 'maximum') : 'inconclusive'
}

const stationaryPoints = () => {
  const w = Math.sqrt(2) / 2
  return [
    { beta: [2, 1 + w], loss: -0.25, kind: 'minimum' },
    { beta: [2, 1], loss: 0, kind: 'saddle' },
    { beta: [2, 1 - w], loss: -0.25, kind: 'minimum' },
  ]
}

export { classify, stationaryPoints }
export default { classify, stationaryPoints }
