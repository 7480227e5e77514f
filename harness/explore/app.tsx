import type { JSX } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { exercises } from 'virtual:catalogue';
import { CodePanel } from './code/code-panel.tsx';
import { type Shown, settingsOf } from './state/counterexample.ts';
import { followFiles, isFollowing } from './state/follow.ts';
import { isStarter, keep, onKeptElsewhere, type OwnCode, restore } from './state/own-code.ts';
import { Session, type Snapshot } from './state/session.ts';
import { fromAddress, legal, type Settings, toAddress } from './state/settings.ts';
import { viewOfAddress } from './state/view-names.ts';
import { TEXTS } from './texts.ts';
import { AtRest } from './views/at-rest.tsx';
import { Controls, Presets } from './views/controls.tsx';
import { Descent } from './views/descent.tsx';
import { FilterView } from './views/filter.tsx';
import { LoopView } from './views/loop.tsx';
import { type Change, modelOf } from './views/model.ts';

const IDS = exercises.map(({ id }) => id);
/** Browsers refuse more than some 100 changes of the address in a short time. */
const ADDRESS_MS = 250;

/** The settings; they are kept in the address, and follow it. */
function useSettings(): readonly [Settings, Change] {
  const [settings, setSettings] = useState(() => fromAddress(location.hash, IDS));
  /** The part of the address that was read or written last. */
  const known = useRef(location.hash);
  useEffect(() => {
    const write = (): void => {
      // Somebody has followed a link: its event comes later, and must find its address.
      if (location.hash !== known.current) return;
      history.replaceState(null, '', toAddress(settings));
      known.current = location.hash;
    };
    const timer = setTimeout(write, ADDRESS_MS);
    return () => clearTimeout(timer);
  }, [settings]);
  useEffect(() => {
    const toView = (): void => {
      const view = viewOfAddress(location.hash);
      if (view !== undefined) document.querySelector(`#${view}`)!.scrollIntoView();
    };
    const follow = (): void => {
      known.current = location.hash;
      setSettings(fromAddress(location.hash, IDS));
      toView();
    };
    toView();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const change = useCallback(
    (part: Parameters<Change>[0]) =>
      setSettings((before) =>
        legal({ ...before, ...(typeof part === 'function' ? part(before) : part) }, before),
      ),
    [],
  );
  return [settings, change];
}

/** The student's code, and what the workers say about it for these settings. */
function useSession(settings: Settings): readonly [Session, Snapshot] {
  const [snapshot, setSnapshot] = useState<Snapshot>({ work: {} });
  const session = useRef<Session>(undefined);
  session.current ??= new Session(setSnapshot);
  // Before the frame is painted: the worker answers meanwhile.
  useLayoutEffect(() => session.current!.setSettings(settings), [settings]);
  return [session.current, snapshot];
}

/** The code that is written on the page: kept by the browser, and given to the session at every change. */
function useOwnCode(session: Session) {
  const [{ code, revision }, setOwn] = useState(() => ({ code: restore(), revision: 0 }));
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    if (isFollowing()) return;
    for (const [id, files] of Object.entries(code)) session.setFiles(id, files, isStarter(id, files));
    setKept(keep(code));
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
  // Another tab has written: to go on with what is here would undo that at the next key.
  useEffect(() => onKeptElsewhere(replace), [replace]);
  return useMemo(
    () => (isFollowing() ? undefined : { code, revision, isKept, edit, replace }),
    [code, revision, isKept, edit, replace],
  );
}

/** The files in `exercises/`. @returns whether the connection to them is there */
function useFollowedFiles(session: Session): boolean {
  const [isConnected, setConnected] = useState(true);
  useEffect(() => {
    if (!isFollowing()) return;
    followFiles((files) => {
      for (const [id, solution] of Object.entries(files))
        session.setFiles(id, 'files' in solution ? solution.files : {});
    }, setConnected);
  }, [session]);
  return isConnected;
}

/** The failed check that is drawn, with its settings; without one again, the settings are those from before. */
function useShown(settings: Settings, change: Change) {
  const [shown, setShown] = useState<Shown>();
  const latest = useRef(settings);
  latest.current = settings;
  const before = useRef<Settings>(undefined);
  const opener = useRef<Element>(null);
  const show = useCallback(
    (next: Shown | undefined): void => {
      setShown(next);
      if (next === undefined) {
        change({ ...before.current, exercise: latest.current.exercise });
        before.current = undefined;
        // The focus would be lost with the button that had it.
        if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
      } else {
        before.current ??= latest.current;
        opener.current = document.activeElement;
        change({ compare: undefined, ...settingsOf(next.check) });
      }
    },
    [change],
  );
  return [shown, show] as const;
}

/** A link to a part of the page. The address keeps the settings, so the link itself must not change it. */
function PartLink({ part, children, ...others }: PartLinkProps): JSX.Element {
  const go = (event: MouseEvent): void => {
    event.preventDefault();
    const target = document.querySelector<HTMLElement>(`#${part}`)!;
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  };
  return (
    <a href={`#${part}`} onClick={go} {...others}>
      {children}
    </a>
  );
}

interface PartLinkProps {
  /** The id of the part, which can be given the focus. */
  readonly part: string;
  readonly children: string;
  readonly class?: string;
}

export function App(): JSX.Element {
  const [settings, change] = useSettings();
  const [session, snapshot] = useSession(settings);
  const isConnected = useFollowedFiles(session);
  const own = useOwnCode(session);
  const [shown, show] = useShown(settings, change);
  const model = useMemo(
    () => modelOf(settings, snapshot, { change, show, shown }),
    [settings, snapshot, change, show, shown],
  );
  const { exercise } = settings;
  const { work } = snapshot;
  // Most of it is text, which does not change while something is dragged.
  const code = useMemo(
    () => (
      <CodePanel
        {...{ exercise, work, session, isConnected, show }}
        choose={(id) => change({ exercise: id })}
        own={own}
      />
    ),
    [exercise, work, session, isConnected, show, change, own],
  );
  return (
    <>
      <PartLink class="skip" part="descent">
        Skip to the pictures
      </PartLink>
      <header class="top">
        <h1>{TEXTS.title}</h1>
        <p class="lead">{TEXTS.lead}</p>
        <nav class="parts" aria-label="On this page">
          {(['descent', 'filter', 'loop', 'code'] as const).map((part) => (
            <PartLink key={part} part={part}>
              {TEXTS[part].heading}
            </PartLink>
          ))}
        </nav>
        <Presets model={model} />
      </header>
      <Controls model={model} />
      <div class="columns">
        <main>
          <Descent model={model} />
          <AtRest model={model} of={FilterView} />
          <AtRest model={model} of={LoopView} />
        </main>
        {code}
      </div>
    </>
  );
}
