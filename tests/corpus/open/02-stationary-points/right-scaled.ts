export function classify(hessian) {
  const [[a, b], [, d]] = hessian;
  const s = Math.max(Math.abs(a), Math.abs(b), Math.abs(d));
  if (s === 0) return 'inconclusive';
  const det = a * d - b * b;
  if (det > 0) { if (a + d > 0) return 'minimum'; else return 'maximum'; }
  else if (det < 0) return 'saddle';
  return 'inconclusive';
}

export function stationaryPoints() {
  const found = [];
  const us = [0, 1 / Math.sqrt(2), -1 / Math.sqrt(2)];
  let k = 0;
  while (k < us.length) {
    const u = us[k++];
    found.push({ beta: Float64Array.of(2, 1 + u), loss: u === 0 ? 0 : -1 / 4, kind: u === 0 ? 'saddle' : 'minimum', note: 'u = ' + u });
  }
  return found;
}
