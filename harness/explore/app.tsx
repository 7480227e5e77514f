import type { JSX } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { exercises } from 'virtual:catalogue';
import { CodePanel } from './code/code-panel.tsx';
import type { Page } from './page.ts';
import { AtRest } from './sections/at-rest.tsx';
import { scrollToPart } from './sections/scroll-to-part.ts';
import { ViewSection } from './sections/view-section.tsx';
import { fromAddress, toAddress, viewOfAddress, viewOfExercise } from './state/address.ts';
import { useFollowedFiles } from './state/follow.ts';
import { type SettingsChange, modelOf, type ShownFailure } from './state/model.ts';
import { useOwnCode } from './state/own-code.ts';
import type { Settings } from './state/probing.ts';
import { CodeSession, type Snapshot } from './state/session.ts';

const IDS = exercises.map(({ id }) => id);
/** Layout with the code beside the pictures, as in styles/page.css. */
const BESIDE = '(min-width: 72rem)';
/** Browsers refuse more than some 100 changes of the address in a short time. */
const ADDRESS_MS = 250;

function useSettings({ settings: own, views }: Page): readonly [Settings, SettingsChange] {
  const [settings, setSettings] = useState(() => fromAddress(own, location.hash, IDS));
  /** Last fragment that was read or written. */
  const known = useRef(location.hash);
  useEffect(() => {
    const write = (): void => {
      // A link was followed, whose event comes later and needs the address.
      if (location.hash !== known.current) return;
      history.replaceState(null, '', toAddress(own, settings));
      known.current = location.hash;
    };
    const timer = setTimeout(write, ADDRESS_MS);
    return () => clearTimeout(timer);
  }, [own, settings]);
  useEffect(() => {
    const toView = (): void => {
      const view = viewOfAddress(views, exercises, location.hash);
      if (view !== undefined) scrollToPart(view);
    };
    const follow = (): void => {
      known.current = location.hash;
      setSettings(fromAddress(own, location.hash, IDS));
      toView();
    };
    // A link may have been followed before the page listened.
    if (location.hash === known.current) toView();
    else follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [own, views]);
  const change = useCallback(
    (part: Parameters<SettingsChange>[0]) =>
      setSettings((before) =>
        own.legal({ ...before, ...(typeof part === 'function' ? part(before) : part) }, before),
      ),
    [own],
  );
  return [settings, change];
}

function useSession(settings: Settings): readonly [CodeSession, Snapshot] {
  const [snapshot, setSnapshot] = useState<Snapshot>({ work: {} });
  const [session] = useState(() => new CodeSession(setSnapshot));
  // Before painting, so that the worker answers meanwhile.
  useLayoutEffect(() => session.setSettings(settings), [settings]);
  return [session, snapshot];
}

/** Draws a failed check. Closing it restores the earlier settings. */
function useShown({ failures }: Page, settings: Settings, change: SettingsChange) {
  const [shown, setShown] = useState<ShownFailure>();
  const latest = useRef(settings);
  latest.current = settings;
  const before = useRef<Settings>(undefined);
  const opener = useRef<Element>(null);
  const show = useCallback(
    (next: ShownFailure | undefined): void => {
      setShown(next);
      if (next === undefined) {
        change({ ...before.current, exercise: latest.current.exercise });
        before.current = undefined;
        // The focus would be lost with its button.
        if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
      } else {
        before.current ??= latest.current;
        opener.current = document.activeElement;
        change(failures.settingsOf(next.check));
      }
    },
    [failures, change],
  );
  return [shown, show] as const;
}

/** The address keeps the settings, so it must not change. */
function PartLink({ part, children, ...others }: PartLinkProps): JSX.Element {
  const go = (event: MouseEvent): void => {
    event.preventDefault();
    scrollToPart(part);
    document.querySelector<HTMLElement>(`#${part}`)!.focus({ preventScroll: true });
  };
  return (
    <a href={`#${part}`} onClick={go} {...others}>
      {children}
    </a>
  );
}

interface PartLinkProps {
  /** Id of a focusable element. */
  readonly part: string;
  readonly children: string;
  readonly class?: string;
}

export function App({ page }: { readonly page: Page }): JSX.Element {
  const { title, lead, header: Header, controls: Controls, views, credit } = page;
  const [settings, change] = useSettings(page);
  const [session, snapshot] = useSession(settings);
  const isConnected = useFollowedFiles(session);
  const own = useOwnCode(session);
  const [shown, show] = useShown(page, settings, change);
  const model = useMemo(
    () => modelOf(page.probing, settings, snapshot, session, { change, show, shown }),
    [page, settings, snapshot, session, change, show, shown],
  );
  const { exercise } = settings;
  const { work } = snapshot;
  const choose = useCallback(
    (id: string): void => {
      change({ exercise: id });
      const view = viewOfExercise(views, exercises, id);
      if (view !== undefined && matchMedia(BESIDE).matches) scrollToPart(view);
    },
    [change, views],
  );
  // Mostly text, which does not change during a drag.
  const code = useMemo(
    () => <CodePanel {...{ page, exercise, work, session, isConnected, show, choose, own }} />,
    [page, exercise, work, session, isConnected, show, choose, own],
  );
  return (
    <>
      {views[0] && (
        <PartLink class="skip" part={views[0].id}>
          Skip to the pictures
        </PartLink>
      )}
      <PartLink class="skip" part="code">
        Skip to the code
      </PartLink>
      <div class="pictures">
        <header class="top">
          <h1>{title}</h1>
          <p class="lead">{lead}</p>
          <nav class="parts" aria-label="On this page">
            {[...views, { id: 'code', heading: 'Your code' }].map(({ id, heading }) => (
              <PartLink key={id} part={id}>
                {heading}
              </PartLink>
            ))}
          </nav>
          {Header && <Header model={model} />}
        </header>
        {Controls && <Controls model={model} />}
        <main>
          {views.map((view) => (
            <AtRest key={view.id} model={model}>
              {(shownModel) => <ViewSection page={page} view={view} model={shownModel} />}
            </AtRest>
          ))}
        </main>
        {credit && <footer class="credit">{credit}</footer>}
      </div>
      {code}
    </>
  );
}
