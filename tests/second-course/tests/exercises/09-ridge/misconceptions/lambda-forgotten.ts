// Your coefficients are those of plain least squares: λ is missing on the diagonal of XᵀX.
// weight: wrong
// like: gauss-jordan.ts
// - const gram = columns.map((a, i) => columns.map((b, k) => dot(a, b) + (i === k ? lambda : 0)));
// + const gram = columns.map((a, i) => columns.map((b, k) => dot(a, b)));
