const first = { re: 0, im: 0 };
const second = { re: 0, im: 0 };
const result = [first, second];
export function loopPoles(curvature, stepSize, momentumCoeff) {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const d = s * s - 4 * momentumCoeff;
  const w = Math.sqrt(Math.abs(d)) / 2;
  first.re = second.re = s / 2;
  first.im = second.im = 0;
  if (d < 0) {
    first.im = w;
    second.im = -w;
  } else {
    first.re += w;
    second.re -= w;
  }
  return result;
}
export function largestStableStepSize(curvature, momentumCoeff) {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
