/** Width of the widget in CSS pixels. */
export const cardWidth = 292;

/**
 * All the widget looks like. Rules for the host are `!important` from within the shadow root, which no rule of the page
 * can outdo, whatever it says.
 */
export const styles = `
:host {
  all: initial !important; display: block !important; position: fixed !important; inset: auto !important;
  left: 0 !important; top: 0 !important; width: ${cardWidth}px !important; margin: 0 !important;
  padding: 0 !important; border: 0 !important; background: none !important; overflow: visible !important;
  color-scheme: light dark !important; pointer-events: auto !important; user-select: none !important;
}
.card {
  --bg: light-dark(#fff, #14181b); --raised: light-dark(#f5f7f8, #1c2226); --line: light-dark(#e1e6e9, #2d353b);
  --text: light-dark(#11181c, #e9edef); --muted: light-dark(#566169, #9ca8b0);
  --accent: light-dark(#0b6b63, #3ecfbd); --on-accent: light-dark(#fff, #06231f);
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", "DejaVu Sans Mono", monospace;
  box-sizing: border-box; display: grid; gap: 8px; padding: 10px 12px; color: var(--text); background: var(--bg);
  font: 13px/1.4 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; border: 1px solid var(--line);
  border-radius: 12px; box-shadow: 0 10px 34px #0000002e; text-align: start;
}
.row { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; min-width: 0; }
.row:has(> .more) { flex-wrap: nowrap; }
.logo { width: 16px; height: 16px; flex: none; }
.head { color: var(--muted); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; flex: 1; }
.num { font-variant-numeric: tabular-nums; }
.mono { font-family: var(--mono); letter-spacing: -.01em; white-space: nowrap; }
.digits { font: 600 24px/1 var(--mono); letter-spacing: .06em; white-space: nowrap; }
.digits.long { font-size: 18px; letter-spacing: .02em; }
.digits.more { font-size: 17px; }
.digits span + span { margin-inline-start: .35em; }
.acts { margin-inline-start: auto; display: flex; gap: 6px; min-width: 0; }
button {
  font: 550 12px/1.4 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; color: inherit; background: var(--bg);
  border: 1px solid var(--line); border-radius: 7px; padding: 4px 10px; margin: 0; cursor: pointer; white-space: nowrap;
}
button:hover { background: var(--raised); }
button.go { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
button.go:hover { filter: brightness(1.08); }
/* A host is never cut: its end says whose it is. */
button.host { white-space: normal; overflow-wrap: anywhere; }
button.wide { flex: 1; padding: 7px 10px; }
button.plain { border: 0; padding: 4px 0; background: none; color: var(--accent); text-align: start; }
button.plain:hover { text-decoration: underline; }
button.more {
  border: 0; padding: 0; width: 22px; height: 22px; flex: none; color: var(--muted); background: none; font-size: 15px;
  line-height: 1; display: grid; place-items: center;
}
button.more:hover { background: var(--raised); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.foot { display: flex; flex-wrap: wrap; gap: 2px 14px; border-top: 1px solid var(--line); padding-top: 6px; }
.note { color: var(--muted); font-size: 12px; }
.ring { width: 18px; height: 18px; flex: none; }
.told { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[hidden] { display: none !important; }
@media (forced-colors: active) { .card, button { border-color: CanvasText; } }
`;
