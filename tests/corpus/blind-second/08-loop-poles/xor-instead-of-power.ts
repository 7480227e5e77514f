export function loopPoles(lambda: number, alpha: number, m: number) {
  let s = 1 + m - (1 - m) * lambda * alpha;
  let d = (s ^ 2) - 4 * m;
  if (d < 0) {
    let i = Math.sqrt(-d) / 2;
    return [{ re: s / 2, im: i }, { re: s / 2, im: -i }];
  } else {
    let w = Math.sqrt(d);
    return [{ re: (s + w) / 2, im: 0 }, { re: (s - w) / 2, im: 0 }];
  }
}

export function largestStableStepSize(lambda: number, m: number) {
  return (2 * (1 + m)) / ((1 - m) * lambda);
}
