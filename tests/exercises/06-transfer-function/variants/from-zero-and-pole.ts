// Zero, pole and gain come first; the response is gain · (z − zero) / (z − pole).
import type { Complex, Filter, Vector } from '../types.ts';

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-(b[1] / b[0])], poles: [-(a[1] / a[0])], gain: b[0] / a[0] };
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const {
    zeros: [zero],
    poles: [pole],
    gain,
  } = zerosPolesGain(filter);
  return omega.map((w) => {
    const re = Math.cos(w);
    const im = Math.sin(w);
    const power = (re - pole) ** 2 + im ** 2;
    return {
      re: (gain * ((re - zero) * (re - pole) + im * im)) / power,
      im: (gain * im * (zero - pole)) / power,
    };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => Math.log10(Math.hypot(re, im)) * 20);
}
