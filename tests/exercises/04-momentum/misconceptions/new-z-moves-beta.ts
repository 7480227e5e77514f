// Your code updates z first and moves β with the new z. Many textbooks do, but here β moves with the
// old z first; only then z filters the gradient at the new β.
// weight: gap
// like: plain.ts
// - const moved = beta.map((parameter, i) => parameter - stepSize * z[i]);
// - const slopes = gradient(moved);
// - return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed) };
// + const slopes = gradient(beta);
// + const filtered = z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed);
// + return { beta: beta.map((parameter, i) => parameter - stepSize * filtered[i]), z: filtered };
