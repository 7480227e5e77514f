import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  // Zähler
  const zaehler = [1 - momentumCoeff, 0];
  // Nenner
  const nenner = [1, -momentumCoeff];
  return { b: zaehler, a: nenner };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const ausgang: number[] = [];
  const b0 = filter.b[0];
  const b1 = filter.b[1];
  const a0 = filter.a[0];
  const a1 = filter.a[1];

  // leeres Signal
  if (x.length === 0) {
    return ausgang;
  }

  // erster Wert: davor war alles still
  const erster = (b0 * x[0]) / a0;
  ausgang.push(erster);

  // alle weiteren Werte
  for (let k = 1; k < x.length; k++) {
    const eingangAlt = x[k - 1];
    const ausgangAlt = ausgang[k - 1];
    const summe = b0 * x[k] + b1 * eingangAlt - a1 * ausgangAlt;
    const neu = summe / a0;
    ausgang.push(neu);
  }

  return ausgang;
}
