import type { Complex, Filter, Vector } from '../types.ts';

const complex = (re = 0, im = 0): Complex => ({ re, im });

function divide({ re: p, im: q }: Complex, { re: r, im: s }: Complex = complex(1)): Complex {
  const n = r * r + s * s;
  return complex((p * r + q * s) / n, (q * r - p * s) / n);
}

function evaluate([c0 = 0, c1 = 0]: Vector, omega = 0): Complex {
  return complex(c0 + c1 * Math.cos(omega), -c1 * Math.sin(omega));
}

export function frequencyResponse({ b, a }: Filter, omega: Vector = []): Complex[] {
  const out: Complex[] = [];
  for (const [, w] of omega.entries()) out.push(divide(evaluate(b, w), evaluate(a, w)));
  return out;
}

export function levelInDecibel(h: Complex[] = []): Vector {
  return h.map(({ re = 0, im = 0 }) => 20 * Math.log10(Math.hypot(re, im)));
}

export function zerosPolesGain({ b: [b0 = 1, b1 = 0], a: [a0 = 1, a1 = 0] }: Filter): {
  zeros: Vector;
  poles: Vector;
  gain: number;
} {
  return { zeros: [-b1 / b0], poles: [-a1 / a0], gain: b0 / a0 };
}
