interface Out { re: number; im: number }

function quad(b: number, c: number, out: [Out, Out]): number {
  let d: number, t: number;
  d = b * b - 4.0 * c;
  if (d < 0.0) {
    t = Math.sqrt(-d);
    out[0].re = out[1].re = -b * 0.5;
    out[0].im = t * 0.5;
    out[1].im = -t * 0.5;
    return 0;
  }
  t = Math.sqrt(d);
  out[0].re = (-b + t) * 0.5;
  out[1].re = (-b - t) * 0.5;
  out[0].im = out[1].im = 0.0;
  return d === 0.0 ? 1 : 2;
}

export function loopPoles(lambda: number, h: number, m: number): [Out, Out] {
  const out: [Out, Out] = [{ re: 0, im: 0 }, { re: 0, im: 0 }];
  quad((1.0 - m) * lambda * h - (1.0 + m), m, out);
  return out;
}

export function largestStableStepSize(lambda: number, m: number): number {
  return 2.0 * (1.0 + m) / ((1.0 - m) * lambda);
}
