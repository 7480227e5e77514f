// Your steps are those of Euler: they use k₁ alone.
// weight: wrong
// like: stages.ts
// - path.push(y.map((value, i) => value + (h / 6) * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i])));
// + path.push(y.map((value, i) => value + h * k1[i]));
