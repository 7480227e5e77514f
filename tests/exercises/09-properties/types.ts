export type { Gradient, Vector } from '#reference/types.ts';
