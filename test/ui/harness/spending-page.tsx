import { render } from 'preact';
import { SpendingButton } from '../../../src/ui/spending-button.tsx';

/** The button alone on a page, counting what it would have spent, as `document.title` tells. */
let spent = 0;
const root = document.createElement('div');
document.body.append(root);
render(
  <SpendingButton
    label="getNumber"
    subject="telegram 44"
    price={350}
    busy={false}
    onSpend={() => {
      spent++;
      document.title = `spent ${spent}`;
    }}
  />,
  root,
);
document.title = 'spent 0';
