// The two outcomes are swapped: gdOutcome belongs to the path gd, momentumOutcome to the
// path momentum.
// weight: gap
// like: plain.ts
// - return { gd, momentum, gdOutcome: outcome(gd), momentumOutcome: outcome(momentum) };
// + return { gd, momentum, gdOutcome: outcome(momentum), momentumOutcome: outcome(gd) };
