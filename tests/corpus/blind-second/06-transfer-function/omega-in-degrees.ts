import type { Complex, Filter, Vector } from '../types.ts';

enum Unit { DegreesPerHalfTurn = 180 }
const rad = (degrees: number): number => (degrees * Math.PI) / Unit.DegreesPerHalfTurn;

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const values: Complex[] = [];
  omega.forEach((degrees) => {
    const c = Math.cos(rad(degrees)), s = Math.sin(rad(degrees));
    const dr = filter.a[0] + filter.a[1] * c, di = -filter.a[1] * s;
    const nr = filter.b[0] + filter.b[1] * c, ni = -filter.b[1] * s;
    const d = dr * dr + di * di;
    values.push({ re: (nr * dr + ni * di) / d, im: (ni * dr - nr * di) / d });
  });
  return values;
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => 20 * Math.log10(Math.sqrt(re * re + im * im)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-filter.b[1] / filter.b[0]], poles: [-filter.a[1] / filter.a[0]], gain: filter.b[0] / filter.a[0] };
}
