// With m = 0 your descent switches to plain gradient descent and moves at once. The formulas with m = 0 do
// the same one step late, since z starts at zero; no special case is needed.
// weight: slip
// like: plain.ts
// - let state = { beta: start, z: start.map(() => 0) as Vector };
// + let state = { beta: start, z: momentumCoeff === 0 ? gradient(start) : start.map(() => 0) };
