// Your paths begin after the first step. The first point of a path is the start itself.
// weight: gap
// like: plain.ts
// - return { gd, momentum, gdOutcome: outcome(gd), momentumOutcome: outcome(momentum) };
// + return { gd: gd.slice(1), momentum: momentum.slice(1), gdOutcome: outcome(gd), momentumOutcome: outcome(momentum) };
