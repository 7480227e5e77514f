// @ts-nocheck
const step = (gradient, beta, stepSize) => {
  const g = gradient(beta)
  return beta.map((b, i) => b - stepSize * g[i])
}

const descend = (gradient, start, stepSize, steps) => {
  const path = [start]
  for (let i = 0; i < steps; i++) path.push(step(gradient, path[i], stepSize))
  return path
}

export { step as gradientDescentStep, descend as gradientDescent }
