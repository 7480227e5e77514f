export function lu(a) {
  const n = a.length;
  const u = a.map((row) => [...row]);
  const l = a.map((row, i) => row.map((_, k) => (i === k ? 1 : 0)));
  const p = a.map((_, k) => k);
  for (let k = 0; k < n; k += 1) {
    let pivot = k;
    for (let i = k + 1; i < n; i += 1) if (Math.abs(u[i][k]) > Math.abs(u[pivot][k])) pivot = i;
    [u[k], u[pivot]] = [u[pivot], u[k]];
    [p[k], p[pivot]] = [p[pivot], p[k]];
    for (let j = 0; j < k; j += 1) [l[k][j], l[pivot][j]] = [l[pivot][j], l[k][j]];
    for (let i = k + 1; i < n && u[k][k] !== 0; i += 1) {
      const factor = u[i][k] / u[k][k];
      l[i][k] = factor;
      u[i] = u[i].map((value, j) => (j <= k ? 0 : value - factor * u[k][j]));
    }
  }
  return { l, u, p };
}
