/** Runs in the page: a row of boxes that moves on by itself, takes a paste, and calls `done` once all are filled. */
const BOXES = `
function wireBoxes(done) {
  const boxes = [...document.querySelectorAll('.boxes input')];
  const value = () => boxes.map((box) => box.value).join('');
  boxes.forEach((box, index) => {
    box.addEventListener('input', () => {
      box.value = box.value.replace(/[^0-9]/g, '').slice(-1);
      if (box.value) boxes[index + 1]?.focus();
      if (value().length === boxes.length) done(value());
    });
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Backspace' && !box.value) boxes[index - 1]?.focus();
    });
    box.addEventListener('paste', (event) => {
      event.preventDefault();
      const digits = (event.clipboardData?.getData('text') ?? '').replace(/[^0-9]/g, '');
      boxes.forEach((each, at) => { each.value = digits[at] ?? ''; });
      if (value().length === boxes.length) done(value());
    });
  });
  return { clear() { for (const box of boxes) box.value = ''; boxes[0]?.focus(); }, value };
}
`;

/** Runs in the page: phone, then code, without ever leaving it. */
const TWO_STEPS = `
const one = (id) => document.getElementById(id);
let visit = '';
function tell(text) { one('problem').textContent = text; }
async function ask(path, body) {
  const answer = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return answer.json();
}
async function send() {
  tell('');
  const answer = await ask('/send-code', { phone: one('phone').value });
  if (answer.problem) return tell(answer.problem);
  visit = answer.visit;
  one('sent-to').textContent = answer.phone;
  one('step-phone').hidden = true;
  one('step-code').hidden = false;
  one('step-code').querySelector('input').focus();
}
async function check(code) {
  tell('');
  const answer = await ask('/check-code', { visit, code });
  if (answer.problem) { tell(answer.problem); clearCode(); return; }
  one('step-code').hidden = true;
  one('step-welcome').hidden = false;
  one('welcome').textContent = answer.welcome;
}
one('phone-form').addEventListener('submit', (event) => { event.preventDefault(); send(); });
one('resend').addEventListener('click', send);
`;

export const SHOP_SCRIPT = `${BOXES}${TWO_STEPS}
const boxes = wireBoxes(check);
const clearCode = () => boxes.clear();
one('code-form').addEventListener('submit', (event) => { event.preventDefault(); check(boxes.value()); });
`;

export const FORUM_SCRIPT = `${TWO_STEPS}
const clearCode = () => { one('code').value = ''; one('code').focus(); };
one('code-form').addEventListener('submit', (event) => { event.preventDefault(); check(one('code').value); });
`;

export const CLUB_SCRIPT = `${BOXES}
if (document.querySelector('.boxes')) wireBoxes(() => document.getElementById('code-form').requestSubmit());
`;
