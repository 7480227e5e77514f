import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient, beta, stepSize) {
    var g = gradient(beta);
    var out = [];
    for (var i = 0; i < g.length; i++) out[i] = beta[i] - g[i] * stepSize;
    return out;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
    const path: Vector[] = [start];
    const now = start as number[];
    for (let k = 0; k < steps; k++) {
        const g = gradient([...now]);
        now.forEach((b, i) => (now[i] = b - stepSize * g[i]!));
        path.push([...now]);
    }
    return path;
}
