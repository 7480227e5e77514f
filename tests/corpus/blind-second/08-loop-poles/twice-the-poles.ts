export const loopPoles = (l, a, m) => {
  const trace = 1 + m - (1 - m) * l * a;
  const delta = trace * trace - 4 * m;
  const r = Math.sqrt(Math.abs(delta));
  return delta < 0 ? [{ re: trace, im: r }, { re: trace, im: -r }] : [{ re: trace + r, im: 0 }, { re: trace - r, im: 0 }];
};
export const largestStableStepSize = (l, m) => 2 * (1 + m) / (1 - m) / l;
