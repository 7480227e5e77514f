// Your test takes every level point for a minimum. At a saddle and at a maximum the gradient vanishes, too: look around the
// point.
// weight: slip
// like: plain.ts
// - if (!(rise > 0)) return false;
// +
