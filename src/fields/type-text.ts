/** Types into a field one character at a time, with the events a keyboard makes. */
export async function typeText(input: HTMLInputElement, text: string): Promise<void> {
  input.focus({ preventScroll: true });
  input.value = '';
  for (const character of text) {
    const key = { key: character, bubbles: true, cancelable: true };
    input.dispatchEvent(new KeyboardEvent('keydown', key));
    input.value += character;
    input.dispatchEvent(new InputEvent('input', { data: character, inputType: 'insertText', bubbles: true }));
    input.dispatchEvent(new KeyboardEvent('keyup', key));
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
