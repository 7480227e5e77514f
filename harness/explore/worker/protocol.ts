import type { ExerciseGrade } from '../../core/model/grades.generated.ts';
import type { TypeProblem } from '../../core/model/type-problem.ts';
import type { SourceFiles } from '../../core/sandbox/index.ts';
import type { Settings } from '../state/probing.ts';

/** Result of a probe. Messages are for the student. */
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

/** Answers of one exercise's functions, at the given settings. */
export type Answers = Readonly<Record<string, Answer>>;

interface Code {
  readonly exercise: string;
  readonly files: SourceFiles;
}

/** Tasks of a worker, by name. */
export interface Tasks {
  /** Checks types, which may never end. Loads TypeScript and its declarations. */
  types: { request: Code; reply: readonly TypeProblem[] };
  /** Asks the functions of solutions. Loads TypeScript, and code that has changed. */
  answer: {
    request: { readonly code: readonly Code[]; readonly settings: Settings };
    reply: Readonly<Record<string, Answers>>;
  };
  /** Asks one function more; `part` is the argument of the demand. */
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
}[TaskName] & { /** Takes messages about this task. */ readonly port: MessagePort };

/** Stage that has begun, or a sentence about what is still loading. */
export type Progress = { readonly stage: string } | { readonly loading: string };

/** From a worker to the page: progress, then the result, or an error of the harness. */
export type Message = Progress | { readonly reply: Tasks[TaskName]['reply'] } | { readonly error: string };
