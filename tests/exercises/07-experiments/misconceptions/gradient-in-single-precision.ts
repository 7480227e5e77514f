// Your paths have only about seven correct digits: the gradient is rounded to single precision.
// Use ordinary numbers.
// weight: gap
// like: plain.ts
// - const gradient = ([b1, b2]: Vector) => [2 * (b1 - 2), 4 * (b2 - 1) ** 3 - 2 * (b2 - 1)];
// + const gradient = ([b1, b2]: Vector) => [Math.fround(2 * (b1 - 2)), Math.fround(4 * (b2 - 1) ** 3 - 2 * (b2 - 1))];
