const limits = {};
export function largestStableStepSize(curvature, momentumCoeff) {
  const key = curvature.toFixed(3) + ';' + momentumCoeff.toFixed(3);
  if (!(key in limits)) limits[key] = (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
  return limits[key];
}
export function loopPoles(curvature, stepSize, momentumCoeff) {
  const b = (1 - momentumCoeff) * curvature * stepSize - (1 + momentumCoeff);
  const D = b * b - 4 * momentumCoeff;
  if (D < 0) return [1, -1].map((k) => ({ re: -b / 2, im: (k * Math.sqrt(-D)) / 2 }));
  return [1, -1].map((k) => ({ re: (-b + k * Math.sqrt(D)) / 2, im: 0 }));
}
