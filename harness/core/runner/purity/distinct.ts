import { textOfCall } from '../../model/call-text.ts';
import type { PlannedCall } from '../../model/call.ts';

/** One call of each text: the last of those that look alike. */
export const distinct = <C extends PlannedCall>(calls: readonly C[]): C[] => [
  ...new Map(calls.map((call) => [textOfCall(call), call])).values(),
];
