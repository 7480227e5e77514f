// Column by column, with scalar products; of equal pivots the last.
export function lu(a) {
  const n = a.length;
  const p = a.map((_, k) => k);
  const l = a.map(() => Array(n).fill(0));
  const u = a.map(() => Array(n).fill(0));
  for (let k = 0; k < n; k += 1) {
    const rest = (i) => {
      let sum = a[p[i]][k];
      for (let j = 0; j < Math.min(i, k); j += 1) sum -= l[i][j] * u[j][k];
      return sum;
    };
    for (let i = 0; i < k; i += 1) u[i][k] = rest(i);
    const values = new Map();
    for (let i = k; i < n; i += 1) values.set(i, rest(i));
    let best = k;
    for (const [i, value] of values) if (Math.abs(value) >= Math.abs(values.get(best))) best = i;
    u[k][k] = values.get(best);
    const others = [...values.entries()].map(([i, value]) => (i === k ? values.get(best) : i === best ? values.get(k) : value));
    [p[k], p[best]] = [p[best], p[k]];
    [l[k], l[best]] = [l[best], l[k]];
    for (let i = k + 1; i < n; i += 1) l[i][k] = u[k][k] === 0 ? 0 : others[i - k] / u[k][k];
  }
  for (let k = 0; k < n; k += 1) l[k][k] = 1;
  return { l, u, p };
}
