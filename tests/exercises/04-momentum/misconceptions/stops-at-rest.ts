// Your path ends after its first step. Does the loop return there, or stop because β has not moved? That step is
// meant to rest, since z is still zero: take all steps.
// weight: gap
// like: plain.ts
// - path.push(state.beta);
// + path.push(state.beta);
// + if (state.beta.every((parameter, i) => parameter === path[k][i])) break;
