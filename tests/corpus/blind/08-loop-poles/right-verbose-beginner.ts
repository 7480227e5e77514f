// Calculates the poles of the loop.
export function loopPoles(curvature, stepSize, momentumCoeff) {
  // first the sum of the poles
  const oneMinusM = 1 - momentumCoeff;
  const onePlusM = 1 + momentumCoeff;
  const product = curvature * stepSize;
  const s = onePlusM - oneMinusM * product;

  // then the discriminant
  const sSquared = s * s;
  const fourM = 4 * momentumCoeff;
  const discriminant = sSquared - fourM;

  // now there are three cases
  if (discriminant > 0) {
    // two real poles
    const root = Math.sqrt(discriminant);
    const pole1 = { re: (s + root) / 2, im: 0 };
    const pole2 = { re: (s - root) / 2, im: 0 };
    return [pole1, pole2];
  } else if (discriminant === 0) {
    // one double pole
    const pole1 = { re: s / 2, im: 0 };
    const pole2 = { re: s / 2, im: 0 };
    return [pole1, pole2];
  } else {
    // a complex pair
    const root = Math.sqrt(-discriminant);
    const pole1 = { re: s / 2, im: root / 2 };
    const pole2 = { re: s / 2, im: -(root / 2) };
    return [pole1, pole2];
  }
}

// Calculates the largest stable step size.
export function largestStableStepSize(curvature, momentumCoeff) {
  const numerator = 2 * (1 + momentumCoeff);
  const denominator = (1 - momentumCoeff) * curvature;
  const result = numerator / denominator;
  return result;
}
