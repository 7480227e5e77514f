/** Shared by all views: one object, so that any change changes everything. */
export interface Settings {
  /** Id of the exercise whose code is shown. */
  readonly exercise: string;
}

/**
 * Questions by function: each calls only this one of the given functions. The student's and the right ones get the same
 * questions.
 */
export type Probes<S extends Settings = Settings> = Readonly<
  Record<string, (of: never, settings: S) => unknown>
>;

/** Questions of a page. Workers load them, too. */
export interface Probing<S extends Settings = Settings, P extends Probes<S> = Probes<S>> {
  readonly probes: P;
  /** Further questions about a function, asked one by one when a view needs them. */
  readonly demands: Readonly<Record<string, (of: never, settings: S, part: never) => unknown>>;
  /** Right functions, by name. */
  readonly right: object;
}
