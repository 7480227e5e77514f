import { format } from 'descent-grader/view';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import * as reference from '#reference';
import type { Model } from '../model.ts';
import { DEMANDS } from '../probes.ts';
import { useSettled } from '../settled.ts';
import { TEXTS } from '../texts.ts';
import { PING } from './signals.ts';
import { type Choice, Sounds } from './sounds.tsx';
import { REST_MS, useSound } from './use-sound.ts';

const TEXT = TEXTS.sound;

/** From so many periods before a ping has fallen to 1/e, its spectrum has its peak at ∠p, to one percent. */
const PITCHED = 2;

/** What the poles let expect, in words. */
function expected(curvature: number, stepSize: number, m: number): string {
  const [{ re, im }] = reference.loopPoles(curvature, stepSize, m);
  const size = Math.hypot(re, im);
  if (size >= 1) return `A pole has the magnitude ${format(size)}: the sound grows, and is stopped.`;
  if (im === 0) return 'Both poles are real: it thuds, and has no pitch.';
  const angle = Math.atan2(im, re);
  const hertz = (angle * PING.rate) / (2 * Math.PI);
  const periods = (-1 / Math.log(size) / (2 * Math.PI)) * angle;
  const lasting = `it falls to 1/e in ${format(periods, 2)} periods`;
  const stated = `∠p = ${format(angle)} radians per step, at ${PING.rate} steps in a second, is ${format(hertz)} Hz`;
  return periods < PITCHED
    ? `It thuds: ${stated}, but ${lasting}, and only from ${PITCHED} periods on that is the pitch.`
    : `${stated}: that is its pitch; ${lasting}.`;
}

/** The descent on a parabola as a sound: it is a resonator with the poles on the map. */
export default function LoopSounds({ model }: { readonly model: Model }): JSX.Element {
  const now = model.settings;
  const settled = useSettled(model, [now.curvature, now.stepSize, now.momentumCoeff], REST_MS);
  const { curvature, stepSize, momentumCoeff: m } = settled.settings;
  const of = [curvature, stepSize, m];
  const parts = { first: PING.first, all: PING.steps };
  const { sound: own, isAsking } = useSound(model, settled, 'momentumStep', parts, of);
  const right = useMemo(
    () => DEMANDS.momentumStep(reference, settled.settings, { count: PING.steps }).samples,
    of,
  );
  const choices = useMemo((): Choice[] => {
    const all: Choice[] = [{ name: 'the loop', samples: right, kind: 'filter' }];
    if (own) all.push({ name: 'your loop', samples: own.samples, kind: 'momentum' });
    return all;
  }, [own, right]);
  return (
    <div class="card hear">
      <h3>Hear it</h3>
      <Sounds
        choices={choices}
        rate={PING.rate}
        isLooped={false}
        file={`loop, λ=${format(curvature)}, step size ${format(stepSize)}, m=${format(m)}`}
        loudest={right}
        says={`${expected(curvature, stepSize, m)} ${isAsking ? TEXT.asking : own === undefined ? TEXT.withoutStep : own.isWhole ? '' : TEXT.part}`}
        caption={TEXT.loop}
      />
    </div>
  );
}
