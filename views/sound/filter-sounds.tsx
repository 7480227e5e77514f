import { format } from 'descent-grader/view';
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import * as reference from '#reference';
import type { Vector } from '#reference';
import type { Model } from '../model.ts';
import { DEMANDS } from '../probes.ts';
import { useSettled } from '../settled.ts';
import { TEXTS } from '../texts.ts';
import { differenceOf, finiteLength, nullTest, SILENCE } from './measures.ts';
import { FIRST, LENGTH, RATE, type SignalName, signalOf, SIGNALS } from './signals.ts';
import { type Choice, decibels, Sounds } from './sounds.tsx';
import { type OwnSound, REST_MS, useSound } from './use-sound.ts';

const TEXT = TEXTS.sound;

/** The student's sound as far as it is finite, what is left of it without the right one, and the null test. */
function comparedWith({ samples, isWhole }: OwnSound, right: Float64Array, x: Vector, m: number) {
  const asked = isWhole ? right : right.subarray(0, FIRST);
  const yours = samples.subarray(0, finiteLength(samples));
  return {
    yours,
    difference: differenceOf(yours, asked.subarray(0, yours.length)),
    level: nullTest(samples, asked, x, m),
  };
}

/** What the null test says, in words. */
function verdictOf({ level, yours }: ReturnType<typeof comparedWith>): string {
  if (level === Infinity)
    return `Null test: your filter is not finite from sample ${yours.length} on${yours.length > 0 ? '; it is played as far' : ''}.`;
  const words = level <= SILENCE ? 'silence: yours is right here' : 'what is left is what is wrong';
  return `Null test: yours minus right is ${decibels(level)} (${words}).`;
}

/** Sounds through the student's filter and the right one. */
export default function FilterSounds({ model }: { readonly model: Model }): JSX.Element {
  const settled = useSettled(model, [model.settings.momentumCoeff], REST_MS);
  const { settings } = settled;
  const { momentumCoeff: m } = settings;
  const [signal, setSignal] = useState<SignalName>('tune');
  const { sound: own, isAsking } = useSound(
    model,
    settled,
    'lfilter',
    { signal, first: FIRST, all: LENGTH },
    [m],
  );
  const x = signalOf(signal);
  const right = useMemo(
    () => DEMANDS.lfilter(reference, settings, { signal, count: LENGTH }).samples,
    [signal, m],
  );
  // With the right samples for which it was asked: while another is asked, both of them have changed.
  const compared = useMemo(() => own && comparedWith(own, right, x, m), [own]);
  const choices = useMemo((): Choice[] => {
    const all: Choice[] = [
      { name: 'unfiltered', samples: x, kind: 'other' },
      { name: 'right', samples: own?.isWhole === false ? right.subarray(0, FIRST) : right, kind: 'filter' },
    ];
    if (compared === undefined || compared.yours.length === 0) return all;
    const { yours, difference } = compared;
    return [
      ...all,
      { name: 'yours', samples: yours, kind: 'momentum' },
      { name: 'yours − right, +60 dB', samples: difference, isBoosted: true },
    ];
  }, [compared, right]);
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
          isAsking
            ? TEXT.asking
            : compared === undefined
              ? TEXT.withoutLfilter
              : `${verdictOf(compared)} ${own?.isWhole ? '' : TEXT.part}`
        }
        caption={TEXT.filter}
      />
    </div>
  );
}
