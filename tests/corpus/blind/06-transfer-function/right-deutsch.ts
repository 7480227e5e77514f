import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, kreisfrequenzen: Vector): Complex[] {
  const ergebnis: Complex[] = [];
  for (let i = 0; i < kreisfrequenzen.length; i++) {
    const winkel = kreisfrequenzen[i];
    const kosinus = Math.cos(winkel);
    const sinus = Math.sin(winkel);
    const zaehlerRe = filter.b[0] + filter.b[1] * kosinus;
    const zaehlerIm = -filter.b[1] * sinus;
    const nennerRe = filter.a[0] + filter.a[1] * kosinus;
    const nennerIm = -filter.a[1] * sinus;
    const betragQuadrat = nennerRe * nennerRe + nennerIm * nennerIm;
    ergebnis.push({
      re: (zaehlerRe * nennerRe + zaehlerIm * nennerIm) / betragQuadrat,
      im: (zaehlerIm * nennerRe - zaehlerRe * nennerIm) / betragQuadrat,
    });
  }
  return ergebnis;
}
export function levelInDecibel(h: Complex[]): Vector {
  const pegel: number[] = [];
  for (const wert of h) {
    const betrag = Math.sqrt(wert.re * wert.re + wert.im * wert.im);
    pegel.push(betrag === 0 ? -Infinity : 20 * Math.log10(betrag));
  }
  return pegel;
}
export function zerosPolesGain(filter: Filter) {
  const nullstelle = -filter.b[1] / filter.b[0];
  const polstelle = -filter.a[1] / filter.a[0];
  const verstaerkung = filter.b[0] / filter.a[0];
  return { zeros: [nullstelle], poles: [polstelle], gain: verstaerkung };
}
