import type { Complex, Filter, Vector } from '../types.ts';

function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const { b, a } = filter
  return omega.map(w => {
    const x = Math.cos(w)
    const y = -Math.sin(w)
    const p = b[0] + b[1] * x
    const q = b[1] * y
    const r = a[0] + a[1] * x
    const s = a[1] * y
    const n = r * r + s * s
    return { re: (p * r + q * s) / n, im: (q * r - p * s) / n }
  })
}
const levelInDecibel = (h: Complex[]): Vector => h.map(v => 20 * Math.log10(Math.hypot(v.re, v.im)))
function zerosPolesGain({ b, a }: Filter) {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] }
}
export { frequencyResponse, levelInDecibel, zerosPolesGain }
