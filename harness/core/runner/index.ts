/** Public entry point: runs checks and records calls. */
export {
  type Attempt,
  type AttemptLog,
  type Failure,
  hasFailed,
  type Proof,
  weightOfCall,
} from './attempts.ts';
export {
  type Check,
  type CheckRun,
  type FailedCheck,
  type FailedRun,
  ORDINARY,
  type Planned,
  type TriedCheck,
} from './check.ts';
export { planChecks, seedOf, withSome } from './planned-check.ts';
export { nativeModule, openNatively } from './native/native-module.ts';
export { failedCall } from './failed-call.ts';
export { observer, type Observation, type Observe } from './observation.ts';
export { prepareAudit } from './purity/audit.ts';
export { runInOrder } from './purity/order.ts';
export { recordCalls, type RecordedUse, tryInput, withSolution } from './recorded-solution.ts';
export { furtherCalls, replay, replayChecks, replayMemory } from './replay.ts';
export { prepareComparison, runCheck } from './run.ts';
export { runInTurn } from './run-in-turn.ts';
export { inputAt } from './shrink.ts';
