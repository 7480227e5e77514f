import type { ComponentChild, ComponentType } from 'preact';
import type { CheckGrade } from '../core/model/grades.generated.ts';
import type { Model } from './state/model.ts';
import type { Probes, Probing, Settings } from './state/probing.ts';

export interface SettingsInAddress<S extends Settings> {
  /**
   * @param query missing or wrong values are replaced
   * @param exercise id of an existing exercise
   */
  readonly fromAddress: (query: URLSearchParams, exercise: string) => S;
  /** Values by name, without the exercise; they need no escaping. */
  readonly toAddress: (settings: S) => Readonly<Record<string, string | number>>;
  /** Nearest legal settings; values that are not numbers come from `fallback`. */
  readonly legal: (settings: S, fallback: S) => S;
}

export interface View<S extends Settings = Settings, P extends Probes<S> = Probes<S>> {
  /** Anchor, and name in addresses. */
  readonly id: string;
  readonly heading: string;
  /** Describes the view, in some sentences. */
  readonly text: string;
  /** Experiments, a sentence or two each. */
  readonly look: readonly string[];
  /** Functions that the view asks, in the order of its list. */
  readonly functions: readonly (keyof P & string)[];
  readonly component: ComponentType<{ readonly model: Model<S, P> }>;
}

export interface Failures<S extends Settings = Settings> {
  /** Settings of the failing input. */
  readonly settingsOf: (check: CheckGrade) => Partial<S>;
  /** @param own view of the exercise, the default @returns id of a view */
  readonly viewOf: (check: CheckGrade, own: string) => string;
  /** Says what can be drawn; `undefined` if nothing can. */
  readonly captionOf: (check: CheckGrade) => string | undefined;
  /** Shown beside the picture of the check. */
  readonly drawingOf: (check: CheckGrade) => ComponentChild;
}

export interface Page<S extends Settings = Settings, P extends Probes<S> = Probes<S>> {
  readonly title: string;
  readonly lead: string;
  readonly settings: SettingsInAddress<S>;
  readonly probing: Probing<S, P>;
  /** Above the views, such as sliders. */
  readonly controls?: ComponentType<{ readonly model: Model<S, P> }>;
  readonly views: readonly View<S, P>[];
  /** Below the views: sources, licenses, changes. */
  readonly credit?: ComponentChild;
  readonly failures: Failures<S>;
}
