import type { Matrix, Vector } from '../types.ts'

type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive'

export function classify(hessian: Matrix): Kind {
  const product = hessian[0]![0]! * hessian[1]![1]!
  const square = hessian[0]![1]! ** 2
  switch (true) {
    case product < square:
      return 'saddle'
    case product === square:
      return 'inconclusive'
    case hessian[1]![1]! > 0:
      return 'minimum'
    default:
      return 'maximum'
  }
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind }[] {
  const up = 1 + 2 ** -0.5
  const down = 1 - 2 ** -0.5
  return [down, 1, up].map((y) => ({
    beta: [2, y],
    loss: y === 1 ? 0 : -0.25,
    kind: y === 1 ? 'saddle' : 'minimum',
  }))
}
