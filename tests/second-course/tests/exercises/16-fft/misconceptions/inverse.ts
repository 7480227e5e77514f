// Your angles go the other way: that is the inverse transform, without its division by n.
// weight: everywhere
// like: even-and-odd.ts
// - const angle = (-2 * Math.PI * k) / n;
// + const angle = (2 * Math.PI * k) / n;
