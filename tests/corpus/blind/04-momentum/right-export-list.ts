// @ts-nocheck
const step = (gradient, beta, z, eta, m) => {
  const b = beta.map((x, i) => x - eta * z[i])
  const g = gradient(b)
  return { beta: b, z: z.map((y, i) => (1 - m) * g[i] + m * y) }
}

const descend = (gradient, start, eta, m, steps) => {
  let s = { beta: start, z: start.map(() => 0) }
  const path = [s.beta]
  for (let k = 0; k < steps; k++) {
    s = step(gradient, s.beta, s.z, eta, m)
    path.push(s.beta)
  }
  return path
}

export { step as momentumStep, descend as momentumDescent }
