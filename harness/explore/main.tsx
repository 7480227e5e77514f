import { options, render } from 'preact';
import { page } from 'virtual:views';
import { PAGE_STYLE } from '../core/figures/index.ts';
import { App } from './app.tsx';

const colours = new CSSStyleSheet();
colours.replaceSync(PAGE_STYLE);
document.adoptedStyleSheets = [colours];

// One drawing per frame at most.
options.debounceRendering = requestAnimationFrame;
// Effects follow at once; by default they wait for another frame.
options.requestAnimationFrame = setTimeout;

document.title = page.title;
document.querySelector('#not-running')!.remove();
render(<App page={page} />, document.querySelector('#page')!);
