import '../styles/stations.css';
import { unbroken } from 'descent-grader/view';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Model } from '../model.ts';
import { playhead, SPEEDS } from '../race/playhead.ts';
import { Drawing } from './drawing.tsx';
import { keepGuess, rightGuesses, settingsOfStation, type Station, stationOf, STATIONS } from './stations.ts';

const NEXT: Readonly<Record<string, number>> = { ArrowDown: 1, PageDown: 1, ArrowUp: -1, PageUp: -1 };

/** About how long a question plays, at most, in seconds. */
const LONGEST_S = 8;

/** What has arrow keys of its own. */
const OWN_KEYS = 'input, select, textarea, [role=slider], [contenteditable]';

/** What of the page fills the screen in a lecture hall. */
const STAGE = '#descent';

function Answer({ station, guess }: { readonly station: Station; readonly guess: string }): JSX.Element {
  const right = station.right(station.settings);
  const textOf = (wanted: string): string => station.options.find(({ id }) => id === wanted)?.text ?? wanted;
  return (
    <p class="answer" role="status">
      <strong>{guess === right ? 'As you guessed' : `You guessed “${textOf(guess)}”. The answer is`}:</strong>{' '}
      {textOf(right)}. {unbroken(station.explanation)}
    </p>
  );
}

/** That a question has been answered, and how. @param isRight absent where it has not */
function Mark({ isRight }: { readonly isRight: boolean | undefined }): JSX.Element | null {
  if (isRight === undefined) return null;
  return (
    <span role="img" aria-label={isRight ? 'guessed right' : 'guessed wrong'}>
      {isRight ? '✓' : '✗'}
    </span>
  );
}

/** Links to the questions; and the one that is open, which hides the paths until it is answered. */
export default function StationPanel({ model }: { readonly model: Model }): JSX.Element {
  const { settings, change } = model;
  const station = stationOf(settings.station);
  const [guess, setGuess] = useState<string>();
  const panel = useRef<HTMLElement>(null);
  const open = (next: Station | undefined): void => {
    change({ station: next?.id ?? '' });
  };
  useEffect(() => {
    setGuess(undefined);
    playhead.pause();
    playhead.set({ isHiding: station !== undefined });
    if (station === undefined) return;
    change({ ...settingsOfStation(station), at: 0 });
    panel.current!.focus();
    // An address can also name a question that does not exist.
  }, [settings.station]);
  const answer = (id: string): void => {
    if (station === undefined || guess !== undefined) return;
    keepGuess(station.id, id);
    setGuess(id);
    // The button that was pressed is removed with the pen: without the focus the keys would do nothing.
    if (station.optionOf !== undefined) panel.current!.focus({ preventScroll: true });
    change({ ...settingsOfStation(station, id), at: 0 });
    const speed = SPEEDS.find((one) => settings.steps / one.speed < LONGEST_S)!;
    playhead.set({ isHiding: false, speed: speed.speed });
  };
  // The choice has made its settings by then.
  useEffect(() => {
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (guess !== undefined && !isStill) playhead.play();
  }, [guess]);
  useEffect(() => {
    if (station === undefined) return;
    const press = (event: KeyboardEvent): void => {
      const way = NEXT[event.key];
      if (way === undefined || !(event.target instanceof Element)) return;
      if (event.target.closest(STAGE) === null || event.target.closest(OWN_KEYS) !== null) return;
      event.preventDefault();
      open(STATIONS[STATIONS.indexOf(station) + way] ?? station);
    };
    playhead.onPick = (beta1, beta2) => {
      if (station.optionAt !== undefined) answer(station.optionAt(beta1, beta2));
    };
    addEventListener('keydown', press);
    return () => {
      removeEventListener('keydown', press);
      playhead.onPick = undefined;
    };
  });
  const rights = useMemo(rightGuesses, [guess]);
  return (
    <nav class="stations" aria-label="Predict, then look">
      <h3>Predict, then look</h3>
      <div class="chips">
        {STATIONS.map((one) => (
          <a
            key={one.id}
            href={`#station=${one.id}`}
            aria-current={one === station ? 'step' : undefined}
            onClick={(event) => {
              event.preventDefault();
              open(one);
            }}
          >
            {one.name} <Mark isRight={rights[one.id]} />
          </a>
        ))}
      </div>
      {station && (
        <section class="card station" ref={panel} tabIndex={-1} aria-label={station.name}>
          <p class="question">{unbroken(station.question)}</p>
          {station.optionOf ? (
            <Drawing
              key={station.id}
              model={model}
              isDone={guess !== undefined}
              onDone={(losses) => answer(station.optionOf!(losses))}
            />
          ) : (
            <div class="buttons">
              {station.options.map(({ id, text }) => (
                <button
                  key={id}
                  type="button"
                  aria-pressed={id === guess}
                  disabled={guess !== undefined && id !== guess}
                  onClick={() => answer(id)}
                >
                  {text}
                </button>
              ))}
            </div>
          )}
          {guess !== undefined && <Answer station={station} guess={guess} />}
          <div class="buttons">
            <button type="button" onClick={() => open(STATIONS[STATIONS.indexOf(station) + 1])}>
              {station === STATIONS.at(-1) ? 'Done' : 'Next question'}
            </button>
            <button
              type="button"
              onClick={() => {
                if (document.fullscreenElement === null)
                  void document.querySelector(STAGE)!.requestFullscreen();
                else void document.exitFullscreen();
              }}
            >
              Full screen
            </button>
            <button type="button" onClick={() => open(undefined)}>
              Close
            </button>
            <span class="quiet">Your guesses stay in this browser. ↑ ↓ change the question.</span>
          </div>
        </section>
      )}
    </nav>
  );
}
