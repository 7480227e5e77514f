import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { exercises } from 'virtual:catalogue';
import type { SourceFiles } from '../../core/sandbox/index.ts';
import { isFollowing } from './follow.ts';
import type { CodeSession } from './session.ts';

/** Files by exercise. */
export type OwnCode = Readonly<Record<string, SourceFiles>>;

const KEY = 'descent-grader';

export const starters = (): OwnCode =>
  Object.fromEntries(exercises.map(({ id, starter }) => [id, { 'solution.ts': starter }]));

const isText = (value: unknown): value is string => typeof value === 'string';

/** Starters replace what is missing or has another form. */
function restore(): OwnCode {
  const known = starters();
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, Record<string, unknown>>;
    const valid = Object.entries(stored).filter(
      ([id, files]) => id in known && isText(files['solution.ts']) && Object.values(files).every(isText),
    );
    return { ...known, ...(Object.fromEntries(valid) as OwnCode) };
  } catch {
    return known;
  }
}

/** @returns false if storage is full or switched off */
function store(code: OwnCode): boolean {
  const written = Object.entries(code).filter(([id, files]) => !isStarter(id, files));
  try {
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(written)));
    return true;
  } catch {
    return false;
  }
}

const isStarter = (exercise: string, files: SourceFiles): boolean =>
  JSON.stringify(files) === JSON.stringify(starters()[exercise]);

/**
 * Code that is written on the page. The browser keeps it, and the session gets every change.
 * @returns `undefined` if files are followed; `revision` counts replacements, except by the editor
 */
export function useOwnCode(session: CodeSession) {
  const [{ code, revision }, setOwn] = useState(() => ({ code: restore(), revision: 0 }));
  const [isStored, setStored] = useState(true);
  useEffect(() => {
    if (isFollowing()) return;
    for (const [id, files] of Object.entries(code)) session.setFiles(id, files, isStarter(id, files));
    setStored(store(code));
  }, [code, session]);
  const edit = useCallback(
    (id: string, text: string) =>
      setOwn((own) => ({
        ...own,
        code: { ...own.code, [id]: { ...own.code[id], 'solution.ts': text } },
      })),
    [],
  );
  const replace = useCallback(
    (next: OwnCode) => setOwn((own) => ({ code: next, revision: own.revision + 1 })),
    [],
  );
  // Another tab has written; the next key would undo that.
  useEffect(() => addEventListener('storage', ({ key }) => key === KEY && replace(restore())), [replace]);
  return useMemo(
    () => (isFollowing() ? undefined : { code, revision, isStored, edit, replace }),
    [code, revision, isStored, edit, replace],
  );
}
