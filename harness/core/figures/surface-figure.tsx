import type { JSX } from 'preact';
import { LevelBar } from './contours.tsx';
import { type Caption, Sheet, WIDTH } from './figure.tsx';
import type { Series } from './sequences.tsx';
import { DEFAULT_CAMERA } from './surface-geometry.ts';
import { type ShownSurface, Surface, SURFACE_SIZE } from './surface.tsx';
import { seriesColour } from './theme.ts';

/** A loss as a surface, with paths over it. */
export function surfaceFigure({
  caption,
  surface,
  series,
}: {
  readonly caption: Caption;
  readonly surface: ShownSurface;
  readonly series: readonly Series[];
}): JSX.Element {
  const paths = series.map(({ points }, k) => ({ points, colour: seriesColour(k) }));
  const legend = series.map(({ name }, k) => ({ name, colour: seriesColour(k), dash: 'none' }));
  const { height } = SURFACE_SIZE;
  return (
    <Sheet caption={caption} legend={legend} height={height}>
      <Surface surface={surface} camera={DEFAULT_CAMERA} paths={paths} />
      <LevelBar
        levels={surface.landscape.levels}
        highest={surface.highest}
        left={WIDTH - 62}
        top={24}
        height={height - 60}
      />
    </Sheet>
  );
}
