/* oxlint-disable typescript/consistent-type-imports -- declared modules cannot import by a relative path */

/** Written by `harness/course/ship/site/plugin.ts`. */
declare module 'virtual:catalogue' {
  export interface CatalogueEntry {
    readonly id: string;
    readonly title: string;
    readonly summary: string;
    readonly maxPoints: number;
    /** Says how much of failed checks is shown; absent if everything is. */
    readonly unshown?: string;
    /** Exports of a solution. */
    readonly functions: readonly string[];
    readonly starter: string;
  }
  export const title: string;
  export const exercises: readonly CatalogueEntry[];
  export const scenarios: readonly import('../core/model/check.ts').Fixture[];
}

/** The course's `views/index.tsx`, if there is one. */
declare module 'virtual:views' {
  export const page: import('./page.ts').Page;
}

/** The course's `views/probes.ts`, for workers. */
declare module 'virtual:probes' {
  export const probing: import('./state/probing.ts').Probing;
}

/** Checks by exercise, loaded on first use. */
declare module 'virtual:gradings' {
  type Plan = import('../core/model/exercise-plan.ts').ExercisePlan<import('../core/runner/index.ts').Check>;
  const load: Readonly<Record<string, () => Promise<Plan>>>;
  export default load;
}

/** HTML by exercise, loaded on first use. */
declare module 'virtual:tasks' {
  const load: Readonly<Record<string, () => Promise<string>>>;
  export default load;
}

/** Type declarations, loaded on first use. */
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
