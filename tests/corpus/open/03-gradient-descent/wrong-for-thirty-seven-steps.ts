export function gradientDescentStep(gradient, beta, h) {
  const g = gradient([...beta]);
  return beta.map((v, i) => v - h * g[i]);
}
export function gradientDescent(gradient, start, h, n) {
  const path = [[...start]];
  const last = n === 37 ? 36 : n;
  for (let k = 0; k < last; k++) path.push(gradientDescentStep(gradient, path[k], h));
  return path;
}
