import '../styles/sound.css';
import { Curve, format, Frame, type Coordinates, unbroken } from 'descent-grader/view';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Played, Speaker, toPlay, toWav } from './audio.ts';
import { levelsOf } from './measures.ts';

/** Something that can be played. */
export interface Choice {
  readonly name: string;
  readonly samples: ArrayLike<number>;
  /** A class, which gives its spectrum its colour; absent where it has none. */
  readonly kind?: string;
}

const QUIET = 0.15;
/** One for the page: only one sound is played at a time. */
const speaker = new Speaker(QUIET);
/** Ends what another part of the page shows as playing. */
let endBefore: (() => void) | undefined;

function save(name: string, played: Played): void {
  const address = URL.createObjectURL(new Blob([toWav(played)], { type: 'audio/wav' }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** Says which choice is played, and plays it: anew where its samples change. */
function usePlayer(choices: readonly Choice[], rate: number, isLooped: boolean) {
  const [name, setName] = useState<string>();
  const latest = useRef<string>(undefined);
  const choice = choices.find((one) => one.name === name);
  const stop = (): void => {
    speaker.stop();
    latest.current = undefined;
    setName(undefined);
  };
  const play = (next: Choice, isSame: boolean): void => {
    if (endBefore !== stopThis.current) endBefore?.();
    endBefore = stopThis.current;
    latest.current = next.name;
    setName(next.name);
    speaker.play(toPlay(next.samples, rate, isLooped), isSame, () => {
      latest.current = undefined;
      setName(undefined);
    });
  };
  const stopThis = useRef(() => setName(undefined));
  // A sound that is looped goes on with its new samples; one that rings once does so again.
  useEffect(() => {
    if (choice !== undefined && latest.current === choice.name) play(choice, isLooped);
    else if (latest.current !== undefined && choice === undefined) stop();
  }, [choice?.samples]);
  useEffect(() => () => speaker.stop(), []);
  return { choice, play, stop };
}

interface SoundsProps {
  /** At least one that has a spectrum. */
  readonly choices: readonly Choice[];
  readonly rate: number;
  readonly isLooped: boolean;
  /** What the file of a sound is called. */
  readonly file: string;
  /** That relative to which levels are drawn. */
  readonly loudest: ArrayLike<number>;
  /** A sentence on what is heard, and one on what there is to hear. */
  readonly says: string;
  readonly caption: string;
}

/** Buttons that play sounds, and the spectrum of each. */
export function Sounds({ choices, rate, isLooped, file, loudest, says, caption }: SoundsProps): JSX.Element {
  const { choice, play, stop } = usePlayer(choices, rate, isLooped);
  const [volume, setVolume] = useState(QUIET);
  const saved = choice ?? choices.findLast(({ kind }) => kind !== undefined)!;
  const fileName = `${file}, ${saved.name}.wav`;
  const drawn = choices.filter(({ kind, samples }) => kind !== undefined && samples.length > 0);
  return (
    <div class="sounds pair">
      <div>
        <div class="buttons" role="group" aria-label="Play">
          {choices.map((one) => {
            const isPlaying = one === choice;
            return (
              <button
                key={one.name}
                type="button"
                class={one.kind}
                aria-pressed={isPlaying}
                onClick={() => (isPlaying ? stop() : play(one, isLooped && choice !== undefined))}
              >
                <span aria-hidden="true">{isPlaying ? '■' : '▶'}</span> {one.name}
              </button>
            );
          })}
        </div>
        <p class="null" role="status">
          {says}
        </p>
        <p class="caption">{unbroken(caption)}</p>
        <div class="buttons">
          <label>
            Volume{' '}
            <input
              type="range"
              min={0}
              max={100}
              value={Math.round(100 * volume)}
              aria-valuetext={`${Math.round(100 * volume)} %`}
              onInput={({ currentTarget }) => {
                const next = currentTarget.valueAsNumber / 100;
                setVolume(next);
                speaker.volume = next;
              }}
            />
          </label>
          <button type="button" onClick={() => save(fileName, toPlay(saved.samples, rate, isLooped))}>
            Save “{fileName}”
          </button>
        </div>
      </div>
      <div>
        <Frame
          label="Spectrum of what is heard: level in decibels over the frequency"
          x={{ domain: [0, 1], label: 'frequency Ω/π', ticks: 5 }}
          y={{ domain: [-80, 5], label: 'level (dB)', ticks: 5 }}
          ratio={0.5}
        >
          {(plane) => (
            <>
              {drawn.map(({ name, kind, samples }) => (
                <Curve
                  key={name}
                  plane={plane}
                  points={levelsOf(samples, loudest) as Coordinates}
                  kind={kind!}
                  role={kind === 'filter' && drawn.some((one) => one.kind === 'momentum') ? 'right' : 'alone'}
                />
              ))}
            </>
          )}
        </Frame>
        <ul class="legend">
          {drawn.map(({ name, kind }) => (
            <li key={name} class={kind}>
              {name}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** A level in dB, as people say it. */
export const decibels = (level: number): string => (level === -Infinity ? '−∞ dB' : `${format(level, 3)} dB`);
