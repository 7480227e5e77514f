import { format } from 'descent-grader/view';
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import * as reference from '#reference';
import type { Vector } from '#reference';
import type { Model } from '../model.ts';
import { DEMANDS } from '../probes.ts';
import { useSettled } from '../settled.ts';
import { TEXTS } from '../texts.ts';
import { differenceOf, finiteLength, nullTest, raised, SILENCE } from './measures.ts';
import { FIRST, LENGTH, RATE, type SignalName, signalOf, SIGNALS } from './signals.ts';
import { type Choice, decibels, Sounds } from './sounds.tsx';
import { type OwnSound, REST_MS, useSound } from './use-sound.ts';

const TEXT = TEXTS.sound;

/**
 * The student's sound as far as it is finite, the null test, and what is left of the sound without the right one, as loud
 * as that; nothing is left where the lengths differ, or where it is silence.
 */
function comparedWith({ samples, isWhole }: OwnSound, right: Float64Array, x: Vector, m: number) {
  const asked = isWhole ? right : right.subarray(0, FIRST);
  const yours = samples.subarray(0, finiteLength(samples));
  const level = nullTest(samples, asked, x, m);
  const isLeft = level !== undefined && level > SILENCE && yours.length > 0;
  return { yours, level, left: isLeft ? raised(differenceOf(yours, asked), asked) : undefined };
}

/** What the null test says, in words. */
function verdictOf({ level, yours, left }: ReturnType<typeof comparedWith>): string {
  if (level === undefined) return TEXT.otherLength;
  if (level === Infinity)
    return `Null test: your filter is not finite from sample ${yours.length} on${yours.length > 0 ? '; it is played as far' : ''}.`;
  const is = `Null test: yours minus right is ${decibels(level)}`;
  if (left === undefined) return `${is} (silence: yours is right here).`;
  const change = left.decibels < 0 ? 'lowered' : 'raised';
  return `${is} (what is left is what is wrong). It is played as loud as right: ${change} by ${decibels(Math.abs(left.decibels))}.`;
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
    const { yours, left } = compared;
    return [
      ...all,
      { name: 'yours', samples: yours, kind: 'momentum' },
      ...(left ? [{ name: 'yours − right', samples: left.samples }] : []),
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
        file={`${signal}, m=${format(m)}`}
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
