import type { Complex as Komplex } from '../types.ts';

/** Polstellen der Schleife */
export function loopPoles(kruemmung: number, schrittweite: number, traegheit: number): readonly [Komplex, Komplex] {
  const summe = 1 + traegheit - (1 - traegheit) * kruemmung * schrittweite;
  const haelfte = summe / 2;
  const unterDerWurzel = haelfte * haelfte - traegheit;
  const schwingt = unterDerWurzel < 0;
  const wurzel = Math.sqrt(schwingt ? -unterDerWurzel : unterDerWurzel);
  if (schwingt) {
    return [
      { re: haelfte, im: wurzel },
      { re: haelfte, im: -wurzel },
    ];
  }
  return [
    { re: haelfte + wurzel, im: 0 },
    { re: haelfte - wurzel, im: 0 },
  ];
}

/** Größte stabile Schrittweite */
export function largestStableStepSize(kruemmung: number, traegheit: number): number {
  const zaehler = 2 * (1 + traegheit);
  const nenner = (1 - traegheit) * kruemmung;
  return zaehler / nenner;
}
