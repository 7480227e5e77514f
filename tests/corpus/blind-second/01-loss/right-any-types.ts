export function loss(b: any) {
  var p = b[0] - 2, q = b[1] - 1
  return p * p + Math.pow(q, 4) - q * q
}

export function gradient(b: any) {
  var p = b[0] - 2, q = b[1] - 1
  var g = []
  g[0] = 2 * p
  g[1] = 4 * q * q * q - 2 * q
  return g
}

export function hessian(b: any) {
  var q = b[1] - 1
  var H = [[0, 0], [0, 0]]
  H[0][0] = 2
  H[1][1] = 12 * q * q - 2
  return H
}
