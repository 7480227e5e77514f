const shapes = {
  '1': (h, r) => [{ re: h + r, im: 0 }, { re: h - r, im: 0 }],
  '0': (h) => [{ re: h, im: 0 }, { re: h, im: 0 }],
  '-1': (h, r) => [{ re: h, im: r }, { re: h, im: -r }],
};

export function loopPoles(curvature, stepSize, momentumCoeff) {
  const h = (1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize) / 2;
  const q = h * h - momentumCoeff;
  return shapes[String(Math.sign(q))](h, Math.sqrt(Math.abs(q)));
}

export function largestStableStepSize(curvature, momentumCoeff) {
  return 2 * (1 + momentumCoeff) / (1 - momentumCoeff) / curvature;
}
