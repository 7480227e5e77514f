// With m = 0 your step uses a default momentum. Is there a “momentumCoeff || …”? 0 counts as false there. Zero is a
// legal coefficient and gives plain gradient descent, one step late.
// weight: slip
// like: plain.ts
// - const moved = beta.map((parameter, i) => parameter - stepSize * z[i]);
// + const moved = beta.map((parameter, i) => parameter - stepSize * z[i]);
// + const pole = momentumCoeff || 0.9;
// - return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed) };
// + return { beta: moved, z: z.map((speed, i) => (1 - pole) * slopes[i] + pole * speed) };
