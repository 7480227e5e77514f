// Your minima and maxima are swapped. A positive second derivative curves upwards, like a bowl, and a
// bowl has a minimum.
// weight: gap
// like: plain.ts
// - return a > 0 ? 'minimum' : 'maximum';
// + return a > 0 ? 'maximum' : 'minimum';
