// Your k₄ is at y + (h/2)k₃: the last slope is at the end of the step.
// weight: wrong
// like: stages.ts
// - const k4 = f(t + h, moved(y, h, k3));
// + const k4 = f(t + h, moved(y, h / 2, k3));
