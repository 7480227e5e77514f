// Your integral has no sign: from a down to b it is the other way round.
// weight: wrong
export function simpson(f, a, b, n) {
  const h = Math.abs(b - a) / n;
  let sum = f(a) + f(b);
  for (let k = 1; k < n; k += 1) sum += (k % 2 === 1 ? 4 : 2) * f(Math.min(a, b) + k * h);
  return (h / 3) * sum;
}
