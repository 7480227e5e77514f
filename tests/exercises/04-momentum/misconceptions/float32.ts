// Your numbers have about seven digits: somewhere they pass through 32-bit floats (Float32Array or
// Math.fround). Use ordinary numbers or a Float64Array.
// weight: gap
// like: plain.ts
// - const moved = beta.map((parameter, i) => parameter - stepSize * z[i]);
// + const moved = Array.from(Float32Array.from(beta, (parameter, i) => parameter - stepSize * z[i]));
// - return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed) };
// + const filtered = Float32Array.from(z, (speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed);
// + return { beta: moved, z: Array.from(filtered) };
