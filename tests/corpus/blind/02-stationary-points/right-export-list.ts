import type { Matrix } from '../types.ts'

function kindOf(h: Matrix, a = h[0][0], b = h[0][1], c = h[1][1], d = a * c - b * b) {
  if (d < 0) return 'saddle'
  if (d === 0) return 'inconclusive'
  return a > 0 && c > 0 ? 'minimum' : 'maximum'
}

// only the first argument is for callers
const classify = (hessian: Matrix) => kindOf(hessian)

function stationaryPoints(root = Math.sqrt(0.5)) {
  const make = (y: number, loss: number, kind: string) => ({ beta: [2, y], loss, kind })
  return [make(1, 0, 'saddle'), make(1 + root, -0.25, 'minimum'), make(1 - root, -0.25, 'minimum')]
}

export { classify, stationaryPoints }
