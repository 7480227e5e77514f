type F = { b: readonly number[]; a: readonly number[] }
type C = { re: number; im: number }
const { cos, sin, hypot, log10 } = Math
export const frequencyResponse = ({ b: [p, q], a: [r, s] }: F, omega: readonly number[]): C[] =>
  omega.map(w => {
    const c = cos(w), d = hypot(r + s * c, s * sin(w)) ** 2
    return { re: (p * r + q * s + (p * s + q * r) * c) / d, im: (p * s - q * r) * sin(w) / d }
  })
export const levelInDecibel = (h: C[]) => h.map(z => 20 * log10(hypot(z.re, z.im)))
export const zerosPolesGain = ({ b: [p, q], a: [r, s] }: F) => ({ zeros: [-q / p], poles: [-s / r], gain: p / r })
