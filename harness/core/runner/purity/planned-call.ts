import { valueText } from '../../model/call-text.ts';
import type { HostValue } from '../../model/shape.ts';

/** A call that the audit makes. */
export interface PlannedCall {
  readonly name: string;
  readonly args: readonly HostValue[];
}

/** A call as a student would write it, with functions as they are: `newton((x) => x ** 2 - 2, 1)`. */
export const textOfCall = ({ name, args }: PlannedCall): string =>
  `${name}(${args.map(valueText).join(', ')})`;

/** One call of each text: the last of those that look alike. */
export const distinct = <C extends PlannedCall>(calls: readonly C[]): C[] => [
  ...new Map(calls.map((call) => [textOfCall(call), call])).values(),
];
