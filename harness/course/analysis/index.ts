/** The door of the folder: grades and sources go in, what they say about a class comes out. All functions are pure. */
export { type Attention, needingAttention } from './attention.ts';
export { type Distribution, exerciseDistributions, isSubmitted, totalDistribution } from './distribution.ts';
export { type Bin } from './histogram.ts';
export { checksByExercise, difficultyOf, type Item, itemsOf } from './items.ts';
export { type Fingerprint, type LookAlikes, lookAlikes } from './look-alikes.ts';
export { normalForm } from './normal-form.ts';
export { type SharedMisconception, sharedMisconceptions } from './shared-misconceptions.ts';
