// You add λ to every entry of XᵀX. It belongs on the diagonal only: λ times the identity matrix.
// weight: gap
// like: gauss-jordan.ts
// - const gram = columns.map((a, i) => columns.map((b, k) => dot(a, b) + (i === k ? lambda : 0)));
// + const gram = columns.map((a, i) => columns.map((b, k) => dot(a, b) + lambda));
