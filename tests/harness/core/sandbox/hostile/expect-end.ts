import { expect } from 'vitest';
import type { CallOutcome } from '../../../../../harness/core/model/call.ts';
import type { Hostile } from './hostile.ts';

/** Expects that a call of a hostile submission ended as its description says. */
export function expectEnd({ ends, says }: Hostile, outcome: CallOutcome): void {
  const message = 'message' in outcome ? outcome.message : '';
  const end =
    outcome.kind === 'returned' ? outcome.value : outcome.kind === 'limit' ? outcome.limit : outcome.kind;
  expect(end, message).toEqual(ends);
  if (says !== undefined) expect(message).toMatch(says);
}
