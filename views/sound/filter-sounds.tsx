import { format } from 'descent-grader/view';
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import * as reference from '#reference';
import type { Model } from '../model.ts';
import { DEMANDS } from '../probes.ts';
import { TEXTS } from '../texts.ts';
import { differenceOf, finiteLength, nullTest, SILENCE } from './measures.ts';
import { FIRST, LENGTH, RATE, type SignalName, signalOf, SIGNALS } from './signals.ts';
import { type Choice, decibels, Sounds } from './sounds.tsx';
import { useSound } from './use-sound.ts';

const TEXT = TEXTS.sound;

/** What the null test says, in words. */
function verdictOf(level: number, count: number): string {
  if (level === Infinity)
    return `Null test: your filter is not finite from sample ${count} on; it is played as far.`;
  const words = level <= SILENCE ? 'silence: yours is right here' : 'what is left is what is wrong';
  return `Null test: yours minus right is ${decibels(level)} (${words}).`;
}

/** Sounds through the student's filter and the right one. */
export default function FilterSounds({ model }: { readonly model: Model }): JSX.Element {
  const { momentumCoeff: m } = model.settings;
  const [signal, setSignal] = useState<SignalName>('tune');
  const own = useSound(model, 'lfilter', { signal, first: FIRST, all: LENGTH }, true, [m]);
  const x = signalOf(signal);
  const right = useMemo(
    () => DEMANDS.lfilter(reference, model.settings, { signal, count: LENGTH }).samples,
    [signal, m],
  );
  const [level, choices] = useMemo((): readonly [number | undefined, Choice[]] => {
    const asked = own?.isWhole === false ? right.subarray(0, FIRST) : right;
    const all: Choice[] = [
      { name: 'unfiltered', samples: x, kind: 'other' },
      { name: 'right', samples: asked, kind: 'filter' },
    ];
    if (own === undefined) return [undefined, all];
    const yours = own.samples.subarray(0, finiteLength(own.samples));
    all.push(
      { name: 'yours', samples: yours, kind: 'momentum' },
      {
        name: 'yours − right, +60 dB',
        samples: differenceOf(yours, asked.subarray(0, yours.length)),
        isBoosted: true,
      },
    );
    return [nullTest(own.samples, asked, x, m), all];
  }, [own, right]);
  return (
    <div class="card hear">
      <h3>Hear it</h3>
      <fieldset class="choice">
        <legend>Through the filter</legend>
        {SIGNALS.map((name) => (
          <label key={name}>
            <input type="radio" name="signal" checked={name === signal} onChange={() => setSignal(name)} />
            {TEXT.signals[name]}
          </label>
        ))}
      </fieldset>
      <Sounds
        choices={choices}
        rate={RATE}
        isLooped
        file={`${signal} m=${format(m)}`}
        loudest={x}
        says={
          level === undefined || own === undefined
            ? TEXT.withoutLfilter
            : `${verdictOf(level, finiteLength(own.samples))} ${own.isWhole ? '' : TEXT.part}`
        }
        caption={TEXT.filter}
      />
    </div>
  );
}
