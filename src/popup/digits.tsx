import { t } from '../platform/t.ts';
import { groupCode } from '../ui/group-code.ts';

/** A code, large. Grouped for the eye; a screen reader gets it digit by digit. */
export function Digits({ code }: { code: string }) {
  return (
    <span class="digits">
      <span class="sr-only">{t('codeNamed', [...code].join(' '))}</span>
      {groupCode(code).map(({ text, at }) => (
        <span key={at} class="part" aria-hidden="true">
          {text}
        </span>
      ))}
    </span>
  );
}
