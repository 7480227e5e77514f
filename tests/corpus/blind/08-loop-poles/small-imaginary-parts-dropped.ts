const clean = (im) => (Math.abs(im) < 1e-3 ? 0 : im);
export const loopPoles = (lambda, mu, m) => {
  const s = 1 + m - (1 - m) * lambda * mu;
  const D = s * s - 4 * m;
  const sq = { re: D > 0 ? Math.sqrt(D) : 0, im: D < 0 ? Math.sqrt(-D) : 0 };
  return [+1, -1].map((sgn) => ({ re: (s + sgn * sq.re) / 2, im: clean((sgn * sq.im) / 2) }));
};
export const largestStableStepSize = (lambda, m) => (2 * (1 + m)) / ((1 - m) * lambda);
