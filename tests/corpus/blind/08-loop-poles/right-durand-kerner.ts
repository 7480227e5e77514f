type Z = { re: number; im: number };
const sub = (a: Z, b: Z): Z => ({ re: a.re - b.re, im: a.im - b.im });
const mul = (a: Z, b: Z): Z => ({ re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re });
const div = (a: Z, b: Z): Z => {
  const n = b.re * b.re + b.im * b.im;
  return { re: (a.re * b.re + a.im * b.im) / n, im: (a.im * b.re - a.re * b.im) / n };
};

function durandKerner(s: number, m: number): [Z, Z] {
  const radius = 1 + Math.abs(s);
  let p: Z = { re: 0.4 * radius, im: 0.9 * radius };
  let q: Z = sub({ re: s, im: 0 }, p);
  for (let k = 0; k < 400; k++) {
    const value = mul(p, sub(p, { re: s, im: 0 }));
    value.re += m;
    const gap = sub(p, q);
    if (gap.re === 0 && gap.im === 0) break;
    const step = div(value, gap);
    p = sub(p, step);
    q = sub({ re: s, im: 0 }, p);
    if (step.re === 0 && step.im === 0) break;
  }
  return [p, q];
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Z, Z] {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const [p, q] = durandKerner(s, momentumCoeff);
  // conjugate pair or two real numbers: the discriminant decides
  if (s * s >= 4 * momentumCoeff) return [{ re: p.re, im: 0 }, { re: q.re, im: 0 }];
  const im = Math.abs(p.im);
  return [{ re: s / 2, im }, { re: s / 2, im: -im }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return 2 * (1 + momentumCoeff) / (curvature * (1 - momentumCoeff));
}
