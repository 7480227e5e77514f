type Complex = { readonly re: number; readonly im: number };

const SAFETY = 1 - 1e-6;

export function loopPoles(c: number, rate: number, beta: number): readonly [Complex, Complex] {
  const s = 1 + beta - (1 - beta) * c * rate;
  const underTheRoot = s * s - 4 * beta;
  const half = { s: s / 2, w: Math.sqrt(Math.abs(underTheRoot)) / 2 };
  if (underTheRoot < 0) return [{ re: half.s, im: half.w }, { re: half.s, im: -half.w }];
  return [{ re: half.s + half.w, im: 0 }, { re: half.s - half.w, im: 0 }];
}

export function largestStableStepSize(c: number, beta: number): number {
  // "below which both poles lie inside": the limit itself is not stable any more
  return ((2 * (1 + beta)) / ((1 - beta) * c)) * SAFETY;
}
