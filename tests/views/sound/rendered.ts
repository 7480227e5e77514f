import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { loopPoles, momentumStep } from '#reference';
import type * as Audio from '../../../views/sound/audio.ts';
import { playable } from '../../../views/sound/audio.ts';
import { PING, pingOf, RATE, signalOf } from '../../../views/sound/signals.ts';
import { pitchOf } from './pitch.ts';

const VOLUME = 0.15;

/** Plays a sound in a browser, as the page does, without a loudspeaker. @returns what would be heard, at `RATE` */
async function rendered(
  browser: Browser,
  samples: ArrayLike<number>,
  rate: number,
  count: number,
): Promise<number[]> {
  const { outputFiles } = await build({
    entryPoints: ['views/sound/audio.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'audio',
  });
  const page = await browser.newPage();
  try {
    await page.evaluate(`${outputFiles[0]!.text}; globalThis.audio = audio; 0`);
    return await page.evaluate(
      async ({ heard, length, volume, ...others }) => {
        const { audio } = globalThis as unknown as { audio: typeof Audio };
        const context = new OfflineAudioContext(1, length, 44_100);
        const played = { samples: Float32Array.from(heard), rate: others.rate, isLooped: true };
        audio.start(context, played, volume);
        return [...(await context.startRendering()).getChannelData(0)];
      },
      { heard: Array.from(samples), rate, length: count, volume: VOLUME },
    );
  } finally {
    await page.close();
  }
}

/** The samples that were computed are those that are heard, in a loop; and a ping has the pitch of the poles. */
export async function expectSound(browser: Browser): Promise<void> {
  const samples = playable(signalOf('tune').slice(0, 4096));
  const heard = await rendered(browser, samples, RATE, 6000);
  const worst = heard.reduce(
    (most, value, k) => Math.max(most, Math.abs(value - VOLUME * samples[k % samples.length]!)),
    0,
  );
  expect(worst).toBeLessThan(1e-6);

  const [curvature, stepSize, m] = [4, 0.2, 0.995] as const;
  const [{ re, im }] = loopPoles(curvature, stepSize, m);
  const ping = pingOf(
    (beta, z) => momentumStep(([one]) => [curvature * one!], beta, z, stepSize, m),
    PING.steps,
  );
  const rung = await rendered(browser, playable(ping), PING.rate, 8000);
  const expected = (Math.atan2(im, re) * PING.rate) / RATE;
  expect(Math.abs(pitchOf(rung)! / expected - 1)).toBeLessThan(0.01);
}
