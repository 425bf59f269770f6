// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { MaskLink } from '../../../src/popup/home/mask-link.tsx';
import { choices, defaultChoices } from '../../../src/storage/items.ts';
import { britain } from '../../support/samples.ts';
import { type Mounted, mount, until } from '../../ui/mount.tsx';

let view: Mounted;
afterEach(() => view.unmount());

async function show(masks: Record<string, string[]>, more: { always?: boolean; refused?: string } = {}) {
  await choices.set({ ...defaultChoices, masks });
  view = mount(<MaskLink country={britain} {...more} />);
}

const field = () => view.root.querySelector('input') as HTMLInputElement;

function type(text: string) {
  field().value = text;
  field().dispatchEvent(new Event('input', { bubbles: true }));
  view.root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}

it('is not in the way where nothing is avoided', async () => {
  await show({ 1: ['5'] });
  expect(view.text()).toBe('');
});

it('says what is avoided, and saves what is typed beside the masks of other countries', async () => {
  await show({ 1: ['5'], 44: ['77'] });
  await until(() => view.text() === 'None that begin with 77');
  view.button('None that begin').click();
  await until(field);
  expect(field().value).toBe('77');
  type('+44 77, 781');
  expect(view.calls).toEqual([{ name: 'saveChoices', input: { masks: { 1: ['5'], 44: ['77', '781'] } } }]);
});

it('what is no mask is told, and what was typed stays', async () => {
  await show({}, { always: true });
  view.button('Avoid some numbers').click();
  await until(field);
  type('77, 7x');
  await until(() => view.text().includes('Only digits'));
  expect([field().value, view.calls]).toEqual(['77, 7x', []]);
});

it('begins with the digits of a number that was refused', async () => {
  await show({}, { always: true, refused: '7400123456' });
  view.button('Avoid some numbers').click();
  await until(field);
  expect(field().value).toBe('7400');
});
