// λ is only needed for the limit
export function loopPoles(curvature, stepSize, momentumCoeff) {
  const sum = 1 + momentumCoeff - (1 - momentumCoeff) * stepSize;
  const product = momentumCoeff;
  const middle = sum / 2;
  const square = middle * middle - product;
  if (square < 0) {
    const imaginary = Math.sqrt(-square);
    return [{ re: middle, im: imaginary }, { re: middle, im: -imaginary }];
  } else {
    const distance = Math.sqrt(square);
    return [{ re: middle + distance, im: 0 }, { re: middle - distance, im: 0 }];
  }
}
export function largestStableStepSize(curvature, momentumCoeff) {
  const top = 2 * (1 + momentumCoeff);
  const bottom = (1 - momentumCoeff) * curvature;
  return top / bottom;
}
