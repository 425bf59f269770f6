import { type App, type Component, createApp, h, ref, type VNode } from 'vue';
import { keepState, rootElement } from './page';

/** Draws a component with a model of its own, and tells what the model holds. */
export function showVue(
  draw: (model: { value: unknown; update: (value: unknown) => void }) => VNode,
  setUp: (app: App) => void = () => {},
  start: unknown = '',
): void {
  const model = ref(start);
  keepState(() => model.value);
  const root: Component = {
    render: () =>
      draw({
        value: model.value,
        update: (value) => {
          model.value = value;
        },
      }),
  };
  const app = createApp({ render: () => h(root) });
  setUp(app);
  app.mount(rootElement());
}
