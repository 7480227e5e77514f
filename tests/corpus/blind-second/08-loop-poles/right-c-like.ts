export function loopPoles(curvature, stepSize, momentumCoeff) {
  var m = momentumCoeff, s, d, w;
  var p = { re: 0.0, im: 0.0 };
  var q = { re: 0.0, im: 0.0 };
  s = 1.0 + m - (1.0 - m) * curvature * stepSize;
  d = s * s - 4.0 * m;
  if (d < 0.0) {
    w = Math.sqrt(-d);
    p.re = s / 2.0;
    p.im = w / 2.0;
    q.re = s / 2.0;
    q.im = -w / 2.0;
  } else {
    w = Math.sqrt(d);
    p.re = (s + w) / 2.0;
    q.re = (s - w) / 2.0;
  }
  return [p, q];
}

export function largestStableStepSize(curvature, momentumCoeff) {
  var m = momentumCoeff;
  return 2.0 * (1.0 + m) / ((1.0 - m) * curvature);
}
