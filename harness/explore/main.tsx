import { options, render } from 'preact';
import { App } from './app.tsx';

// At most one drawing for each frame, however many events there are.
options.debounceRendering = requestAnimationFrame;

render(<App />, document.querySelector('#page')!);
