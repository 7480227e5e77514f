// Your path ends as soon as β is no longer a finite number. A path has steps + 1 points, even if it runs off to
// infinity.
// weight: slip
// like: plain.ts
// - state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
// + state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
// + if (!state.beta.every(Number.isFinite)) break;
