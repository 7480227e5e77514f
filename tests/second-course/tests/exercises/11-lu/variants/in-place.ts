// Both factors in one copy of a.
export function lu(a) {
  const n = a.length;
  const both = a.map((row) => row.slice());
  const p = [...a.keys()];
  for (let k = 0; k < n; k++) {
    const left = both.slice(k).map((row) => Math.abs(row[k]));
    const best = k + left.indexOf(Math.max(...left));
    [both[k], both[best]] = [both[best], both[k]];
    [p[k], p[best]] = [p[best], p[k]];
    if (both[k][k] === 0) continue;
    for (let i = k + 1; i < n; i++) {
      both[i][k] /= both[k][k];
      for (let j = k + 1; j < n; j++) both[i][j] -= both[i][k] * both[k][j];
    }
  }
  return {
    l: both.map((row, i) => row.map((x, k) => (k < i ? x : k === i ? 1 : 0))),
    u: both.map((row, i) => row.map((x, k) => (k < i ? 0 : x))),
    p,
  };
}
