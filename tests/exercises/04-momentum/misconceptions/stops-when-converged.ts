// Your path stops as soon as β hardly moves. But the task asks for steps + 1 points, and with momentum a ball
// that rests for a moment may roll on: in the first step it always rests.
// weight: slip
// like: plain.ts
// - state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
// + state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
// + const moved = Math.hypot(...state.beta.map((parameter, i) => parameter - path[k][i]));
// - path.push(state.beta);
// + path.push(state.beta);
// + if (k > 0 && moved < 1e-6) break;
