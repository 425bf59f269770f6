import { SHAPE_HOSTS } from './shapes.ts';

/** A site one can sign up on with a phone number. Each has a host of its own. */
export interface DemoSite {
  host: string;
  name: string;
  /** Slugs whose activations receive its SMS: it has no service of its own, so "Other". */
  services: readonly string[];
  codeLength: number;
  /** Its SMS; `{code}` is replaced. */
  sms: string;
}

export const SHOP: DemoSite = {
  host: 'shop.example',
  name: 'Corner Shop',
  services: ['7'],
  codeLength: 6,
  sms: 'Corner Shop: your confirmation code is {code}. It is valid for 10 minutes.',
};

/** Its SMS are bound to its origin. */
export const CLUB: DemoSite = {
  host: 'club.example',
  name: 'Book Club',
  services: ['7'],
  codeLength: 6,
  sms: 'Your Book Club code is {code}.\n\n@club.example #{code}',
};

export const FORUM: DemoSite = {
  host: 'forum.example',
  name: 'Garden Forum',
  services: ['7'],
  codeLength: 5,
  sms: '{code} ist dein Bestätigungscode für Garden Forum. Bitte nicht weitergeben.',
};

export const DEMO_SITES: readonly DemoSite[] = [SHOP, CLUB, FORUM];
export const DEMO_HOSTS: readonly string[] = [...DEMO_SITES.map(({ host }) => host), ...SHAPE_HOSTS];
