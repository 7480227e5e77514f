/* oxlint-disable typescript/consistent-type-imports -- modules that are declared cannot import by a relative path */

/** What the page knows of the exercises from the start; written by `harness/course/ship/site/plugin.ts`. */
declare module 'virtual:catalogue' {
  export interface CatalogueEntry {
    readonly id: string;
    readonly title: string;
    readonly summary: string;
    readonly maxPoints: number;
    /** How much of failed checks is shown, as a sentence; absent if it is everything. */
    readonly unshown?: string;
    /** The names of the functions that a solution exports. */
    readonly functions: readonly string[];
    /** The text of the starter. */
    readonly starter: string;
  }
  /** The title of the course. */
  export const title: string;
  export const exercises: readonly CatalogueEntry[];
  export const scenarios: readonly import('../core/model/check.ts').Fixture[];
}

/** The course's `views/index.tsx`; without one, a page of the code alone. */
declare module 'virtual:views' {
  export const page: import('./page.ts').Page;
}

/** The course's `views/probes.ts`, for the workers. */
declare module 'virtual:probes' {
  export const probing: import('./state/probing.ts').Probing;
}

/** The checks of the exercises; each is loaded when it is first needed. */
declare module 'virtual:gradings' {
  type Plan = import('../core/model/exercise-plan.ts').ExercisePlan<import('../core/runner/index.ts').Check>;
  const load: Readonly<Record<string, () => Promise<Plan>>>;
  export default load;
}

/** The tasks as HTML, by the id of the exercise; each is loaded when it is first shown. */
declare module 'virtual:tasks' {
  const load: Readonly<Record<string, () => Promise<string>>>;
  export default load;
}

/** What types are checked with; loaded when that is asked for. */
declare module 'virtual:types' {
  const library: import('../core/sandbox/source/type-errors.ts').TypeLibrary;
  export default library;
}

declare module '*.css';
declare module '*?url' {
  const address: string;
  export default address;
}
declare module '*?worker&url' {
  const address: string;
  export default address;
}
