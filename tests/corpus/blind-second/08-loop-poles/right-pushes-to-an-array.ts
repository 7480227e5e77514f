type Complex = { readonly re: number; readonly im: number };

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  let s = 1;
  s += momentumCoeff;
  s -= curvature * stepSize * (1 - momentumCoeff);
  const quarter = s * s * 0.25;
  const list: Complex[] = [];
  let sign = 1;
  while (list.length < 2) {
    if (quarter >= momentumCoeff) {
      list.push({ re: 0.5 * s + sign * Math.sqrt(quarter - momentumCoeff), im: 0 });
    } else {
      list.push({ re: 0.5 * s, im: sign * Math.sqrt(momentumCoeff - quarter) });
    }
    sign = -sign;
  }
  return [list[0]!, list[1]!];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  let limit = 2;
  limit /= curvature;
  limit *= 1 + momentumCoeff;
  limit /= 1 - momentumCoeff;
  return limit;
}
