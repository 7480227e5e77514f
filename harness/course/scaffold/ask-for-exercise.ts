import { createInterface } from 'node:readline/promises';
import { titleOf } from './create-exercise.ts';
import { parseSignature } from './signature.ts';
import type { NewExercise } from './template.ts';

const FUNCTION = 'answer(x: vector): number';

/** What the options of `npm run new-exercise` say. */
export interface GivenAnswers {
  readonly title?: string;
  readonly summary?: string;
  readonly function?: readonly string[];
}

/** Where a person is asked. */
interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** @returns the answer, or what holds without one */
async function ask({ input, output }: Terminal, question: string, otherwise: string): Promise<string> {
  if (!input.isTTY || !output.isTTY) return otherwise;
  const terminal = createInterface({ input, output });
  try {
    const answer = await terminal.question(`${question} [${otherwise}] `);
    return answer.trim() || otherwise;
  } finally {
    terminal.close();
  }
}

/**
 * Completes what is known about a new exercise: asks for the rest where there is a terminal to ask in.
 * @param id free, see `requireFreeId`
 * @throws UserError if the signature cannot be used
 */
export async function askForExercise(
  id: string,
  given: GivenAnswers,
  terminal: Terminal = { input: process.stdin, output: process.stdout },
): Promise<NewExercise> {
  const title = given.title ?? (await ask(terminal, 'Title?', titleOf(id)));
  const task = `Write ${title.toLowerCase()}.`;
  const summary = given.summary ?? (await ask(terminal, 'What does the student build?', task));
  const signatures = given.function ?? [await ask(terminal, 'Function?', FUNCTION)];
  return { id, title, summary, signature: parseSignature(signatures) };
}
