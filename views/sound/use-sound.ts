import { useEffect, useState } from 'preact/hooks';
import type { Model } from '../model.ts';
import type { SoundPart } from '../probes.ts';
import { areSame } from '../settled.ts';
import { inFull, type Sound } from './signals.ts';

/** Sounds follow the settings once nothing has changed for this time, in ms. */
export const REST_MS = 150;

/** What the student's function makes, as far as it answers. */
export interface OwnSound {
  readonly samples: Float64Array;
  readonly isWhole: boolean;
}

type Kept = { readonly of: readonly unknown[]; readonly sound: OwnSound | undefined };

/**
 * The sound of a student's function, asked anew when something changes; until it answers, the sound from before.
 * @param model of now
 * @param settled as it was when the settings had rested: they are asked
 * @param of what it depends on, beside the code
 * @returns the sound, if there is one, and whether another is being computed
 */
export function useSound(
  model: Model,
  settled: Model,
  name: 'lfilter' | 'momentumStep',
  {
    signal,
    first,
    all,
  }: { readonly signal?: SoundPart['signal']; readonly first: number; readonly all: number },
  of: readonly unknown[],
): { readonly sound: OwnSound | undefined; readonly isAsking: boolean } {
  const [kept, setKept] = useState<Kept>();
  const { exercise, answer } = model.of(name);
  const isAnswering = answer?.kind === 'value';
  const asked = [isAnswering, model.snapshot.work[exercise]?.files, signal, ...of];
  useEffect(() => {
    let isCurrent = true;
    const ask = async (count: number): Promise<Sound | undefined> => {
      const part: SoundPart = { count, ...(signal && { signal }) };
      const reply = await settled.demand(name, part);
      return reply.kind === 'value' && isCurrent ? (reply.value as Sound) : undefined;
    };
    const hear = async (): Promise<void> => {
      const sound = isAnswering ? await inFull(ask, first, all) : undefined;
      if (isCurrent) setKept({ of: asked, sound });
    };
    void hear();
    return () => {
      isCurrent = false;
    };
  }, asked);
  return {
    sound: isAnswering ? kept?.sound : undefined,
    isAsking: isAnswering && !(kept !== undefined && areSame(kept.of, asked)),
  };
}
