import { parseArgs } from 'node:util';
import { CONTROL_PATH } from './control/answer-control.ts';
import { startSimulator } from './start.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8080' },
    'https-port': { type: 'string', default: '0' },
    'proxy-port': { type: 'string', default: '0' },
    seed: { type: 'string', default: 'simulator' },
    'sms-delay': { type: 'string', default: '3000' },
    'no-auto-sms': { type: 'boolean', default: false },
    quirks: { type: 'boolean', default: false },
    rate: { type: 'string', default: 'normal' },
  },
});

function readRate(text: string) {
  if (text === 'off' || text === 'normal' || text === 'strict') return text;
  throw new Error('--rate is off, normal or strict');
}

const simulator = await startSimulator({
  port: Number(values.port),
  httpsPort: Number(values['https-port']),
  proxyPort: Number(values['proxy-port']),
  seed: values.seed,
  smsDelayMs: Number(values['sms-delay']),
  autoSms: !values['no-auto-sms'],
  quirks: values.quirks,
  rateLimit: readRate(values.rate),
});

console.log(`listening on ${simulator.httpUrl}`);
console.log(`test key ${simulator.testKey}`);
console.log(`control: POST ${simulator.httpUrl}${CONTROL_PATH}`);
console.log(`https on 127.0.0.1:${simulator.httpsPort}, CONNECT proxy on 127.0.0.1:${simulator.proxyPort}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void simulator.close());
}

// A shell between npm and us dies of the signal that npm passes on, without passing it further.
const parent = process.ppid;
const watch = setInterval(() => {
  if (process.ppid !== parent) void simulator.close();
}, 500);
watch.unref();
