import type plain from '../01-loss/variants/plain.ts?factory';

export type Vector = readonly number[];
export type Gradient = (beta: Vector) => Vector;
/** What makes a solution of another exercise. */
export type Factory = typeof plain;
