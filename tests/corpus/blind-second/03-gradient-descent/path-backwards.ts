import type { Gradient, Vector } from '../types.ts';

function subtract(a: Vector, b: Vector): Vector {
    return a.map((x, i) => x - b[i]!);
}
function scale(c: number, v: Vector): Vector {
    return v.map((x) => c * x);
}

export function gradientDescentStep(gradient: Gradient, w: Vector, lr: number): Vector {
    return subtract(w, scale(lr, gradient(w)));
}

export function gradientDescent(gradient: Gradient, start: Vector, lr: number, epochs: number): Vector[] {
    const trace: Vector[] = [start];
    for (let k = 0; k < epochs; k++) {
        trace.unshift(gradientDescentStep(gradient, trace[0]!, lr));
    }
    return trace;
}
