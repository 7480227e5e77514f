// The first row and column, then the rest by the same function.
const factors = (rows) => {
  if (rows.length === 0) return { l: [], u: [], order: [] };
  const best = rows.reduce((k, row, i) => (Math.abs(row[0]) > Math.abs(rows[k][0]) ? i : k), 0);
  const order = rows.map((_, k) => k);
  [order[0], order[best]] = [order[best], order[0]];
  const [first, ...others] = order.map((k) => rows[k]);
  const column = others.map((row) => (first[0] === 0 ? 0 : row[0] / first[0]));
  const inner = factors(others.map((row, i) => row.slice(1).map((x, j) => x - column[i] * first[j + 1])));
  return {
    l: [[1, ...others.map(() => 0)], ...inner.order.map((k, i) => [column[k], ...inner.l[i]])],
    u: [[...first], ...inner.u.map((row) => [0, ...row])],
    order: [order[0], ...inner.order.map((k) => order[k + 1])],
  };
};

export const lu = (a) => {
  const { l, u, order } = factors(a);
  return { l, u, p: order };
};
