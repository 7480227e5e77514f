import type { Matrix, Vector } from '../types.ts';

type Fn = (x: number) => number;
const compose = (...fs: Fn[]): Fn => (x) => fs.reduceRight((y, f) => f(y), x);
const minus = (c: number): Fn => (x) => x - c;
const times = (c: number): Fn => (x) => c * x;
const raise = (n: number): Fn => (x) => x ** n;
const plus = (...fs: Fn[]): Fn => (x) => fs.map((f) => f(x)).reduce((a, b) => a + b);

const alongFirst = compose(raise(2), minus(2));
const alongSecond = compose(plus(raise(4), compose(times(-1), raise(2))), minus(1));
const slopeFirst = compose(times(2), minus(2));
const slopeSecond = compose(plus(compose(times(4), raise(3)), times(-2)), minus(1));
const curveSecond = compose(minus(2), times(12), raise(2), minus(1));

export const loss = (beta: Vector): number => alongFirst(beta[0]) + alongSecond(beta[1]);
export const gradient = (beta: Vector): Vector => [slopeFirst(beta[0]), slopeSecond(beta[1])];
export const hessian = (beta: Vector): Matrix => [[2, 0], [0, curveSecond(beta[1])]];
