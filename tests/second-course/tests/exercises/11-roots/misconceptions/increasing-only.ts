// Your bisect takes f for increasing: where f decreases, it keeps the half without the root. Compare with the sign of f at
// the lower end.
// weight: gap
// like: loops.ts
// - const sign = Math.sign(f(a));
// +
// - if (Math.sign(value) === sign) a = m;
// + if (value < 0) a = m;
