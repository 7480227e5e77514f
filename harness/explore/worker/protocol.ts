import type { ExerciseGrade } from '../../core/model/grades.generated.ts';
import type { TypeProblem } from '../../core/model/type-problem.ts';
import type { SourceFiles } from '../../core/sandbox/index.ts';
import type { Settings } from '../state/probing.ts';

/** How a probe of a student's function ended. Messages are for the student. */
export type Answer =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'not-started' }
  | {
      readonly kind: 'failed';
      readonly message: string;
      readonly where?: string;
      /** The same call would take as long again. */
      readonly isLimit?: boolean;
    };

/** The answers of one exercise's functions, for those settings that were asked. */
export type Answers = Readonly<Record<string, Answer>>;

/** The solution of one exercise. */
interface Code {
  readonly exercise: string;
  readonly files: SourceFiles;
}

/** What a worker can be asked, by name, and what it answers. */
export interface Tasks {
  /** Checks the types of a solution, which may never end; loads TypeScript and what it checks with. */
  types: { request: Code; reply: readonly TypeProblem[] };
  /** Asks the functions of solutions; loads TypeScript, and the code of those that have changed. */
  answer: {
    request: { readonly code: readonly Code[]; readonly settings: Settings };
    reply: Readonly<Record<string, Answers>>;
  };
  /** Asks one function something more; `part` is what the demand takes. */
  demand: {
    request: Code & { readonly name: string; readonly settings: Settings; readonly part: unknown };
    reply: Answer;
  };
  /** Grades one solution. Announces the stages of grading. */
  grade: { request: Code & { readonly seed: number }; reply: ExerciseGrade };
}

export type TaskName = keyof Tasks;

/** From the page to a worker. */
export type Request = {
  [Name in TaskName]: { readonly name: Name; readonly request: Tasks[Name]['request'] };
}[TaskName] & { /** Takes what the worker says about this task. */ readonly port: MessagePort };

/** How far a task is: the stage that it has begun, or a sentence on what is still being loaded for it. */
export type Progress = { readonly stage: string } | { readonly loading: string };

/** From a worker to the page: how far a task is, then its result, or an error of the harness. */
export type Message = Progress | { readonly reply: Tasks[TaskName]['reply'] } | { readonly error: string };
