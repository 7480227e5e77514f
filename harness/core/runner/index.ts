/** Public entry point: runs checks on a solution, and records what it does. */
export { type Attempt, type AttemptLog, hasFailed, type Proof, weightOfCall } from './attempts.ts';
export {
  type Check,
  type CheckRun,
  type FailedCheck,
  type FailedRun,
  ORDINARY,
  type Planned,
  type Tried,
} from './check.ts';
export { prepareComparison } from './comparison.ts';
export { furtherCalls } from './further-calls.ts';
export { planChecks, withSome } from './planned-check.ts';
export { nativeModule, openNatively } from './native/native-module.ts';
export { failedCall, shows } from './failed-call.ts';
export { observer, type Observation, type Observe } from './observation.ts';
export { prepareAudit } from './purity/audit.ts';
export { runInOrder } from './purity/order.ts';
export { recordCalls, type RecordedUse, tryInput, withSolution } from './recorded-solution.ts';
export { replay, replayChecks, replayMemory } from './replay.ts';
export { runCheck } from './run.ts';
export { runInTurn } from './run-in-turn.ts';
export { seedOf } from './seed.ts';
export { inputAt } from './shrink.ts';
