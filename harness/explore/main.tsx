import { options, render } from 'preact';
import { page } from 'virtual:views';
import { App } from './app.tsx';

// At most one drawing for each frame, however many events there are.
options.debounceRendering = requestAnimationFrame;

document.title = page.title;
render(<App page={page} />, document.querySelector('#page')!);
