import { exercises } from 'virtual:catalogue';
import type { SourceFiles } from '../../core/sandbox/index.ts';

/** What students write on the page, by exercise. */
export type OwnCode = Readonly<Record<string, SourceFiles>>;

const KEY = 'descent-grader';

export const starters = (): OwnCode =>
  Object.fromEntries(exercises.map(({ id, starter }) => [id, { 'solution.ts': starter }]));

const isText = (value: unknown): value is string => typeof value === 'string';

/** What the browser kept, as far as it is code of exercises; otherwise the starters. */
export function restore(): OwnCode {
  const known = starters();
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, Record<string, unknown>>;
    const valid = Object.entries(kept).filter(
      ([id, files]) => id in known && isText(files['solution.ts']) && Object.values(files).every(isText),
    );
    return { ...known, ...(Object.fromEntries(valid) as OwnCode) };
  } catch {
    return known;
  }
}

/** @returns whether the browser keeps it: storage can be full, or switched off */
export function keep(code: OwnCode): boolean {
  const written = Object.entries(code).filter(([id, files]) => !isStarter(id, files));
  try {
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(written)));
    return true;
  } catch {
    return false;
  }
}

/** Calls back with what another tab of this page has kept. @returns ends it */
export function onKeptElsewhere(listener: (code: OwnCode) => void): () => void {
  const follow = ({ key }: StorageEvent): void => {
    if (key === KEY) listener(restore());
  };
  addEventListener('storage', follow);
  return () => removeEventListener('storage', follow);
}

export const isStarter = (exercise: string, files: SourceFiles): boolean =>
  JSON.stringify(files) === JSON.stringify(starters()[exercise]);
