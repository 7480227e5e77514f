// Both outcomes are those of gradient descent. momentumOutcome belongs to the last point of the
// momentum path.
// weight: gap
// like: plain.ts
// - return { gd, momentum, gdOutcome: outcome(gd), momentumOutcome: outcome(momentum) };
// + return { gd, momentum, gdOutcome: outcome(gd), momentumOutcome: outcome(gd) };
