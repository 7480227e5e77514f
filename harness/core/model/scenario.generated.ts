// Generated from schemas/scenario.schema.json by npm run generate: change the schema instead.

/**
 * What the last point says: within 0.01 of a stationary point in each coordinate is that point, a coordinate that is not finite is diverged, all else has not converged.
 */
export type Outcome = 'minimum-1' | 'minimum-2' | 'saddle' | 'diverged' | 'not-converged';
/**
 * One coordinate of β, without unit: any number; those that JSON has not are strings.
 */
export type Coordinate = number | ('NaN' | 'Infinity' | '-Infinity');

/**
 * One experiment on the notebook's loss L(β) = (β₁ − 2)² + (β₂ − 1)⁴ − (β₂ − 1)²: where the descents start, how they step, and where each of them must end.
 */
export interface Scenario {
  /**
   * Where this schema is, for editors: a path relative to the fixture.
   */
  readonly $schema?: string;
  /**
   * The fixture's name, the same as its file's without the ending.
   */
  readonly id: string;
  /**
   * A few words for a list.
   */
  readonly title: string;
  /**
   * What is to be seen in this experiment, in one or two sentences.
   */
  readonly description: string;
  /**
   * Where in the notebook, or in which other work, the experiment stands.
   */
  readonly source: string;
  /**
   * β = (β₁, β₂) before the first step; two numbers without unit, finite.
   *
   * @minItems 2
   * @maxItems 2
   *
   * Items: One coordinate of β, without unit, finite.
   */
  readonly start: readonly [number, number];
  /**
   * Step size in units of β per unit of ∇L, > 0.
   */
  readonly stepSize: number;
  /**
   * Momentum coefficient m, the pole of the filter that smooths the gradient; without unit, 0 ≤ m < 1. Gradient descent does not use it.
   */
  readonly momentumCoeff: number;
  /**
   * Number of steps, whole, 0 ≤ steps ≤ 10000; the path has one point more.
   */
  readonly steps: number;
  /**
   * How each kind of descent ends from there; each kind at most once.
   *
   * @minItems 1
   */
  readonly runs: readonly [ScenarioRun, ...readonly ScenarioRun[]];
}
/**
 * How one kind of descent ends.
 */
export interface ScenarioRun {
  /**
   * gd: gradient descent; momentum: gradient descent with momentum, in the notebook's order.
   */
  readonly kind: 'gd' | 'momentum';
  readonly outcome: Outcome;
  /**
   * The last point of the path, β after all steps, as numpy computes it.
   *
   * @minItems 2
   * @maxItems 2
   */
  readonly end: readonly [Coordinate, Coordinate];
}
