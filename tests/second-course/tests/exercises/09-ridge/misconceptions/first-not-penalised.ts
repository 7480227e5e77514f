// Your first coefficient is not penalised. That is right for an intercept, but here there is none.
// weight: wrong
// like: gauss-jordan.ts
// - const gram = columns.map((a, i) => columns.map((b, k) => dot(a, b) + (i === k ? lambda : 0)));
// + const gram = columns.map((a, i) => columns.map((b, k) => dot(a, b) + (i === k && i > 0 ? lambda : 0)));
