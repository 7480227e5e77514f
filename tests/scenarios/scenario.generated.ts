// Generated from schemas/scenario.schema.json by npm run generate: change the schema instead.

/**
 * The outcome at the last point. minimum-1, minimum-2, saddle: each coordinate is within 0.01 of that stationary point; diverged: a coordinate is not finite; not-converged: anything else.
 */
export type Outcome = 'minimum-1' | 'minimum-2' | 'saddle' | 'diverged' | 'not-converged';
/**
 * One coordinate of β, without unit; the numbers that JSON cannot represent are strings.
 */
export type Coordinate = number | ('NaN' | 'Infinity' | '-Infinity');

/**
 * An experiment with the notebook's loss L(β) = (β₁ − 2)² + (β₂ − 1)⁴ − (β₂ − 1)²: the start and the settings of the descents, and the point at which each of them must end.
 */
export interface Scenario {
  /**
   * The path of this schema, relative to the fixture, for editors.
   */
  readonly $schema?: string;
  /**
   * The name of the fixture's file without its extension.
   */
  readonly id: string;
  /**
   * A few words, for lists of scenarios.
   */
  readonly title: string;
  /**
   * One or two sentences about what this experiment shows.
   */
  readonly description: string;
  /**
   * The place in the notebook, or the other publication, from which the experiment comes.
   */
  readonly source: string;
  /**
   * β = (β₁, β₂) before the first step: two finite numbers without unit.
   *
   * @minItems 2
   * @maxItems 2
   *
   * Items: One coordinate of β, without unit, finite.
   */
  readonly start: readonly [number, number];
  /**
   * The step size, > 0, in units of β per unit of ∇L.
   */
  readonly stepSize: number;
  /**
   * The momentum coefficient m, 0 ≤ m < 1, without unit: the pole of the filter that smooths the gradient. Gradient descent does not use it.
   */
  readonly momentumCoeff: number;
  /**
   * The number of steps, whole, 0 ≤ steps ≤ 10000. The path has one more point.
   */
  readonly steps: number;
  /**
   * The end of each kind of descent; each kind at most once.
   *
   * @minItems 1
   */
  readonly runs: readonly [ScenarioRun, ...readonly ScenarioRun[]];
}
/**
 * The end of one kind of descent.
 */
export interface ScenarioRun {
  /**
   * gd: gradient descent; momentum: gradient descent with momentum, with the notebook's order of operations.
   */
  readonly kind: 'gd' | 'momentum';
  readonly outcome: Outcome;
  /**
   * The last point of the path, as computed by numpy.
   *
   * @minItems 2
   * @maxItems 2
   */
  readonly end: readonly [Coordinate, Coordinate];
}
