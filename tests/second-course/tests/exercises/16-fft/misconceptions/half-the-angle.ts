// Your angles are half as large as they should be: a full turn has n steps.
// weight: everywhere
// like: even-and-odd.ts
// - const angle = (-2 * Math.PI * k) / n;
// + const angle = (-Math.PI * k) / n;
