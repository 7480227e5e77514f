import type { ChangeKind } from '../../model/change-kind.ts';
import type { Names } from './names-in-scope.ts';
import type ts from './typescript.ts';

export interface Replacement {
  /** Offsets; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Edit {
  readonly kind: ChangeKind;
  /** Offset at which a student should look. */
  readonly at: number;
  /** Offset of the innermost statement there; `undefined` if several are changed. */
  readonly statement: number | undefined;
  /** The source there. */
  readonly shown: string;
  /** The new operator, if that is the change. */
  readonly operator?: string | undefined;
  /** In order, without overlaps. */
  readonly replacements: readonly Replacement[];
}

export interface NodeEdit {
  readonly kind: ChangeKind;
  readonly node: ts.Node;
  readonly text: string;
  /** Last replaced node. Default: `node`. */
  readonly until?: ts.Node;
  /** Place to look at, from the first node to the end of the second. Default: `node`. */
  readonly at?: readonly [ts.Node, ts.Node];
  /** Text for display. Default: the source there. */
  readonly shown?: string;
  readonly operator?: string;
}

export interface EditContext {
  readonly textOf: (node: ts.Node) => string;
  readonly names: Names;
}

/** Tools, besides stripping, that need TypeScript's parser. */
export interface SourceTools {
  /** Small changes that concern a function, the most usual first. */
  readonly editsOf: (code: string, name: string) => readonly Edit[];
  /** Makes a source find its first NaN; `undefined` if it is nested too deeply. */
  readonly withProbes: (code: string) => Probed | undefined;
}

export type Stretch = Pick<Replacement, 'start' | 'end'>;

/** A source with probes of its values. */
export interface Probed {
  readonly code: string;
  /**
   * Name of an exported function that returns the findings since loading, as a vector. Code that knows the name can
   * falsify findings about itself.
   */
  readonly found: string;
  /** Place of the first NaN, if there is one. @param answer of `found`, or anything */
  readonly placeOf: (answer: unknown) => PlaceOfNaN | undefined;
}

export interface PlaceOfNaN extends Stretch {
  /** The last missing entry before, and the variable that holds it. */
  readonly lost: (Stretch & { readonly variable?: string }) | undefined;
  /** A value before was infinite, which often leads to NaN. */
  readonly overflows: boolean;
}
