// You add λ² to the diagonal of XᵀX. The penalty is λ|w|², and half of its slope is λw.
// weight: gap
// like: gauss-jordan.ts
// - const gram = columns.map((a, i) => columns.map((b, k) => dot(a, b) + (i === k ? lambda : 0)));
// + const gram = columns.map((a, i) => columns.map((b, k) => dot(a, b) + (i === k ? lambda * lambda : 0)));
