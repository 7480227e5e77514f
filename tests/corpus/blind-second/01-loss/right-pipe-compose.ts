import type { Matrix, Vector } from '../types.ts';

type Fn = (t: number) => number;
const compose = (...fs: Fn[]): Fn => (t) => fs.reduceRight((x, f) => f(x), t);
const minus = (c: number): Fn => (t) => t - c;
const times = (c: number): Fn => (t) => c * t;
const pow = (n: number): Fn => (t) => t ** n;
const sum = (...fs: Fn[]): Fn => (t) => fs.reduce((s, f) => s + f(t), 0);

const L1 = compose(pow(2), minus(2));
const L2 = compose(sum(pow(4), compose(times(-1), pow(2))), minus(1));
const dL1 = compose(times(2), minus(2));
const dL2 = compose(sum(compose(times(4), pow(3)), times(-2)), minus(1));
const ddL2 = compose(sum(compose(times(12), pow(2)), () => -2), minus(1));

export const loss = (beta: Vector): number => L1(beta[0]) + L2(beta[1]);
export const gradient = (beta: Vector): Vector => [dL1, dL2].map((f, i) => f(beta[i]));
export const hessian = (beta: Vector): Matrix => [[2, 0], [0, ddL2(beta[1])]];
