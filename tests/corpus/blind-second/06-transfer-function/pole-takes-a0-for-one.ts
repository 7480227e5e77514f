import type { Complex, Filter, Vector } from '../types.ts';

type Zpk = { zeros: Vector; poles: Vector; gain: number };

function evaluate(coefficients: Vector, w: number): Complex {
  let re = 0;
  let im = 0;
  for (let k = 0; k < coefficients.length; k++) {
    re += coefficients[k] * Math.cos(k * w);
    im -= coefficients[k] * Math.sin(k * w);
  }
  return { re, im };
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const n = evaluate(filter.b, w);
    const d = evaluate(filter.a, w);
    const s = d.re * d.re + d.im * d.im;
    return { re: (n.re * d.re + n.im * d.im) / s, im: (n.im * d.re - n.re * d.im) / s };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 10 * Math.log10(x.re * x.re + x.im * x.im));
}

export function zerosPolesGain({ b, a }: Filter): Zpk {
  return { zeros: [-b[1] / b[0]], poles: [-a[1]], gain: b[0] / a[0] };
}
