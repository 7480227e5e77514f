import type { GradingContext } from '../../../core/grading/index.ts';
import { prepareQuestions } from '../../../core/questions/index.ts';
import { sourceTools } from '../../../core/sandbox/source/strip.ts';
import { ADVICE } from './advice.ts';
import { disagreements } from './confirm-question.ts';
import type { Ledger } from './sightings.ts';
import { type CalibrationSolutions, ENOUGH } from './solutions.ts';

/** Questions that a right solution should have, and least number of their kinds. */
const QUESTIONS = 4;
const LEAST_KINDS = 3;

/** Under each seed, one of so many solutions is asked about. */
const TURNS = 4;

/** Tests that Node confirms the answers of questions about right solutions, and notes where there are few. */
export async function calibrateQuestions(
  context: GradingContext,
  { variants, misconceptions }: CalibrationSolutions,
  ledger: Ledger,
): Promise<void> {
  const { plan, host, seed } = context;
  const ask = prepareQuestions({ ...context, source: sourceTools });
  if (ask === undefined)
    return void ledger.notes.push(
      'there are no questions about solutions: no call is short with plain numbers',
    );
  for (const { name, file, files } of variants.filter((_, k) => (k + seed) % TURNS === 0)) {
    const { questions } = await ask(files, [], `${seed}/${name}`, QUESTIONS);
    const kinds = new Set(questions.map(({ asked }) => asked.id));
    // No points depend on it, and small functions have no more. A draft lacks the mistakes that would be wrong options.
    const isFew = questions.length < QUESTIONS || kinds.size < LEAST_KINDS;
    if (isFew && misconceptions.length >= ENOUGH)
      ledger.notes.push(
        `fewer than ${QUESTIONS} questions about ${name}, or fewer than ${LEAST_KINDS} kinds: ${ADVICE.fewQuestions}`,
      );
    for (const question of questions)
      for (const [said, confirmed] of await disagreements(question, files, host, plan.grading.exports))
        ledger.breach(
          `a question has a false answer: ${JSON.stringify([question.call, question.asked, said])}, but Node says ${confirmed}`,
          seed,
          { file },
        );
  }
}
