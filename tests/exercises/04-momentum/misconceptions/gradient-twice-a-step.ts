// Your step evaluates the gradient at the old β and again at the new one, though only the second counts. In
// real models that is the expensive part: evaluate it once, after β has moved.
// weight: slip
// like: plain.ts
// - ): { beta: Vector; z: Vector } {
// + ): { beta: Vector; z: Vector } {
// +   if (gradient(beta).length !== beta.length) throw new RangeError('gradient and beta differ in length');
