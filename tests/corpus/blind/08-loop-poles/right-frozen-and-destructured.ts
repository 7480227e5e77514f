import type { Complex } from '../types.ts'

const vieta = (lambda: number, h: number, m: number) => ({ sum: 1 + m - (1 - m) * lambda * h, product: m })

const complex = (re: number, im: number = 0): Complex => Object.freeze({ re, im })

function split({ sum, product }: { sum: number; product: number }): readonly [Complex, Complex] {
  const centre = sum / 2
  const square = centre * centre - product
  if (square < 0) {
    const h = Math.sqrt(-square)
    return Object.freeze([complex(centre, h), complex(centre, -h)] as const)
  }
  const h = Math.sqrt(square)
  return Object.freeze([complex(centre + h), complex(centre - h)] as const)
}

function loopPoles(curvature: number, stepSize: number, momentumCoeff: number) {
  return split(vieta(curvature, stepSize, momentumCoeff))
}

function largestStableStepSize(curvature: number, momentumCoeff: number) {
  const [up, down] = [1 + momentumCoeff, 1 - momentumCoeff]
  return 2 * up / (down * curvature)
}

export { loopPoles, largestStableStepSize }
