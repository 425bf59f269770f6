import { type ComponentType, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { rootElement } from './page';

/** Draws a component into the page. */
export const showReact = (App: ComponentType): void => createRoot(rootElement()).render(createElement(App));
