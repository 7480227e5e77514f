// Where f is 0 you leave y as it is for the whole step. f may change with t within the step: go on with k₂.
// weight: gap
// like: stages.ts
// - const k1 = f(t, y);
// + const k1 = f(t, y);
// + if (k1.every((slope) => slope === 0)) {
// + path.push([...y]);
// + continue;
// + }
