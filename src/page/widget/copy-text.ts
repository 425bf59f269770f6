/** Copies at a click of the user. Insecure pages have no clipboard but the old one. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  const abort = new AbortController();
  let handed = false;
  addEventListener(
    'copy',
    (event) => {
      event.clipboardData?.setData('text/plain', text);
      handed = true;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal: abort.signal },
  );
  const copied = document.execCommand('copy');
  abort.abort();
  // A page that listens ahead of us can keep the event from us, and then has copied something of its own.
  return copied && handed;
}
