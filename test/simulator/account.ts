/** Codes that shut the whole account out (reference 3.1). */
export type AccountRefusal =
  | 'ACCOUNT_BLOCKED'
  | 'API_ACCESS_DISABLED'
  | 'API_ACCESS_IP'
  | 'USER_NOT_ACTIVATED'
  | 'ACCOUNT_CLEANED'
  | 'ACCOUNT_IDENTIFICATION_REQUIRED';

export interface Account {
  id: number;
  name: string;
  username: string;
  email: string;
  password: string;
  apikey: string;
  webhookUrl: string | null;
  /** Answer to every authorised request, while set. */
  refusal: AccountRefusal | null;
}

/** The one user of the simulator. */
export function createAccount(apikey: string): Account {
  return {
    id: 700214,
    name: 'Dana',
    username: 'dana',
    email: 'dana@example.com',
    password: 'demo-password',
    apikey,
    webhookUrl: null,
    refusal: null,
  };
}
