import AuthCode from 'react-auth-code-input';
import { keepState } from '../../frameworks/page';
import { showReact } from '../../frameworks/react';

let value = '';
keepState(() => value);
showReact(() => (
  <AuthCode
    length={6}
    allowedCharacters="numeric"
    onChange={(next) => {
      value = next;
    }}
  />
));
