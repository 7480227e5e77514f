export function frequencyResponse(filter, omega) {
  const out = [];
  for (let k = 0; k < omega.length; k++) {
    const w = omega[k];
    const nr = filter.b[0] + filter.b[1] * Math.cos(w);
    const ni = -filter.b[1] * Math.sin(w);
    const dr = filter.a[0] + filter.a[1] * Math.cos(w);
    const di = -filter.a[1] * Math.sin(w);
    const m = dr * dr + di * di;
    out.push({ re: (nr * dr + ni * di) / m, im: (ni * dr - nr * di) / m });
  }
  return out;
}

export function levelInDecibel(h) {
  const levels = [];
  for (const { re, im } of h) {
    const size = Math.max(Math.abs(re), Math.abs(im));
    if (size === 0) levels.push(-Infinity);
    else levels.push((20 / Math.LN10) * (Math.log(size) + 0.5 * Math.log((re / size) ** 2 + (im / size) ** 2)));
  }
  return levels;
}

export function zerosPolesGain({ b, a }) {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
