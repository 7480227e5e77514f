// The second half of your answer is the conjugate of the first. That is true of real signals only.
// weight: wrong
// like: even-and-odd.ts
// - return [
// + const all = [
// - ];
// + ];
// + return all.map((value, k) => (k > n / 2 ? { re: all[n - k].re, im: -all[n - k].im } : value));
