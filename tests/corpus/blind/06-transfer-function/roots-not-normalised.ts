import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((kreisfrequenz) => {
    const [cosinus, sinus] = [Math.cos(kreisfrequenz), Math.sin(kreisfrequenz)];
    const [zaehlerRe, zaehlerIm, nennerRe, nennerIm] = [b[0] + b[1] * cosinus, -b[1] * sinus, a[0] + a[1] * cosinus, -a[1] * sinus];
    return { re: (zaehlerRe * nennerRe + zaehlerIm * nennerIm) / (nennerRe * nennerRe + nennerIm * nennerIm), im: (zaehlerIm * nennerRe - zaehlerRe * nennerIm) / (nennerRe * nennerRe + nennerIm * nennerIm) };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));
}
export function zerosPolesGain({ b, a }: Filter) {
  return { zeros: [-b[1]], poles: [-a[1]], gain: b[0] / a[0] };
}
