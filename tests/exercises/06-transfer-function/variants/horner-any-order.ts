// Polynomials of any order by Horner's rule in z⁻¹; value-style import, no semicolons, default export.
import { Complex, Filter, Vector } from '../types'

const times = (p: Complex, q: Complex): Complex => ({
  re: p.re * q.re - p.im * q.im,
  im: p.re * q.im + p.im * q.re,
})

const polynomial = (coefficients: Vector, x: Complex): Complex =>
  coefficients.reduceRight<Complex>(
    (sum, c) => {
      const next = times(sum, x)
      return { re: next.re + c, im: next.im }
    },
    { re: 0, im: 0 },
  )

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const delay = { re: Math.cos(w), im: -Math.sin(w) }
    const n = polynomial(filter.b, delay)
    const d = polynomial(filter.a, delay)
    const magnitude = Math.hypot(d.re, d.im)
    const unit = { re: d.re / magnitude, im: -d.im / magnitude }
    const product = times(n, unit)
    return { re: product.re / magnitude, im: product.im / magnitude }
  })
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => 10 * (Math.log(re * re + im * im) / Math.log(10)))
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const root = (c: Vector) => -c[1] / c[0]
  return { zeros: [root(filter.b)], poles: [root(filter.a)], gain: filter.b[0] / filter.a[0] }
}

export default frequencyResponse
