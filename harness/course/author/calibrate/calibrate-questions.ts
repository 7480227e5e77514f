import type { GradingContext } from '../../../core/grading/index.ts';
import { prepareQuestions } from '../../../core/questions/index.ts';
import { sourceTools } from '../../../core/sandbox/source/strip.ts';
import { ADVICE } from './advice.ts';
import { confirmedAnswer } from './confirm-question.ts';
import type { Ledger } from './sightings.ts';
import type { CalibrationSolutions } from './solutions.ts';

/** Questions about each right solution, and least number of their kinds. */
const QUESTIONS = 4;
const LEAST_KINDS = 3;

/** Under each seed, one of so many solutions is asked about. */
const TURNS = 4;

/** Tests that right solutions have questions of several kinds, whose answers Node confirms. */
export async function calibrateQuestions(
  context: GradingContext,
  { variants }: CalibrationSolutions,
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
    if (questions.length < QUESTIONS || kinds.size < LEAST_KINDS)
      ledger.breach(`only ${questions.length} questions about ${name}, of ${kinds.size} kinds`, seed, {
        file,
        advice: ADVICE.fewQuestions,
      });
    for (const question of questions) {
      const answer = await confirmedAnswer(question, files, host, plan.grading.exports).catch(String);
      const { text } = question.options[question.right]!;
      if (answer !== text)
        ledger.breach(
          `a question has a false answer: ${JSON.stringify([question.call, question.asked, text])}, but Node says ${answer}`,
          seed,
          { file },
        );
    }
  }
}
