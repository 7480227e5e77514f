// Your test accepts NaN: it returns false where an error is too large, and a comparison with NaN is never true. Ask
// instead whether the error is small.
// weight: slip
// like: plain.ts
// - if (!(error <= allowed)) return false;
// + if (error > allowed) return false;
// - if (!(Math.abs(y[k] - expected) < 1e-6)) return false;
// + if (Math.abs(y[k] - expected) >= 1e-6) return false;
// - if (!gradient(end).every((slope) => Math.abs(slope) < 1e-4)) return false;
// + if (gradient(end).some((slope) => Math.abs(slope) >= 1e-4)) return false;
// - if (!(rise > 0)) return false;
// + if (rise <= 0) return false;
