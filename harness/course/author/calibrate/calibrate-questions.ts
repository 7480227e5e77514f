import type { GradingContext } from '../../../core/grading/index.ts';
import { askAbout, shortCalls } from '../../../core/questions/index.ts';
import { sourceTools } from '../../../core/sandbox/source/strip.ts';
import { ADVICE } from './advice.ts';
import { confirmedAnswer } from './confirm-question.ts';
import type { Ledger } from './sightings.ts';
import type { CalibrationSolutions } from './solutions.ts';

/** What there must be about each right solution, of an exercise about which there are questions. */
const LEAST_QUESTIONS = 4;
const LEAST_KINDS = 3;
/** So many are made. */
const MOST_QUESTIONS = 8;

/** Right solutions have questions of several kinds, and their answers are confirmed without the sandbox. */
export async function calibrateQuestions(
  { plan, checks, host, seed }: GradingContext,
  { variants }: CalibrationSolutions,
  ledger: Ledger,
): Promise<void> {
  const calls = shortCalls(plan, checks);
  const { exports } = plan.grading;
  if (calls.size === 0)
    ledger.notes.push('there are no questions about solutions: no call is short and has plain numbers');
  for (const { name, file, files } of calls.size === 0 ? [] : variants) {
    const asking = { plan, calls, host, source: sourceTools, most: MOST_QUESTIONS };
    const { questions } = await askAbout(asking, files, { checks: [] }, `${seed}/${name}`);
    const kinds = new Set(questions.map(({ asked }) => asked.id));
    if (questions.length < LEAST_QUESTIONS || kinds.size < LEAST_KINDS)
      ledger.breach(`only ${questions.length} questions about ${name}, of ${kinds.size} kinds`, seed, {
        file,
        advice: ADVICE.fewQuestions,
      });
    for (const question of questions) {
      const answer = await confirmedAnswer(question, files, host, exports).catch(String);
      const { text } = question.options[question.right]!;
      if (answer !== text)
        ledger.breach(
          `a question about ${name} has a false answer: ${question.call}, ${JSON.stringify(question.asked)}: ${text}, but Node says ${answer}`,
          seed,
          { file },
        );
    }
  }
}
