// Your test of the gradient refuses right ones. A difference quotient is never exact, and two right gradients may differ in
// their last digits: compare within a tolerance, not smaller than the error of your quotient.
// weight: gap
// like: plain.ts
// - if (!(error <= allowed)) return false;
// + if (slopes[k] !== slope) return false;
