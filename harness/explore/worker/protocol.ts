import type { ExerciseGrade } from '../../core/model/grades.generated.ts';
import type { SpokenQuestion } from '../../core/model/questions.generated.ts';
import type { TypeProblem } from '../../core/model/type-problem.ts';
import type { SourceFiles } from '../../core/sandbox/index.ts';
import type { Settings } from '../state/probing.ts';

/** Messages are for the student. */
export type Reply =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'not-started' }
  | {
      readonly kind: 'failed';
      readonly message: string;
      readonly where?: string;
      /** The same call would take as long again. */
      readonly isLimit?: boolean;
    };

/** Answers by function, at the given settings. */
export type Answers = Readonly<Record<string, Reply>>;

interface Code {
  readonly exercise: string;
  readonly files: SourceFiles;
}

export interface Tasks {
  /** May never end. Loads TypeScript and its declarations. */
  types: { request: Code; reply: readonly TypeProblem[] };
  /** Loads TypeScript, and code that has changed. */
  answer: {
    request: { readonly code: readonly Code[]; readonly settings: Settings };
    reply: Readonly<Record<string, Answers>>;
  };
  /** Asks a function more than its probe; `part` is the demand's argument. */
  demand: {
    request: Code & { readonly name: string; readonly settings: Settings; readonly part: unknown };
    reply: Reply;
  };
  /** Announces the stages of grading. */
  grade: { request: Code & { readonly seed: number }; reply: ExerciseGrade };
  /** Questions about code that passes. */
  ask: { request: Code & { readonly seed: number }; reply: readonly SpokenQuestion[] };
}

export type TaskName = keyof Tasks;

/** From the page to a worker. */
export type Request = {
  [Name in TaskName]: { readonly name: Name; readonly request: Tasks[Name]['request'] };
}[TaskName] & { /** For messages about this task. */ readonly port: MessagePort };

/** Stage that has begun, or what is being loaded, in words. */
export type Progress = { readonly stage: string } | { readonly loading: string };

/** From a worker: progress, then the result, or an error of the harness. */
export type Message = Progress | { readonly reply: Tasks[TaskName]['reply'] } | { readonly error: string };
