/** Public entry point: creates an exercise that already works. */
export { createExercise, requireFreeId, titleOf } from './create-exercise.ts';
export { parseSignature } from './signature.ts';
export type { NewExercise } from './template.ts';
