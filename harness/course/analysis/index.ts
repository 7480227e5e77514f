/** Public entry point: pure functions that summarize the grades of a class. */
export {
  checksByExercise,
  type CheckStatistics,
  checkStatistics,
  isDoubtful,
  passRateOf,
} from './check-statistics.ts';
export {
  type Bin,
  type Distribution,
  exerciseDistributions,
  isSubmitted,
  totalDistribution,
} from './distribution.ts';
export { type ReviewCase, reviewCases, type DecidedCase, decidedCases } from './needs-review.ts';
export { type SharedMisconception, sharedMisconceptions } from './shared-misconceptions.ts';
