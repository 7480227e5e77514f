import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Model } from '../model.ts';
import { playhead, SPEEDS, usePlayhead } from './playhead.ts';

/** Whether the reader's system asks for as little motion as possible. */
function useStillness(): boolean {
  const [query] = useState(() => matchMedia('(prefers-reduced-motion: reduce)'));
  const [isStill, setStill] = useState(query.matches);
  useEffect(() => {
    const follow = (): void => {
      if (query.matches) playhead.pause();
      setStill(query.matches);
    };
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [query]);
  return isStill;
}

/** What has keys of its own. */
const OWN_KEYS = 'input, select, textarea, button, a, summary, [role=slider], [contenteditable]';

/** Space plays, and the arrows step, while the focus is in a part of the page and on nothing that has keys of its own. */
function useKeys(part: string, onKey: (key: string) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target.closest(part) === null || event.target.closest(OWN_KEYS) !== null) return;
      if (![' ', 'ArrowLeft', 'ArrowRight'].includes(event.key)) return;
      event.preventDefault();
      onKey(event.key);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}

/** Plays the race, and steps through it. */
export function Player({ model }: { readonly model: Model }): JSX.Element {
  const { steps } = model.settings;
  const isPlaying = usePlayhead((of) => of.isPlaying);
  const speed = usePlayhead((of) => of.speed);
  const isHiding = usePlayhead((of) => of.isHiding);
  const isStill = useStillness();
  const stepBy = (count: number): void => playhead.pause(playhead.step + count);
  const toggle = (): void => {
    if (isStill) stepBy(1);
    else if (playhead.isPlaying) playhead.pause();
    else playhead.play();
  };
  useKeys('#descent', (key) => {
    if (key === ' ') toggle();
    else stepBy(key === 'ArrowLeft' ? -1 : 1);
  });
  return (
    <div class="player buttons" role="group" aria-label="Let it roll">
      <button type="button" aria-label="One step back" onClick={() => stepBy(-1)}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M5,4V16M15,4L7,10L15,16Z" />
        </svg>
      </button>
      {!isStill && (
        <button type="button" class="play" disabled={steps === 0 || isHiding} onClick={toggle}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d={isPlaying ? 'M6,4V16M14,4V16' : 'M5,3L16,10L5,17Z'} />
          </svg>
          {isPlaying ? 'Pause' : 'Let it roll'}
        </button>
      )}
      <button type="button" aria-label="One step forward" onClick={() => stepBy(1)}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M15,4V16M5,4L13,10L5,16Z" />
        </svg>
      </button>
      {isStill ? (
        <span class="quiet">Your system asks for little motion: go step by step.</span>
      ) : (
        <select
          aria-label="Speed"
          value={speed}
          onChange={({ currentTarget }) => playhead.set({ speed: Number(currentTarget.value) })}
        >
          {SPEEDS.map((one) => (
            <option key={one.name} value={one.speed}>
              {one.name}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
