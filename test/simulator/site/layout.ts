import { type Answer, page } from '../http/answer.ts';
import { escapeHtml } from './html.ts';

const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#d9e0e6, #323b44); --accent: light-dark(#1456c4, #82b4ff); }
* { box-sizing: border-box; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0; background: light-dark(#eef2f6, #12161a); }
main { max-width: 30rem; margin: 8vh auto; padding: 2rem; background: light-dark(#fff, #1b2127); border: 1px solid var(--line); border-radius: 12px; }
h1 { font-size: 1.4rem; margin: 0 0 1rem; }
label { display: block; margin: .8rem 0 .2rem; font-weight: 600; }
input[type=text], input[type=email], input[type=password], input[type=url], input[type=number] { width: 100%; padding: .6rem; font: inherit; border: 1px solid var(--line); border-radius: 8px; }
button { font: inherit; font-weight: 600; padding: .6rem 1.2rem; margin-top: 1rem; border-radius: 8px; border: 1px solid var(--accent); background: var(--accent); color: light-dark(#fff, #10151a); cursor: pointer; }
button.quiet { background: none; color: inherit; border-color: var(--line); }
form.row { display: inline-block; margin-right: .6rem; }
code { overflow-wrap: anywhere; }
[role=alert] { color: light-dark(#a11c1c, #ff9d9d); }
`;

/** A page of the service's own site. `body` is HTML. */
export function sitePage(
  title: string,
  body: string,
  status = 200,
  headers: Record<string, string> = {},
): Answer {
  return page(
    `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)} · OnlineSIM simulator</title><style>${STYLE}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>
${body}
</main></body>
</html>`,
    status,
    headers,
  );
}
