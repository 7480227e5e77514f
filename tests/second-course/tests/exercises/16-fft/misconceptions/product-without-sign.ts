// In your product of complex numbers the real part adds im·im. It is subtracted, because i² = −1.
// weight: wrong
// like: even-and-odd.ts
// - return { re: c * re - s * im, im: c * im + s * re };
// + return { re: c * re + s * im, im: c * im + s * re };
