import { Curve, format, Frame, Handle, type Coordinates } from 'descent-grader/view';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { loss, type Vector } from '#reference';
import type { Model } from '../model.ts';
import { onCurve, type Racer, Runners } from '../race/runners.tsx';

/** Of the axis, by the loss at the start: room for whatever is drawn. */
const ROOM = [-0.15, 1.3] as const;
/** How far a press of a key moves the pen, as a share of the axis. */
const KEY = 0.025;

interface Drawn {
  /** One for each step; NaN where nothing is drawn. */
  readonly losses: Vector;
  readonly pen: number;
}

/** Goes with the pen to a place: the steps between are on a straight line. */
function drawnTo({ losses, pen }: Drawn, x: number, value: number): Drawn {
  const to = Math.min(Math.max(Math.round(x), 0), losses.length - 1);
  const from = losses[pen]!;
  const line = losses.map((known, k) => {
    if (k === to) return value;
    return (k - pen) * (k - to) < 0 ? from + ((value - from) * (k - pen)) / (to - pen) : known;
  });
  return { losses: line, pen: to };
}

interface DrawingProps {
  readonly model: Model;
  /** Called with the loss at each step, once the curve is complete. */
  readonly onDone: (losses: Vector) => void;
  /** It has been drawn: the true loss is laid over it, as far as the ball has come. */
  readonly isDone: boolean;
}

/** The loss over the steps as people expect it: a pen is dragged, or moved by the arrow keys. */
export function Drawing({ model, onDone, isDone }: DrawingProps): JSX.Element {
  const { steps, start } = model.settings;
  const path = model.of('momentumDescent').right;
  const first = loss(start);
  const [drawn, setDrawn] = useState<Drawn>(() => ({ losses: [], pen: 0 }));
  // The settings of the question may come later than the question.
  const current = (known: Drawn): Drawn =>
    known.losses.length === steps + 1
      ? known
      : { losses: Array.from({ length: steps + 1 }, (_, k) => (k === 0 ? first : NaN)), pen: 0 };
  const { losses, pen } = current(drawn);
  const [low, high] = ROOM.map((share) => share * first) as [number, number];
  const moveTo = (x: number, y: number): void => setDrawn((known) => drawnTo(current(known), x, y));
  const moveBy = (right: number, up: number): void =>
    setDrawn((known) => {
      const from = current(known);
      const value = from.losses[from.pen]! + up * KEY * (high - low);
      return drawnTo(from, from.pen + right, Math.min(Math.max(value, low), high));
    });
  const racers: Racer[] = [{ kind: 'momentum', path, isPale: false }];
  const overSteps = (values: Vector): Coordinates => values.map((value, k) => [k, value]);
  const right = overSteps(path.map((beta) => loss(beta)));
  return (
    <div class="drawing">
      <Frame
        label="The loss over the steps, as you draw it"
        x={{ domain: [0, steps], label: 'step k' }}
        y={{ domain: [low, high], label: 'loss L', ticks: 5 }}
        ratio={0.42}
        {...(!isDone && { onPick: moveTo })}
      >
        {(plane) => (
          <>
            <Curve plane={plane} points={overSteps(losses)} kind="drawn" role="alone" />
            {isDone ? (
              <>
                <Curve plane={plane} points={right} kind="momentum" role="alone" />
                <Runners racers={racers} toPixel={(_, time) => onCurve(right, time, plane)} />
              </>
            ) : (
              <Handle
                plane={plane}
                at={[pen, losses[pen]!]}
                label="Pen"
                text={`step ${pen}, loss ${format(losses[pen]!, 3)}`}
                value={pen}
                onMove={moveTo}
                onKey={moveBy}
                kind="pen"
              />
            )}
          </>
        )}
      </Frame>
      {isDone ? (
        <ul class="legend">
          <li class="drawn">as you drew it</li>
          <li class="momentum">as it is</li>
        </ul>
      ) : (
        <div class="buttons">
          <button type="button" disabled={!Number.isFinite(losses.at(-1))} onClick={() => onDone(losses)}>
            Look
          </button>
          <span class="quiet">
            Drag the dot to the last step, or use the arrow keys; with Shift they go ten times as far.
          </span>
        </div>
      )}
    </div>
  );
}
