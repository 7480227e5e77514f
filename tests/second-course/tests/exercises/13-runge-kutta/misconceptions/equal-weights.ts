// Your slopes have equal weights: those in the middle count twice.
// weight: wrong
// like: stages.ts
// - path.push(y.map((value, i) => value + (h / 6) * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i])));
// + path.push(y.map((value, i) => value + (h / 4) * (k1[i] + k2[i] + k3[i] + k4[i])));
