/** What only a document can do: in Chrome a hidden one of ours, in Firefox the event page itself. */
export type DocumentTask = { do: 'sound' } | { do: 'copy'; text: string };

/** How a task is sent to the hidden document: no other page of ours listens for it. */
export interface TaskMessage {
  to: 'offscreen';
  task: DocumentTask;
}

export async function performTask(task: DocumentTask): Promise<void> {
  if (task.do === 'copy') copyText(task.text);
  else await playSound();
}

/** By the old command: the newer way wants a focus that no hidden document ever has. */
function copyText(text: string): void {
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}

const notes = [660, 880];
const noteSeconds = 0.13;
const mostMs = 1_000;

/** Two soft notes, made here: no file to load. */
async function playSound(): Promise<void> {
  const context = new AudioContext();
  const gain = new GainNode(context, { gain: 0.12 });
  gain.connect(context.destination);
  const ends = notes.map(async (frequency, index) => {
    const note = new OscillatorNode(context, { frequency });
    note.connect(gain);
    note.start(context.currentTime + index * noteSeconds);
    note.stop(context.currentTime + (index + 1) * noteSeconds);
    await new Promise((resolve) => note.addEventListener('ended', resolve));
  });
  // A machine without a way to make sound never ends a note.
  await Promise.race([Promise.all(ends), new Promise((resolve) => setTimeout(resolve, mostMs))]);
  void context.close();
}
