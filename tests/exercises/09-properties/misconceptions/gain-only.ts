// Your test of the filter sends a constant and looks at the last sample. Many filters have the gain 1; only the response to
// an impulse shows the pole.
// weight: gap
// like: plain.ts
// - (k: number) => (k === 0 ? 1 : 0),
// - () => 1,
// - (k: number) => (k === 6 ? 3 : 0),
// - (k: number) => 2 * Math.sin(k),
// - ];
// + () => 1,
// + ];
// - if (!(Math.abs(y[k] - expected) < 1e-6)) return false;
// + if (k === n - 1 && !(Math.abs(y[k] - 1) < 1e-3)) return false;
