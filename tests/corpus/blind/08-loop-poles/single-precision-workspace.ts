export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number) {
  const v = new Float32Array(3); // s, discriminant, root
  v[0] = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  v[1] = v[0] * v[0] - 4 * momentumCoeff;
  v[2] = Math.sqrt(Math.abs(v[1]));
  if (v[1] < 0) {
    return [{ re: v[0] / 2, im: v[2] / 2 }, { re: v[0] / 2, im: -v[2] / 2 }];
  }
  return [{ re: (v[0] + v[2]) / 2, im: 0 }, { re: (v[0] - v[2]) / 2, im: 0 }];
}
export function largestStableStepSize(curvature: number, momentumCoeff: number) {
  const v = new Float32Array([1 + momentumCoeff, 1 - momentumCoeff]);
  return (2 * v[0]) / (v[1] * curvature);
}
