// Classes with parameter properties and a string enum for the outcomes; export list at the end.
import type { Vector } from '../types.ts';

enum Outcome {
  Minimum1 = 'minimum-1',
  Minimum2 = 'minimum-2',
  Saddle = 'saddle',
  Diverged = 'diverged',
  NotConverged = 'not-converged',
}

class Landscape {
  static readonly places: ReadonlyArray<readonly [Outcome, number, number]> = [
    [Outcome.Minimum1, 2, 1 + Math.SQRT1_2],
    [Outcome.Minimum2, 2, 1 - Math.SQRT1_2],
    [Outcome.Saddle, 2, 1],
  ];

  static gradient([b1, b2]: Vector): [number, number] {
    return [2 * (b1 - 2), 4 * (b2 - 1) ** 3 - 2 * (b2 - 1)];
  }

  static outcome([b1, b2]: Vector): Outcome {
    if (![b1, b2].every(Number.isFinite)) {
      return Outcome.Diverged;
    }
    const near = Landscape.places.filter(
      ([, p1, p2]) => Math.max(Math.abs(b1 - p1), Math.abs(b2 - p2)) < 0.01,
    );
    return near.length > 0 ? near[0][0] : Outcome.NotConverged;
  }
}

abstract class Descent {
  readonly path: Vector[];

  constructor(
    protected readonly stepSize: number,
    start: Vector,
  ) {
    this.path = [[...start]];
  }

  protected abstract step(beta: Vector): Vector;

  run(steps: number): this {
    while (this.path.length <= steps) {
      this.path.push(this.step(this.path[this.path.length - 1]));
    }
    return this;
  }

  get outcome(): Outcome {
    return Landscape.outcome(this.path[this.path.length - 1]);
  }

  protected moved(beta: Vector, along: Vector): Vector {
    return beta.map((b, i) => b - this.stepSize * along[i]);
  }
}

class Plain extends Descent {
  protected override step(beta: Vector): Vector {
    return this.moved(beta, Landscape.gradient(beta));
  }
}

class WithMomentum extends Descent {
  private z: Vector = [0, 0];

  constructor(
    stepSize: number,
    start: Vector,
    private readonly m: number,
  ) {
    super(stepSize, start);
  }

  protected override step(beta: Vector): Vector {
    const next = this.moved(beta, this.z);
    this.z = Landscape.gradient(next).map((g, i) => (1 - this.m) * g + this.m * this.z[i]);
    return next;
  }
}

function experiment(of: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const plain = new Plain(of.stepSize, of.start).run(of.steps);
  const rolling = new WithMomentum(of.stepSize, of.start, of.momentumCoeff).run(of.steps);
  return {
    gd: plain.path,
    momentum: rolling.path,
    gdOutcome: plain.outcome,
    momentumOutcome: rolling.outcome,
  };
}

export { experiment };
