// Your f is always evaluated at the time of the beginning of the step: the slopes have times of their own.
// weight: gap
// like: stages.ts
// - const k2 = f(t + h / 2, moved(y, h / 2, k1));
// - const k3 = f(t + h / 2, moved(y, h / 2, k2));
// - const k4 = f(t + h, moved(y, h, k3));
// + const k2 = f(t, moved(y, h / 2, k1));
// + const k3 = f(t, moved(y, h / 2, k2));
// + const k4 = f(t, moved(y, h, k3));
