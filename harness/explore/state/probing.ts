/** Shared by all views, so that any change changes everything. */
export interface Settings {
  readonly exercise: string;
}

/**
 * Questions by function: each calls only this one. The student's functions and the right ones get the same questions.
 */
export type Probes<S extends Settings = Settings> = Readonly<
  Record<string, (of: never, settings: S) => unknown>
>;

/** Workers load it, too. */
export interface Probing<S extends Settings = Settings, P extends Probes<S> = Probes<S>> {
  readonly probes: P;
  /** Further questions, asked one by one when a view needs them. */
  readonly demands: Readonly<Record<string, (of: never, settings: S, part: never) => unknown>>;
  /** Right functions, by name. */
  readonly right: object;
}
