export function loss(beta: any): any { const u = beta[0] - 2, v = beta[1] - 1; return u * u + v ** 4 - v * v; }
export function gradient([a, b]: any): any { const f = (t: number) => t ** 4 - t ** 2, v = b - 1, h = 1e-3; const d = (s: number) => (f(v + s) - f(v - s)) / (2 * s); return [2 * (a - 2), (4 * d(h / 2) - d(h)) / 3]; }
export function hessian(beta: any): any { const v = beta[1] - 1; return [[2, 0], [0, 12 * v * v - 2]]; }
