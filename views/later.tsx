import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Model } from './model.ts';

type Part = ComponentType<{ readonly model: Model }>;

/** A part of a view that is loaded after the first pictures. @param load always the same function */
export function Later({
  load,
  model,
}: {
  readonly load: () => Promise<{ readonly default: Part }>;
  readonly model: Model;
}): JSX.Element | null {
  const [loaded, setLoaded] = useState<{ readonly part: Part }>();
  useEffect(() => void load().then(({ default: part }) => setLoaded({ part })), [load]);
  return loaded === undefined ? null : <loaded.part model={model} />;
}
