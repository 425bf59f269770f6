declare global {
  interface Window {
    /** What the component under test says that it holds: never read from its fields. */
    __state: () => unknown;
  }
}

export const rootElement = (): HTMLElement => {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root');
  return root;
};

/** Says what the component holds from now on. */
export const keepState = (read: () => unknown): void => {
  window.__state = read;
};
