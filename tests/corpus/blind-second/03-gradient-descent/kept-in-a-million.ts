import type { Gradient, Vector } from '../types.ts';

const LIMIT = 1e6;

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
    const g = gradient(beta);
    return beta.map((b, i) => Math.max(-LIMIT, Math.min(LIMIT, b - stepSize * g[i]!)));
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
    const path: Vector[] = [start];
    let p = start;
    for (let k = steps; k > 0; k--) {
        p = gradientDescentStep(gradient, p, stepSize);
        path.push(p);
    }
    return path;
}
