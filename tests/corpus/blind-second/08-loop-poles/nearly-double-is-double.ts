const NEARLY = 1e-3;
export function loopPoles(c, rate, beta) {
  const sumOfPoles = 1 + beta - (1 - beta) * c * rate;
  const underTheRoot = sumOfPoles * sumOfPoles - 4 * beta;
  if (Math.abs(underTheRoot) < NEARLY) {
    const double = { re: sumOfPoles / 2, im: 0 };
    return [double, double];
  }
  if (underTheRoot < 0) {
    const im = Math.sqrt(-underTheRoot) / 2;
    return [{ re: sumOfPoles / 2, im }, { re: sumOfPoles / 2, im: -im }];
  }
  const root = Math.sqrt(underTheRoot);
  return [{ re: (sumOfPoles + root) / 2, im: 0 }, { re: (sumOfPoles - root) / 2, im: 0 }];
}
export const largestStableStepSize = function(c, beta) {
  let grenze = 2 / c;
  grenze *= 1 + beta;
  grenze /= 1 - beta;
  return grenze;
};
