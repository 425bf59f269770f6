import { type Answer, page, plain } from '../http/answer.ts';

/** Hosts of pages that ask in other ways than a plain form: one site with two hosts, and one that stands in frames. */
export const SHAPE_HOSTS: readonly string[] = ['shapes.example', 'id.shapes.example', 'pay.example'];

const phone = '<label for="phone">Mobile number</label><input id="phone" type="tel" autocomplete="tel">';
const code =
  '<label for="code">SMS code</label><input id="code" inputmode="numeric" autocomplete="one-time-code" maxlength="6">';

/** Each by its path. All their scripts run in the page. */
const SHAPES: Record<string, string> = {
  '/': `<h1>Sign up</h1>${phone}${code}`,
  '/code': `<h1>Your code</h1>${code}`,
  '/plain': '<h1>Odd</h1><label for="code">Magic</label><input id="code">',
  '/long': `<h1>Far down</h1><div style="height:60vh"></div>${code}<div style="height:200vh"></div>`,
  '/dialog': `<h1>Behind</h1><button id="open">Open</button><dialog id="box"><h2>Confirm</h2>${code}</dialog>
<script>document.getElementById('open').onclick = () => box.showModal()</script>`,
  '/shadow': `<h1>Component</h1><sms-code></sms-code><script>
customElements.define('sms-code', class extends HTMLElement {
  constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(code)}; }
});</script>`,
  '/closed': `<h1>Closed component</h1><sms-code></sms-code><script>
customElements.define('sms-code', class extends HTMLElement {
  #root = this.attachShadow({ mode: 'closed' });
  constructor() { super(); this.#root.innerHTML = ${JSON.stringify(code)};
    this.#root.querySelector('input').oninput = (event) => { this.dataset.value = event.target.value; }; }
});</script>`,
  '/steps': `<h1>Two steps</h1><main>${phone}<button id="next">Next</button></main><script>
next.onclick = () => { history.pushState({}, '', '/steps/code'); setTimeout(() => {
  document.querySelector('main').innerHTML = ${JSON.stringify(code)}; }, 400); };</script>`,
  '/frame': '<h1>Bank</h1><iframe src="https://pay.example/code" width="500" height="300"></iframe>',
  '/same-frame': '<h1>Frame of one origin</h1><iframe src="/code" width="500" height="300"></iframe>',
  '/sandbox':
    '<h1>Sandbox</h1><iframe sandbox="allow-scripts allow-forms" src="/code" width="500" height="300"></iframe>',
  '/otp': `<h1>WebOTP</h1>${code}<p id="result"></p><script>
var controller = new AbortController();
const say = (text) => { result.textContent = text; };
navigator.credentials.get({ otp: { transport: ['sms'] }, signal: controller.signal }).then(
  (credential) => say(credential.type + ' ' + credential.code + ' ' + (credential instanceof OTPCredential)),
  (error) => say(error.name));</script>`,
  '/taken': `<h1>Taken</h1><label for="code">SMS code</label><input id="code" autocomplete="one-time-code" value="7">`,
};

/** Answers one request to a shape. */
export function routeShape(path: string): Answer {
  const body = SHAPES[path];
  if (path === '/sandboxed') {
    return document(SHAPES['/code'] ?? '', { 'content-security-policy': 'sandbox allow-scripts' });
  }
  return body === undefined ? plain('There is no such page.', 404) : document(body);
}

const STYLE = `body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem; max-width: 34rem; } h1 { font-size: 1.4rem; }
label { display: block; margin-top: 1rem; } input { font: inherit; padding: .5rem; width: 16rem; } iframe { border: 1px solid #bbb; }`;

function document(body: string, headers: Record<string, string> = {}): Answer {
  return page(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shapes</title><style>${STYLE}</style><body>${body}`,
    200,
    headers,
  );
}
