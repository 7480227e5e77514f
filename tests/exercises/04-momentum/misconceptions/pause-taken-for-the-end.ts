// You stop as soon as z is zero. That is a pause and not the end: z is zero at the start of every path, too. Take all
// the steps.
// weight: slip
// like: plain.ts
// - let state = { beta: start, z: start.map(() => 0) as Vector };
// + let state = { beta: start, z: start.map(() => 0) as Vector };
// + let rests = false;
// - state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
// + if (!rests) state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
// + rests ||= state.z.every((entry) => entry === 0);
