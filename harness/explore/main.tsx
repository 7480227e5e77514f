import { options, render } from 'preact';
import { page } from 'virtual:views';
import { PAGE_STYLE } from '../core/figures/index.ts';
import { App } from './app.tsx';

const colours = new CSSStyleSheet();
colours.replaceSync(PAGE_STYLE);
document.adoptedStyleSheets = [colours];

// At most one drawing for each frame, however many events there are.
options.debounceRendering = requestAnimationFrame;
// Effects come right after the drawing: by default they would wait for a frame of their own.
options.requestAnimationFrame = setTimeout;

document.title = page.title;
document.querySelector('#not-running')!.remove();
render(<App page={page} />, document.querySelector('#page')!);
