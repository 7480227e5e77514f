/** What all views show; one object, so that changing anything anywhere changes everything. */
export interface Settings {
  /** The id of the exercise whose code is shown. */
  readonly exercise: string;
}

/**
 * Questions by the name of the function that each asks: it calls that one of the given functions and no other. The
 * student's functions and the right ones are asked the same.
 */
export type Probes<S extends Settings = Settings> = Readonly<
  Record<string, (of: never, settings: S) => unknown>
>;

/** What a page asks. The program of the workers has it, too. */
export interface Probing<S extends Settings = Settings, P extends Probes<S> = Probes<S>> {
  readonly probes: P;
  /** Questions that are asked one by one, when a view wants to know more of a function than its probe; in parts. */
  readonly demands: Readonly<Record<string, (of: never, settings: S, part: never) => unknown>>;
  /** The functions that answer right, by name. */
  readonly right: object;
}
