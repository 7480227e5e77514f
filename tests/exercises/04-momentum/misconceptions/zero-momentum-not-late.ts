// With m = 0 your descent switches to plain gradient descent and moves at once. The formulas with m = 0 do
// the same one step late, since z starts at zero; no special case is needed.
// weight: slip
// like: plain.ts
// - state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
// + const { beta } = state;
// + const slopes = momentumCoeff === 0 ? gradient(beta) : [];
// + state =
// +   momentumCoeff === 0
// +     ? { beta: beta.map((b, i) => b - stepSize * slopes[i]), z: state.z }
// +     : momentumStep(gradient, beta, state.z, stepSize, momentumCoeff);
