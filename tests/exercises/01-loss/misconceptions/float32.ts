// Your answers have about seven digits: somewhere they pass through 32-bit floats (Float32Array or
// Math.fround). Use ordinary numbers or a Float64Array.
// weight: wrong
// like: plain.ts
// - return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
// + return Math.fround((beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2);
// - return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
// + return Array.from(new Float32Array([2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)]));
// - [0, 12 * (beta[1] - 1) ** 2 - 2],
// + [0, Math.fround(12 * (beta[1] - 1) ** 2 - 2)],
