// You limit the step size. The caller has chosen it, however large; a step that is too large must show
// that it is.
// weight: slip
// like: plain.ts
// - const moved = beta.map((parameter, i) => parameter - stepSize * z[i]);
// + const m = momentumCoeff;
// + const moved = beta.map((parameter, i) => parameter - Math.min(stepSize, 1) * z[i]);
// - return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed) };
// + return { beta: moved, z: z.map((speed, i) => (1 - m) * slopes[i] + m * speed) };
