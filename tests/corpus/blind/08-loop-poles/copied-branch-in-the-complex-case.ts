export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number) {
  const gain = (1 - momentumCoeff) * curvature * stepSize;
  const discriminant = (1 + momentumCoeff - gain) ** 2 - 4 * momentumCoeff;

  if (discriminant >= 0) {
    const first = (1 + momentumCoeff - gain + Math.sqrt(discriminant)) / 2;
    const second = (1 + momentumCoeff - gain - Math.sqrt(discriminant)) / 2;
    return [{ re: first, im: 0 }, { re: second, im: 0 }];
  } else {
    const first = (1 + momentumCoeff) / 2;
    const second = Math.sqrt(-discriminant) / 2;
    return [{ re: first, im: second }, { re: first, im: -second }];
  }
}
export function largestStableStepSize(curvature: number, momentumCoeff: number) {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
