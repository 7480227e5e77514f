// You multiply λ by the number of samples. Here the squared errors are added up, not averaged.
// weight: wrong
// like: gauss-jordan.ts
// - const gram = columns.map((a, i) => columns.map((b, k) => dot(a, b) + (i === k ? lambda : 0)));
// + const gram = columns.map((a, i) => columns.map((b, k) => dot(a, b) + (i === k ? x.length * lambda : 0)));
