// Where β and z are both at rest you repeat the point without asking for the gradient. Every step evaluates it
// once: what it answers next time is not for the descent to guess.
// weight: slip
// like: plain.ts
// - for (let k = 0; k < steps; k++) {
// + for (let k = 0; k < steps; k++) {
// +   const rests = k > 0 && path[k].every((coordinate, i) => coordinate === path[k - 1][i]);
// +   if (!rests || state.z.some((entry) => entry !== 0))
