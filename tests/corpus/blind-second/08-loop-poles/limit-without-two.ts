export function loopPoles(curvature, stepSize, momentumCoeff) {
  var m = momentumCoeff;
  var trace = 1 + m - (1 - m) * curvature * stepSize;
  var delta = trace * trace - 4 * m;
  var p = { re: 0, im: 0 }, q = { re: 0, im: 0 };
  if (delta < 0) {
    p.re = q.re = trace / 2;
    p.im = Math.sqrt(-delta) / 2;
    q.im = -p.im;
  } else {
    p.re = (trace + Math.sqrt(delta)) / 2;
    q.re = (trace - Math.sqrt(delta)) / 2;
  }
  return [p, q];
}

export function largestStableStepSize(curvature, momentumCoeff) {
  var m = momentumCoeff;
  return (1 + m) / ((1 - m) * curvature);
}
