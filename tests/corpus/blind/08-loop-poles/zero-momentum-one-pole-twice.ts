const complex = (re, im = 0) => ({ re, im });
export function loopPoles(lambda, mu, m) {
  if (m === 0) {
    // plain gradient descent
    return [complex(1 - lambda * mu), complex(1 - lambda * mu)];
  }
  const h = (1 + m - (1 - m) * lambda * mu) / 2;
  const q = h * h - m;
  if (q < 0) return [complex(h, Math.sqrt(-q)), complex(h, -Math.sqrt(-q))];
  return [complex(h + Math.sqrt(q)), complex(h - Math.sqrt(q))];
}
export function largestStableStepSize(lambda, m) {
  return 2 * (1 + m) / ((1 - m) * lambda);
}
