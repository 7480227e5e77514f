// Your filter takes x[0] for the input before the signal. The initial state is zero: x[−1] = 0
// and y[−1] = 0.
// weight: wrong
// like: plain.ts
// - const previousX = k > 0 ? x[k - 1] : 0;
// + const previousX = x[Math.max(k - 1, 0)];
