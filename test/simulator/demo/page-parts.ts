import { type Answer, page } from '../http/answer.ts';
import { escapeHtml } from '../site/html.ts';
import type { DemoSite } from './demo-site.ts';

export const STYLE = `
:root { color-scheme: light; --ink: #22302a; --leaf: #2d6a4f; --paper: #fff; }
* { box-sizing: border-box; }
body { margin: 0; font: 17px/1.5 Georgia, "DejaVu Serif", serif; color: var(--ink); background: #f1f4ee; }
header { background: var(--leaf); color: #fff; padding: 1rem 2rem; font-size: 1.2rem; }
main { max-width: 34rem; margin: 2rem auto; background: var(--paper); padding: 2rem; border-radius: 14px; box-shadow: 0 2px 14px #0001; }
h1 { margin: 0 0 .6rem; font-size: 1.5rem; }
label { display: block; font-weight: bold; margin: 1rem 0 .3rem; }
input, select { font: inherit; padding: .6rem .8rem; border: 1px solid #b9c6bd; border-radius: 8px; width: 100%; background: #fff; color: inherit; }
.pair { display: grid; grid-template-columns: 14rem 1fr; gap: .6rem; }
.boxes { display: flex; gap: .5rem; margin: .8rem 0; }
.boxes input { width: 3rem; text-align: center; font-size: 1.4rem; padding: .5rem 0; }
button { font: inherit; margin-top: 1.2rem; padding: .6rem 1.4rem; border: 0; border-radius: 8px; background: var(--leaf); color: #fff; cursor: pointer; }
button.link { background: none; color: var(--leaf); text-decoration: underline; padding-left: 0; }
:focus-visible { outline: 3px solid #95d5b2; outline-offset: 1px; }
[role=alert] { color: #9b1c1c; min-height: 1.5em; margin: .6rem 0 0; }
#welcome { font-size: 1.2rem; color: var(--leaf); }
[hidden] { display: none; }
`;

export function demoPage(site: DemoSite, body: string, headers: Record<string, string> = {}): Answer {
  return page(
    `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Join ${escapeHtml(site.name)}</title>
<link rel="stylesheet" href="/site.css"><script src="/app.js" defer></script></head>
<body><header>${escapeHtml(site.name)}</header><main>
${body}
</main></body>
</html>`,
    200,
    headers,
  );
}

export function codeBoxes(length: number): string {
  const box = (index: number) =>
    `<input id="digit-${index}" name="d${index}" type="text" inputmode="numeric" pattern="[0-9]*" maxlength="1" aria-label="Digit ${index} of ${length}"${index === 1 ? ' autocomplete="one-time-code"' : ' autocomplete="off"'}>`;
  return `<div class="boxes" role="group" aria-labelledby="code-title">${Array.from({ length }, (_, index) => box(index + 1)).join('')}</div>`;
}

export function alertLine(problem = ''): string {
  return `<p id="problem" role="alert">${escapeHtml(problem)}</p>`;
}

export function welcomeLine(phone: string): string {
  return `<h1>You are in</h1><p id="welcome" role="status">Welcome! ${escapeHtml(phone)} is confirmed.</p>`;
}
