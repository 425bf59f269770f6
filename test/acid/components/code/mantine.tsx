import { MantineProvider, PinInput } from '@mantine/core';
import { useState } from 'react';
import { keepState } from '../../frameworks/page';
import { showReact } from '../../frameworks/react';

showReact(() => {
  const [value, setValue] = useState('');
  keepState(() => value);
  return (
    <MantineProvider>
      <PinInput oneTimeCode length={6} type="number" value={value} onChange={setValue} />
    </MantineProvider>
  );
});
