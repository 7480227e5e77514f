import { title } from 'virtual:catalogue';
import type { Page } from './page.ts';
import type { Probing } from './state/probing.ts';

// Replaces a course's own `views/`.

export const probing: Probing = { probes: {}, demands: {}, right: {} };

export const page: Page = {
  title,
  lead: 'Write your code here. The grader says what is right and what is not yet.',
  settings: {
    fromAddress: (_, exercise) => ({ exercise }),
    toAddress: () => ({}),
    legal: (settings) => settings,
  },
  probing,
  views: [],
  failures: {
    settingsOf: () => ({}),
    viewOf: (_, own) => own,
    captionOf: () => undefined,
    drawingOf: () => undefined,
  },
};
