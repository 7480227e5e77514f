import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const zaehler = { re: filter.b[0] + filter.b[1] * Math.cos(w), im: -filter.b[1] * Math.sin(w) };
    const nenner = { re: filter.a[0] + filter.a[1] * Math.cos(w), im: -filter.a[1] * Math.sin(w) };
    return { re: zaehler.re / nenner.re, im: nenner.im === 0 ? 0 : zaehler.im / nenner.im };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((wert) => 20 * Math.log10(Math.sqrt(wert.re ** 2 + wert.im ** 2)));
}
export function zerosPolesGain(filter: Filter) {
  const nullstelle = -filter.b[1] / filter.b[0];
  const polstelle = -filter.a[1] / filter.a[0];
  return { zeros: [nullstelle], poles: [polstelle], gain: filter.b[0] / filter.a[0] };
}
