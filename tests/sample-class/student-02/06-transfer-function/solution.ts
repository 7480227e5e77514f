import type { Complex, Filter, Vector } from '../types.ts'

const over = (n: Complex, d: Complex): Complex => {
  const size = d.re ** 2 + d.im ** 2
  return { re: (n.re * d.re + n.im * d.im) / size, im: (n.im * d.re - n.re * d.im) / size }
}

// c0 + c1 e^(-jw)
const polynomial = ([c0, c1]: Vector, w: number): Complex => ({ re: c0 + c1 * Math.cos(w), im: -c1 * Math.sin(w) })

export const frequencyResponse = ({ b, a }: Filter, omega: Vector) =>
  omega.map((w) => over(polynomial(b, w), polynomial(a, w)))

export const levelInDecibel = (h: Complex[]) => h.map(({ re, im }) => 10 * Math.log10(re ** 2 + im ** 2))

export const zerosPolesGain = ({ b, a }: Filter) => ({
  zeros: [-b[1] / b[0]],
  poles: [-a[1] / a[0]],
  gain: b[0] / a[0],
})
