// Your k₃ is made from k₁, like k₂: it begins at y + (h/2)k₂.
// weight: wrong
// like: stages.ts
// - const k3 = f(t + h / 2, moved(y, h / 2, k2));
// + const k3 = f(t + h / 2, moved(y, h / 2, k1));
