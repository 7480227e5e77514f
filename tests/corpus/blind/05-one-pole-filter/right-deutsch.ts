import type { Filter, Vector } from '../types.ts';

export function onePole(traegheit: number): Filter {
  return { b: [1 - traegheit, 0], a: [1, -traegheit] };
}
export function lfilter(filter: Filter, eingang: Vector): Vector {
  const ausgang: number[] = [];
  let eingangVorher = 0; // x[k-1]
  let ausgangVorher = 0; // y[k-1]
  let k = 0;
  while (k < eingang.length) {
    const summe = filter.b[0] * eingang[k] + filter.b[1] * eingangVorher - filter.a[1] * ausgangVorher;
    const neu = summe / filter.a[0];
    ausgang.push(neu);
    eingangVorher = eingang[k];
    ausgangVorher = neu;
    k++;
  }
  return ausgang;
}
