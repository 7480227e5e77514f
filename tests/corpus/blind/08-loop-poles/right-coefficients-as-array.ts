function charPoly(lambda, mu, m) {
  return [1, -(1 + m) + (1 - m) * lambda * mu, m];
}

function solveQuadratic([a, b, c]) {
  const D = b * b - 4 * a * c;
  if (D < 0) {
    return [
      { re: -b / (2 * a), im: Math.sqrt(-D) / (2 * a) },
      { re: -b / (2 * a), im: -Math.sqrt(-D) / (2 * a) },
    ];
  }
  // avoid cancellation
  const q = b >= 0 ? -0.5 * (b + Math.sqrt(D)) : -0.5 * (b - Math.sqrt(D));
  if (q === 0) return [{ re: 0, im: 0 }, { re: 0, im: 0 }];
  return [{ re: q / a, im: 0 }, { re: c / q, im: 0 }];
}

export function loopPoles(curvature, stepSize, momentumCoeff) {
  return solveQuadratic(charPoly(curvature, stepSize, momentumCoeff));
}

export function largestStableStepSize(curvature, momentumCoeff) {
  // charPoly at p = -1: 1 - b + c, which is linear in mu
  const at = (mu) => {
    const [a, b, c] = charPoly(1, mu, momentumCoeff);
    return a - b + c;
  };
  const y0 = at(0);
  const slope = -(1 - momentumCoeff);
  return -y0 / slope / curvature;
}
