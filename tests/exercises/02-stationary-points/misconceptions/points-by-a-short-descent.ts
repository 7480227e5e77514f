// Your minima look like the end of a gradient descent that was stopped too soon: near, but not there. The
// equation ∇L = 0 can be solved on paper.
// weight: slip
// like: plain.ts
// - return [
// -   { beta: [2, 1 + Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
// -   { beta: [2, 1 - Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
// -   { beta: [2, 1], loss: 0, kind: 'saddle' },
// - ];
// + const descend = (from: number): number => {
// +   let u = from;
// +   for (let k = 0; k < 20; k++) u -= 0.1 * (4 * u ** 3 - 2 * u);
// +   return u;
// + };
// + const minimum = (u: number) => ({ beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: 'minimum' as const });
// + return [minimum(descend(0.5)), minimum(descend(-0.5)), { beta: [2, 1], loss: 0, kind: 'saddle' }];
