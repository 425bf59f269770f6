import type { PageOrder } from '../../messages/protocol.ts';
import { formatClock } from '../../ui/format-clock.ts';
import { groupCode } from '../../ui/group-code.ts';
import { word } from '../runtime.ts';
import type { Offer } from './choose-offer.ts';
import { drawLogo, drawRing, element } from './elements.ts';

/** What a button of the widget does. */
export type Action =
  | { do: 'fillPhone'; order: PageOrder }
  | { do: 'fillCode'; order: PageOrder; code: string }
  | { do: 'copy'; text: string }
  | { do: 'openPopup' }
  | { do: 'switchOff'; forGood: boolean }
  | { do: 'showMore' };

export type OnAction = (event: Event, button: HTMLButtonElement, action: Action) => void;

/** The content of the widget, without anything that acts by itself. */
export interface Drawn {
  parts: Node[];
  /** What is offered, in a few words for a screen reader. */
  summary: string;
  /** Brings the time that is left up to date; null where none is shown. */
  tick: (() => void) | null;
}

export function drawCard(offer: Offer, onAction: OnAction): Drawn {
  const make = (name: string, label: string, action: Action) => button(name, label, action, onAction);
  const more = button('more', '⋮', { do: 'showMore' }, onAction);
  more.ariaLabel = word('more');
  more.ariaExpanded = 'false';
  const head = (text: string) => element('div', 'row', drawLogo(), element('span', 'head num', text), more);
  switch (offer.kind) {
    case 'getNumber': {
      const get = make('go wide', word('needNumber'), { do: 'openPopup' });
      return {
        parts: [element('div', 'row', drawLogo(), get, more)],
        summary: word('needNumber'),
        tick: null,
      };
    }
    case 'number': {
      const { order, written } = offer;
      const number = order.phone?.display ?? '';
      const acts = element(
        'span',
        'acts',
        written
          ? make('', word('anotherNumber'), { do: 'openPopup' })
          : make(nameFill(order), sayFill(order), { do: 'fillPhone', order }),
      );
      const row = element('div', 'row', element('span', 'mono', number), acts);
      return {
        parts: [head(word('yourNumberHere')), row],
        summary: `${word('yourNumberHere')}, ${number}`,
        tick: null,
      };
    }
    case 'waiting':
      return drawWaiting(offer.order, head);
    case 'codes': {
      const [first] = offer.rows;
      const several = offer.rows.length > 1;
      const number = first?.order.phone?.display;
      const title = several || !number ? word('yourCodes') : word('smsTo', number);
      const rows = offer.rows.map(({ order, code }) =>
        element(
          'div',
          'row',
          digits(code, several),
          element(
            'span',
            'acts',
            make('', word('copy'), { do: 'copy', text: code }),
            make(nameFill(order), sayFill(order), { do: 'fillCode', order, code }),
          ),
        ),
      );
      const said = offer.rows.map(({ code }) => word('codeNamed', [...code].join(' ')));
      return { parts: [head(title), ...rows], summary: said.join(', '), tick: null };
    }
  }
}

function drawWaiting(order: PageOrder, head: (text: string) => Node): Drawn {
  const text = element('span', 'note num');
  const ring = element('span', 'row');
  const left = () => order.expiresAt - Date.now();
  const tick = () => {
    text.textContent = left() > 0 ? word('waitingForSms', formatClock(left())) : word('timeIsUp');
    ring.replaceChildren(drawRing(left() / 900_000));
  };
  tick();
  const title = order.phone ? word('smsTo', order.phone.display) : word('name');
  return { parts: [head(title), element('div', 'row', ring, text)], summary: text.textContent ?? '', tick };
}

/** The two ways to be left alone. */
export function drawMore(onAction: OnAction): HTMLElement {
  return element(
    'div',
    'foot',
    button('plain', word('notOnThisSite'), { do: 'switchOff', forGood: true }, onAction),
    button('plain', word('notForAnHour'), { do: 'switchOff', forGood: false }, onAction),
  );
}

/** Grouped for the eye; a screen reader gets it digit by digit. */
function digits(code: string, small: boolean): HTMLElement {
  const parts = groupCode(code).map(({ text }) => element('span', '', text));
  const shown = element('span', `digits${small ? ' more' : ''}${code.length > 6 ? ' long' : ''}`, ...parts);
  shown.role = 'img';
  shown.ariaLabel = word('codeNamed', [...code].join(' '));
  return shown;
}

function sayFill({ otherHost }: PageOrder): string {
  return otherHost ? word('fillOn', otherHost) : word('fill');
}

function nameFill({ otherHost }: PageOrder): string {
  return otherHost ? 'go host' : 'go';
}

function button(name: string, label: string, action: Action, onAction: OnAction): HTMLButtonElement {
  const made = element('button', name, label);
  made.type = 'button';
  made.addEventListener('click', (event) => onAction(event, made, action));
  return made;
}
