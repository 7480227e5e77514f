import type { Complex, Filter, Vector } from '../types.ts';

const PI = 3.14159;
const ZWEI_PI = 2 * PI;

function reduziere(winkel: number): number {
  let w = winkel;
  while (w > PI + 0.1) w -= ZWEI_PI;
  while (w < -PI - 0.1) w += ZWEI_PI;
  return w;
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const ergebnis: Complex[] = [];
  for (const winkel of omega) {
    const w = reduziere(winkel);
    const zr = filter.b[0] + filter.b[1] * Math.cos(w);
    const zi = -filter.b[1] * Math.sin(w);
    const nr = filter.a[0] + filter.a[1] * Math.cos(w);
    const ni = -filter.a[1] * Math.sin(w);
    const q = nr * nr + ni * ni;
    ergebnis.push({ re: (zr * nr + zi * ni) / q, im: (zi * nr - zr * ni) / q });
  }
  return ergebnis;
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(Math.hypot(x.re, x.im)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-filter.b[1] / filter.b[0]], poles: [-filter.a[1] / filter.a[0]], gain: filter.b[0] / filter.a[0] };
}
