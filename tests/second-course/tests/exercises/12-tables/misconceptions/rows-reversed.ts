// You reverse the rows that you were given. Leave them as they are.
// weight: slip
// like: loops.ts
// - let largest;
// + let largest;
// + rows.reverse();
