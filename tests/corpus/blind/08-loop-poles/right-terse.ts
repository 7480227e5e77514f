export const loopPoles = (l, h, m, s = 1 + m - (1 - m) * l * h, d = s * s / 4 - m, r = Math.sqrt(Math.abs(d))) =>
  [1, -1].map(k => d < 0 ? { re: s / 2, im: k * r } : { re: s / 2 + k * r, im: 0 })
export const largestStableStepSize = (l, m) => 2 * (1 + m) / (1 - m) / l
