import type { Gradient, Vector } from '../types.ts';

const MAX_DIMENSIONS = 5;

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
    const g = gradient(beta);
    const next = beta.slice();
    for (let i = 0; i < Math.min(MAX_DIMENSIONS, beta.length); i++) {
        next[i] = next[i]! - stepSize * g[i]!;
    }
    return next;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
    const path: Vector[] = [];
    let here: Vector = [...start];
    path.push(here);
    for (let n = 1; n <= steps; n++) {
        here = gradientDescentStep(gradient, here, stepSize);
        path.push(here);
    }
    return path;
}
