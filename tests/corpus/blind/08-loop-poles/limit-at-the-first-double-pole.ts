const halfSum = (x, m) => 0.5 * (1 + m - (1 - m) * x);
export const loopPoles = (curvature, stepSize, momentumCoeff) => {
  const h = halfSum(curvature * stepSize, momentumCoeff);
  const v = h * h - momentumCoeff;
  const root = Math.sqrt(Math.abs(v));
  const [dr, di] = v < 0 ? [0, root] : [root, 0];
  return [{ re: h + dr, im: di }, { re: h - dr, im: -di }];
};
export const largestStableStepSize = (curvature, momentumCoeff) => {
  // s^2 = 4 m
  const r = Math.sqrt(momentumCoeff);
  return (1 - r) ** 2 / ((1 - momentumCoeff) * curvature);
};
