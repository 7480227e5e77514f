import type { Gradient, Vector } from '../types.ts';

const result: number[] = [];

export function gradientDescentStep(gradient: Gradient, w: Vector, lr: number): Vector {
    const g = gradient(w);
    result.length = w.length;
    for (let i = 0; i < w.length; i++) result[i] = w[i]! - lr * g[i]!;
    return result;
}

export function gradientDescent(gradient: Gradient, start: Vector, lr: number, epochs: number): Vector[] {
    const trace: Vector[] = [start];
    for (let k = 0; k < epochs; k++) {
        trace.push([...gradientDescentStep(gradient, trace[k]!, lr)]);
    }
    return trace;
}
