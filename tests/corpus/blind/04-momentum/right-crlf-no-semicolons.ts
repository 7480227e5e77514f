import type { Gradient, Vector } from '../types.ts';

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const b = [...beta]
  const y = [...z]
  for (let i = 0; i < b.length; i++) b[i] -= stepSize * y[i]
  gradient(b.slice()).forEach((g, i) => {
    y[i] = g * (1 - momentumCoeff) + momentumCoeff * y[i]
  })
  return { beta: b, z: y }
}

export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  let s: { beta: Vector; z: Vector } = { beta: start, z: start.map(() => 0) }
  const path = [start]
  for (let k = steps; k; k--) {
    s = momentumStep(gradient, s.beta, s.z, stepSize, momentumCoeff)
    path.push(s.beta)
  }
  return path
}
