import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
    switch (beta.length) {
        case 1: {
            const [x] = beta;
            const [gx] = gradient(beta);
            return [x! - stepSize * gx!];
        }
        case 2: {
            const [x, y] = beta;
            const [gx, gy] = gradient(beta);
            return [x! - stepSize * gx!, y! - stepSize * gy!];
        }
        default: {
            const g = gradient(beta);
            return beta.map((b, i) => b - stepSize * g[i]!);
        }
    }
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
    const path: Vector[] = [start];
    for (let k = 0; k < steps; k++) path.push(gradientDescentStep(gradient, path[k]!, stepSize));
    return path;
}
