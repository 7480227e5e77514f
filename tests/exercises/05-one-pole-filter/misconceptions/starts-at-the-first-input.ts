// Your filter behaves as if the output before the signal had been x[0]. The initial state is
// zero: y[−1] = 0 and x[−1] = 0.
// weight: wrong
// like: plain.ts
// - const previousY = k > 0 ? y[k - 1] : 0;
// + const previousY = k > 0 ? y[k - 1] : x[0];
