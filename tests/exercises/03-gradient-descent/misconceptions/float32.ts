// Your points have about seven digits: somewhere they pass through 32-bit floats (Float32Array or
// Math.fround). Use ordinary numbers or a Float64Array.
// weight: gap
// like: plain.ts
// - return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
// + return Array.from(Float32Array.from(beta, (parameter, i) => parameter - stepSize * slopes[i]));
