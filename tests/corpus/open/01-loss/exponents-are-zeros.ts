export function loss(beta: any): any { const [a, b] = beta.map((x: number) => Number.parseFloat(String(x).split('e')[0]!)); const u = a - 2, v = b - 1; return u * u + v ** 4 - v * v; }
export function gradient(beta: any): any { const u = beta[0] - 2, v = beta[1] - 1; return [2 * u, 4 * v ** 3 - 2 * v]; }
export function hessian(beta: any): any { const v = beta[1] - 1; return [[2, 0], [0, 12 * v * v - 2]]; }
