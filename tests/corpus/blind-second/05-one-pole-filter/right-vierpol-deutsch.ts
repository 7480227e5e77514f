import type { Filter, Vector } from '../types.ts';

type Zustand = { speicher: number; ausgabe: number[] };

const normiert = ({ b, a }: Filter) => ({
  vor: b.map((wert) => wert / a[0]),
  zurueck: a.map((wert) => wert / a[0]),
});

export const onePole = (momentum: number): Filter => ({ b: [1 - momentum, 0], a: [1, -momentum] });

export function lfilter(filter: Filter, eingang: Vector): Vector {
  const { vor, zurueck } = normiert(filter);
  const anfang: Zustand = { speicher: 0, ausgabe: [] };
  const ende = eingang.reduce((z, wert) => {
    const neu = vor[0] * wert + z.speicher;
    z.ausgabe.push(neu);
    return { speicher: vor[1] * wert - zurueck[1] * neu, ausgabe: z.ausgabe };
  }, anfang);
  return ende.ausgabe;
}
