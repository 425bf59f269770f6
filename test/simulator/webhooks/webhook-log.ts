/** One call of the account's webhook, as `webhook-logs` shows it. */
export interface WebhookCall {
  id: number;
  type: 'receiving_sms' | 'rent_sms';
  url: string;
  params: Record<string, unknown>;
  status: 'pending' | 'success' | 'fail';
  error: string | null;
  /** Milliseconds since 1970. */
  at: number;
}
