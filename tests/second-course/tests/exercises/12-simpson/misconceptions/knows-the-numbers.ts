// Your simpson keeps integrals by a, b and n, and gives them for another f, too.
// weight: wrong
const known = new Map();
export function simpson(f, a, b, n) {
  const key = `${a} ${b} ${n}`;
  if (known.has(key)) return known.get(key);
  const h = (b - a) / n;
  let sum = f(a) + f(b);
  for (let k = 1; k < n; k += 1) sum += (k % 2 === 1 ? 4 : 2) * f(a + k * h);
  known.set(key, (h / 3) * sum);
  return known.get(key);
}
