export function gradientDescentStep(gradient, beta, stepSize) {
    const result = [];
    const [slope] = gradient(beta);
    for (const b of beta) {
        result.push(b - stepSize * slope);
    }
    return result;
}

export function gradientDescent(gradient, start, stepSize, steps) {
    const path = [start];
    let beta = start;
    for (let i = 0; i < steps; i++) {
        beta = gradientDescentStep(gradient, beta, stepSize);
        path.push(beta);
    }
    return path;
}
