// Your test of the filter looks at the ratio of neighbouring samples alone. It shows the pole, and not how large the response
// is: where it begins and which gain it has.
// weight: gap
// like: plain.ts
// - (k: number) => (k === 0 ? 1 : 0),
// - () => 1,
// - (k: number) => (k === 6 ? 3 : 0),
// - (k: number) => 2 * Math.sin(k),
// - ];
// + (k: number) => (k === 0 ? 1 : 0),
// + ];
// - const expected = (1 - m) * x[k] + m * last;
// - if (!(Math.abs(y[k] - expected) < 1e-6)) return false;
// + if (k > 1 && !(Math.abs(y[k] - m * last) < 1e-6)) return false;
