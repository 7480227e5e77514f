import type { Complex, Filter, Vector } from '../types.ts';

/** Polynom c0 + c1 z^-1 auf dem Einheitskreis */
function polynom(koeffizienten: Vector, winkel: number): Complex {
  const [c0, c1] = koeffizienten;
  return { re: c0 + c1 * Math.cos(winkel), im: -c1 * Math.sin(winkel) };
}

/** Quotient zweier komplexer Zahlen */
function teile(zaehler: Complex, nenner: Complex): Complex {
  const betragsquadrat = nenner.re * nenner.re + nenner.im * nenner.im;
  const realteil = zaehler.re * nenner.re + zaehler.im * nenner.im;
  const imaginaerteil = zaehler.im * nenner.re - zaehler.re * nenner.im;
  return { re: realteil / betragsquadrat, im: imaginaerteil / betragsquadrat };
}

/** Frequenzgang */
export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const frequenzgang: Complex[] = [];
  for (const winkel of omega) {
    frequenzgang.push(teile(polynom(filter.b, winkel), polynom(filter.a, winkel)));
  }
  return frequenzgang;
}

/** Pegel in Dezibel */
export function levelInDecibel(h: Complex[]): Vector {
  const pegel: number[] = [];
  for (const { re, im } of h) {
    const betrag = Math.sqrt(re * re + im * im);
    pegel.push(20 * Math.log10(betrag));
  }
  return pegel;
}

/** Nullstelle, Polstelle, Verstärkung */
export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const nullstelle = -filter.b[1] / filter.b[0];
  const polstelle = -filter.a[1] / filter.a[0];
  const verstaerkung = filter.b[0] / filter.a[0];
  return { zeros: [nullstelle], poles: [polstelle], gain: verstaerkung };
}
