// You write π with few digits. Math.PI has them all.
// weight: everywhere
// like: even-and-odd.ts
// - const angle = (-2 * Math.PI * k) / n;
// + const angle = (-2 * 3.14159 * k) / n;
