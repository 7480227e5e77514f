import type { GuestValue, Path } from '../model/shape.ts';
import { valueAt } from '../model/shape.ts';
import { shown } from './answers.ts';
import type { Candidate } from './make.ts';
import type { ShortCall } from './short-calls.ts';
import type { LineChange, Subject } from './subject.ts';

/** A part of an answer as an option. */
export function answerOption(answer: GuestValue, path: Path): Omit<Candidate, 'because'> {
  const value = valueAt(answer, path);
  return { value, text: value === undefined ? undefined : shown(value) };
}

/** What known mistakes answer to a call. */
export const ofMistakes = (subject: Subject, call: ShortCall, path: Path): readonly Candidate[] =>
  subject
    .inOrder(call.mistakes, ({ sentence }) => sentence)
    .map(({ sentence, answer }) => ({
      ...answerOption(answer, path),
      because: { id: 'misconception', text: sentence },
    }));

/** What the code answers to a call with small changes. */
export async function* ofChanges(
  subject: Subject,
  call: ShortCall,
  path: Path,
  changes: readonly LineChange[] = subject.changesOf(call.name),
): AsyncGenerator<Candidate> {
  for (const change of changes) {
    const answer = await subject.answerOf(change, call);
    const { from, to } = change;
    if (answer !== undefined) yield { ...answerOption(answer, path), because: { id: 'changed', from, to } };
  }
}
