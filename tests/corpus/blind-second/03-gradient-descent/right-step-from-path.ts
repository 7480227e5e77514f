import type { Gradient, Vector } from '../types.ts';

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
    const path: Vector[] = [[...start]];
    for (let k = 1; k <= steps; k++) {
        const before = path[k - 1]!;
        const slope = gradient(before);
        const after: number[] = [];
        for (const [i, b] of before.entries()) after.push(b - stepSize * slope[i]!);
        path.push(after);
    }
    return path;
}

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
    return gradientDescent(gradient, beta, stepSize, 1)[1]!;
}
