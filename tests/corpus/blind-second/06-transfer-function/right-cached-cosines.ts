import type { Complex, Filter, Vector } from '../types.ts';

const circle = new Map<number, readonly [number, number]>();

function cosSin(w: number): readonly [number, number] {
  const hit = circle.get(w);
  if (hit) return hit;
  const pair = [Math.cos(w), Math.sin(w)] as const;
  if (circle.size >= 1000) circle.clear();
  circle.set(w, pair);
  return pair;
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const out: Complex[] = [];
  for (const w of omega) {
    const [c, s] = cosSin(w);
    const n = filter.a[0] + filter.a[1] * c;
    const m = filter.a[1] * -s;
    const p = filter.b[0] + filter.b[1] * c;
    const q = filter.b[1] * -s;
    const d = n * n + m * m;
    out.push({ re: (p * n + q * m) / d, im: (q * n - p * m) / d });
  }
  return out;
}

export function levelInDecibel(h: Complex[]): Vector {
  const out: number[] = [];
  for (const x of h) out.push(10 * Math.log10(x.re ** 2 + x.im ** 2));
  return out;
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const rootOf = ([c0, c1]: Vector): number => -c1 / c0;
  return { zeros: [rootOf(filter.b)], poles: [rootOf(filter.a)], gain: filter.b[0] / filter.a[0] };
}
