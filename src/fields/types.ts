/** What a part of a phone number takes. `full`: the whole number in one field; `national`: all but the calling code. */
export type PhoneRole = 'full' | 'national' | 'country' | 'area' | 'prefix' | 'line';

/** A place for a one-time code: one field, or 4 to 8 boxes in reading order. */
export type CodeField = {
  boxes: HTMLElement[];
  /** Sum of the evidence; higher is surer. */
  score: number;
};

/** A place for one phone number, as one field or several parts in reading order. */
export type PhoneField = {
  parts: { element: HTMLElement; role: PhoneRole }[];
  /** Sum of the evidence; higher is surer. */
  score: number;
};

export type PhoneNumber = {
  /** '+447400123456' */
  e164: string;
  /** ISO 3166-1 alpha-2: 'GB' */
  country: string;
  /** Digits without plus: '44' */
  callingCode: string;
  /** Digits without trunk prefix: '7400123456' */
  national: string;
};

export type FillOptions = {
  /** Overwrite what stands there; only for a click of the user. */
  replace?: boolean;
};

export type FindOptions = {
  /** The browser's own way into closed shadow roots (`chrome.dom.openOrClosedShadowRoot`, Firefox `element.openOrClosedShadowRoot`). */
  openRoot?: (host: Element) => ShadowRoot | null;
};
