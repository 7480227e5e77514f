// Where the determinant is positive, you tell minimum from maximum by the off-diagonal entry. Its sign says
// nothing: take a diagonal entry or the trace.
// weight: gap
// like: plain.ts
// - return a > 0 ? 'minimum' : 'maximum';
// + return b >= 0 ? 'minimum' : 'maximum';
