/** Pages of the service that people are sent to; the only addresses our own pages link. */
export const links = {
  topUp: 'https://onlinesim.io/v2/payment',
  profile: 'https://onlinesim.io/v2/profile/api',
  oauthClients: 'https://onlinesim.io/v2/profile/oauth',
  site: 'https://onlinesim.io/',
};
