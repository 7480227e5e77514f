import type { Misfit } from '../../model/pattern.ts';
import type { Shape } from '../../model/shape.ts';

/**
 * A value does not have the expected shape. `found` describes the part at `path` (its outermost step is last), and
 * `wanted` what it should be, unless `found` says that, too.
 */
export class Misshapen extends Error implements Misfit {
  readonly found: string;
  readonly wanted: Shape | undefined;
  readonly path: Misfit['path'][number][] = [];

  constructor(found: string, wanted?: Shape) {
    super(found);
    this.found = found;
    this.wanted = wanted;
  }

  /** As plain data. */
  get misfit(): Misfit {
    const { path, found, wanted } = this;
    return { path, found, wanted };
  }
}
