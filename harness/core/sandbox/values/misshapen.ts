import type { Misfit } from '../../model/pattern.ts';
import type { Shape } from '../../model/shape.ts';

/** A value of the wrong shape, at `path`, whose outermost step is last. Without `wanted`, `found` says what it should be. */
export class Misshapen extends Error implements Misfit {
  readonly found: string;
  readonly wanted: Shape | undefined;
  readonly path: Misfit['path'][number][] = [];

  constructor(found: string, wanted?: Shape) {
    super(found);
    this.found = found;
    this.wanted = wanted;
  }

  get misfit(): Misfit {
    const { path, found, wanted } = this;
    return { path, found, wanted };
  }
}
