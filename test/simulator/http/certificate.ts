import { generate } from 'selfsigned';
import { DEMO_HOSTS } from '../demo/demo-site.ts';
import { SECRET_SERVER_HOST } from '../oauth/secret-server.ts';
import { SERVICE_HOSTS } from './hosts.ts';

export interface Certificate {
  key: string;
  cert: string;
}

/** A certificate made at start for every host the simulator plays; nothing of it is kept. */
export async function makeCertificate(): Promise<Certificate> {
  const names = [...SERVICE_HOSTS, ...DEMO_HOSTS, SECRET_SERVER_HOST, 'localhost'];
  const made = await generate([{ name: 'commonName', value: 'onlinesim.io' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          ...names.map((value) => ({ type: 2 as const, value })),
          { type: 7 as const, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}
