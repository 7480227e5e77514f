export function gradientDescentStep(gradient, beta, stepSize) {
  const g = gradient(beta)
  return beta.map((x, i) => x - stepSize * g[i])
}
export function gradientDescent(gradient, start, stepSize, steps) {
  const path = [start]
  walk: for (let k = 0; ; k++) {
    if (k === steps) break walk
    path.push(gradientDescentStep(gradient, path[k], stepSize))
  }
  return path
}
