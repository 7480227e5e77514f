import type { Page } from 'descent-grader/view';
import { Controls } from './controls.tsx';
import { CREDIT } from './credit.tsx';
import { Descent } from './descent.tsx';
import { captionOf, hessiansOf, settingsOf, viewOf } from './failures.ts';
import { FilterView } from './filter.tsx';
import { Hessians } from './hessians.tsx';
import { LoopView } from './loop.tsx';
import { probing, type PROBES } from './probes.ts';
import { SETTINGS, type Settings } from './settings.ts';
import { TEXTS } from './texts.ts';
import './styles/layout.css';
import './styles/controls.css';
import './styles/curves.css';
import './styles/marks.css';
import './styles/race.css';
import './styles/readouts.css';

/** The page of this course. */
export const page: Page<Settings, typeof PROBES> = {
  title: TEXTS.title,
  lead: TEXTS.lead,
  settings: SETTINGS,
  probing,
  controls: Controls,
  views: [
    {
      id: 'descent',
      ...TEXTS.descent,
      functions: [
        'gradientDescent',
        'momentumDescent',
        'experiment',
        'loss',
        'gradient',
        'hessian',
        'classify',
        'stationaryPoints',
      ],
      component: Descent,
    },
    {
      id: 'filter',
      ...TEXTS.filter,
      functions: [
        'momentumStep',
        'onePole',
        'lfilter',
        'frequencyResponse',
        'levelInDecibel',
        'zerosPolesGain',
      ],
      component: FilterView,
    },
    {
      id: 'loop',
      ...TEXTS.loop,
      functions: ['loopPoles', 'largestStableStepSize'],
      component: LoopView,
    },
  ],
  credit: CREDIT,
  failures: {
    settingsOf: (check) => ({ compare: undefined, ...settingsOf(check) }),
    viewOf,
    captionOf,
    drawingOf: (check) => {
      const hessians = hessiansOf(check);
      return hessians.length > 0 ? <Hessians hessians={hessians} /> : undefined;
    },
  },
};
