// Your test compares the signs of the slopes alone, so it accepts gradients of any length that point the right way.
// weight: gap
// like: plain.ts
// - if (!(error <= allowed)) return false;
// + if (Math.sign(slopes[k]) !== Math.sign(slope)) return false;
