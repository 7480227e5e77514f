// Where a path ends at the saddle you report one of the minima. The saddle is an outcome of its
// own.
// weight: gap
// like: plain.ts
// - return name as Outcome;
// + return name === 'saddle' ? (last[1] < 1 ? 'minimum-2' : 'minimum-1') : (name as Outcome);
