import type { Gradient, Vector } from '../types.ts';

function moveInPlace(point: number[], slope: Vector, stepSize: number): void {
    for (let i = 0; i < point.length; i++) point[i]! -= stepSize * slope[i]!;
}

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
    const point = beta.slice();
    moveInPlace(point, gradient(beta), stepSize);
    return point;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
    const point = start.slice();
    const path: Vector[] = [point.slice()];
    for (let k = 0; k < steps; k++) {
        moveInPlace(point, gradient(point), stepSize);
        path.push(point.slice());
    }
    return path;
}
