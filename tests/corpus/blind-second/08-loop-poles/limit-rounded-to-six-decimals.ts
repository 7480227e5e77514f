const rounded = (x) => Number(x.toFixed(6));
export function loopPoles(lam, h, momentum) {
  const k = lam * h;
  const sum = 1 - k + momentum * (1 + k);
  const disc = sum * sum - 4 * momentum;
  return disc < 0 ? [{ re: sum / 2, im: Math.sqrt(-disc) / 2 }, { re: sum / 2, im: -Math.sqrt(-disc) / 2 }] : [{ re: (sum + Math.sqrt(disc)) / 2, im: 0 }, { re: (sum - Math.sqrt(disc)) / 2, im: 0 }];
}
export function largestStableStepSize(lam, momentum) {
  return rounded(2 * (1 + momentum) / ((1 - momentum) * lam));
}
