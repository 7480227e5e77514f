// With m = 0 you report the outcome of gradient descent for the momentum too. Its path is one step late, and may
// not have arrived yet: look at its own last point.
// weight: slip
// like: plain.ts
// - if (!last.every(Number.isFinite)) {
// + if (last.some((b) => !Number.isFinite(b))) {
// - return { gd, momentum, gdOutcome: outcome(gd), momentumOutcome: outcome(momentum) };
// + return { gd, momentum, gdOutcome: outcome(gd), momentumOutcome: outcome(settings.momentumCoeff === 0 ? gd : momentum) };
