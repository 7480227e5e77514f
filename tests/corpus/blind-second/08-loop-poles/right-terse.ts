export const loopPoles = (l, a, m, h = (1 + m - (1 - m) * l * a) / 2, q = h * h - m, w = Math.sqrt(Math.abs(q))) =>
    q < 0 ? [{ re: h, im: w }, { re: h, im: -w }] : [{ re: h + w, im: 0 }, { re: h - w, im: 0 }];
export const largestStableStepSize = (l, m) => 2 * (1 + m) / (1 - m) / l;
