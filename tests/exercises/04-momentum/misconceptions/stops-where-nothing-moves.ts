// Your path ends where β and z are both at rest. It is true that all other points would be the same, but the
// task asks for steps + 1 of them.
// weight: slip
// like: plain.ts
// - path.push(state.beta);
// + path.push(state.beta);
// + const rests = state.beta.every((coordinate, i) => Math.abs(coordinate - path[k][i]) < 1e-12);
// + if (rests && state.z.every((entry) => Math.abs(entry) < 1e-12)) break;
