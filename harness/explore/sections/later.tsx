import { type ComponentType, h, type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface LaterProps<P> {
  /** Must always be the same function. */
  readonly load: () => Promise<{ readonly default: ComponentType<P> }>;
  readonly props: P;
}

/** Loaded after the first pictures. */
export function Later<P extends object>({ load, props }: LaterProps<P>): JSX.Element | null {
  const [loaded, setLoaded] = useState<{ readonly part: ComponentType<P> }>();
  useEffect(() => void load().then(({ default: part }) => setLoaded({ part })), [load]);
  return loaded === undefined ? null : h(loaded.part, props);
}
