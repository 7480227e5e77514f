export const loopPoles = (curvature: number, stepSize: number, m: number) => {
  const half = (1 + m - (1 - m) * curvature * stepSize) / 2;
  const radicand = half * half - m;
  const root = Math.sqrt(Math.abs(radicand));
  return radicand < 0
    ? [{ re: half, im: root }, { re: half, im: -root }]
    : [{ re: half + root, im: 0 }, { re: half - root, im: 0 }];
};

export const largestStableStepSize = (curvature: number, m: number) => ((1 + m) / (1 - m)) * (2 / curvature);
