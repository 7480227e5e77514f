// Your test treats every point with zero slope as a minimum. At a saddle and at a maximum the gradient vanishes, too: look around the
// point.
// weight: slip
// like: plain.ts
// - if (!(rise > 0)) return false;
// +
