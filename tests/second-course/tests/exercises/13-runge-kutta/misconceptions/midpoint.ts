// Your steps use k₂ alone: that is the midpoint method.
// weight: wrong
// like: stages.ts
// - path.push(y.map((value, i) => value + (h / 6) * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i])));
// + path.push(y.map((value, i) => value + h * k2[i]));
