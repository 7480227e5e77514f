import type { Matrix, Vector } from '../types.ts'

const sq = (x: number) => x * x

function f(beta: Vector): number {
  const [x, y] = beta
  return sq(x - 2) + sq(sq(y - 1)) - sq(y - 1)
}

function g(beta: Vector): Vector {
  const [x, y] = beta
  const t = y - 1
  return [2 * (x - 2), 4 * t * sq(t) - 2 * t]
}

function h(beta: Vector): Matrix {
  const [, y] = beta
  return [
    [2, 0],
    [0, 12 * sq(y - 1) - 2]
  ]
}

export { f as loss, g as gradient, h as hessian }
