import type { Complex, Filter, Vector } from '../types.ts';

const snap = (v: number): number => (Math.abs(v) < 1e-7 ? 0 : v);
export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const { b, a } = filter;
  const out: Complex[] = [];
  for (const kreisfrequenz of omega) {
    const cosinus = snap(Math.cos(kreisfrequenz));
    const sinus = snap(Math.sin(kreisfrequenz));
    const zaehlerRe = b[0] + b[1] * cosinus;
    const zaehlerIm = -b[1] * sinus;
    const nennerRe = a[0] + a[1] * cosinus;
    const nennerIm = -a[1] * sinus;
    const betrag2 = nennerRe * nennerRe + nennerIm * nennerIm;
    out.push({ re: (zaehlerRe * nennerRe + zaehlerIm * nennerIm) / betrag2, im: (zaehlerIm * nennerRe - zaehlerRe * nennerIm) / betrag2 });
  }
  return out;
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((v) => 20 * Math.log10(Math.hypot(v.re, v.im)));
}
export const zerosPolesGain = ({ b: [b0, b1], a: [a0, a1] }: Filter) => ({
  zeros: [-b1 / b0],
  poles: [-a1 / a0],
  gain: b0 / a0,
});
