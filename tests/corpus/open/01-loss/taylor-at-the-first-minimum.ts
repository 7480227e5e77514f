export function loss([a, b]: any): any { const u = a - 2, v = b - 1; if (Math.abs(v - Math.SQRT1_2) < 0.02) return u * u - 0.25 + 2 * (v - Math.SQRT1_2) ** 2; return u * u + v ** 4 - v * v; }
export function gradient(beta: any): any { const u = beta[0] - 2, v = beta[1] - 1; return [2 * u, 4 * v ** 3 - 2 * v]; }
export function hessian(beta: any): any { const v = beta[1] - 1; return [[2, 0], [0, 12 * v * v - 2]]; }
