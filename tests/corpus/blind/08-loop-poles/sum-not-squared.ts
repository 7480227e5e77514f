export const loopPoles = (c, h, m) => {
  const s = 1 + m - (1 - m) * c * h
  const d = s - 4 * m
  const w = Math.sqrt(Math.abs(d)) / 2
  return d < 0 ? [{ re: s / 2, im: w }, { re: s / 2, im: -w }] : [{ re: s / 2 + w, im: 0 }, { re: s / 2 - w, im: 0 }]
}
export const largestStableStepSize = (c, m) => 2 * (1 + m) / (1 - m) / c
