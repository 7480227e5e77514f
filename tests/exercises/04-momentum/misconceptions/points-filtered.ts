// Your filter smooths the points instead of the gradients: β is mixed from the old point and a plain gradient
// step. The low-pass filter belongs on the gradient, and its memory is z.
// weight: wrong
// like: plain.ts
// - const moved = beta.map((parameter, i) => parameter - stepSize * z[i]);
// - const slopes = gradient(moved);
// - return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed) };
// + const slopes = gradient(beta);
// + return {
// +   beta: beta.map((b, i) => momentumCoeff * b + (1 - momentumCoeff) * (b - stepSize * slopes[i])),
// +   z: slopes,
// + };
