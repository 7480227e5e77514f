type Complex = { readonly re: number; readonly im: number };

export function loopPoles(lam: number, h: number, momentum: number): readonly [Complex, Complex] {
  const sum = 1 + momentum - (1 - momentum) * lam * h;
  const disc = sum * sum - 4 * momentum;
  const w = Math.sqrt(Math.abs(disc)) / 2;
  return disc < 0 ? [{ re: sum / 2, im: w }, { re: sum / 2, im: -w }] : [{ re: sum / 2 + w, im: 0 }, { re: sum / 2 - w, im: 0 }];
}

function stable(lam: number, h: number, m: number): boolean {
  return loopPoles(lam, h, m).every((p) => Math.hypot(p.re, p.im) < 1);
}

export function largestStableStepSize(lam: number, momentum: number): number {
  let low = 0;
  let high = 5 / ((1 - momentum) * lam);
  for (let i = 0; i < 20; i++) {
    const middle = (low + high) / 2;
    if (stable(lam, middle, momentum)) low = middle;
    else high = middle;
  }
  return low;
}
