// Your test sends the same short impulse only. What else a filter does, later or with larger, negative and longer signals,
// stays unseen.
// weight: slip
// like: plain.ts
// - const n = 100;
// + const n = 8;
// - () => 1,
// - (k: number) => (k === 6 ? 3 : 0),
// - (k: number) => 2 * Math.sin(k),
// +
