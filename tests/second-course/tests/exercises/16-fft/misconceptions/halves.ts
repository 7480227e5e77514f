// You halve x into its first and its second half. The algorithm takes every other number.
// weight: everywhere
// like: even-and-odd.ts
// - const even = fft(x.filter((_, j) => j % 2 === 0));
// - const odd = fft(x.filter((_, j) => j % 2 === 1));
// + const even = fft(x.filter((_, j) => j < n / 2));
// + const odd = fft(x.filter((_, j) => j >= n / 2));
