import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  if (omega.length === 0) return [];
  const delta = omega.length > 1 ? omega[1] - omega[0] : 0;
  return omega.map((_, k) => {
    const w = omega[0] + k * delta;
    const gain = b[0] / a[0];
    const zero = -b[1] / b[0];
    const pole = -a[1] / a[0];
    const z = { re: Math.cos(w), im: Math.sin(w) };
    const dist = (z.re - pole) ** 2 + z.im ** 2;
    return {
      re: (gain * ((z.re - zero) * (z.re - pole) + z.im * z.im)) / dist,
      im: (gain * z.im * (zero - pole)) / dist,
    };
  });
}
export function levelInDecibel(h: Complex[]) {
  const out = new Float64Array(h.length);
  h.forEach((H, k) => (out[k] = 10 * Math.log10(H.re * H.re + H.im * H.im)));
  return [...out];
}
export function zerosPolesGain({ b, a }: Filter) {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
