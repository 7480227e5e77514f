export * from './experiments.ts';
export * from './gradient-descent.ts';
export * from './loop-poles.ts';
export * from './loss.ts';
export * from './momentum.ts';
export * from './one-pole-filter.ts';
export * from './stationary-points.ts';
export * from './transfer-function.ts';
export type * from './types.ts';
