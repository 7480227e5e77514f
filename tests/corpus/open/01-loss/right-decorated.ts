function logged<T extends (...args: any[]) => any>(target: T, _context: unknown) { return function (this: any, ...args: any[]) { return target.apply(this, args); } as T; }
class Model { @logged loss(beta: readonly number[]) { const u = beta[0]! - 2, v = beta[1]! - 1; return u * u + v ** 4 - v * v; } accessor name = 'well'; static { Object.freeze(this.prototype); } }
const model = new Model();
export const loss = (beta: readonly number[]) => model.loss(beta);
export const gradient = (beta: readonly number[]) => { const u = beta[0]! - 2, v = beta[1]! - 1; return [2 * u, 4 * v ** 3 - 2 * v] satisfies number[]; };
export const hessian = (beta: readonly number[]) => { const u = beta[0]! - 2, v = beta[1]! - 1; return [[2, 0], [0 * u, 12 * v * v - 2]] as const; };