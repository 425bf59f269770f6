import { useState } from 'preact/hooks';
import { send } from '../../messages/send.ts';
import { readMasks, suggestMask } from '../../orders/masks.ts';
import type { CountryRef } from '../../orders/order.ts';
import { t } from '../../platform/t.ts';
import { choices } from '../../storage/items.ts';
import { countryName } from '../../ui/names.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { useItem } from '../../ui/use-item.ts';

interface MaskLinkProps {
  country: CountryRef;
  /** National digits of a number to begin with. */
  refused?: string | undefined;
  /** Also where none are set. */
  always?: boolean;
}

/** Which numbers of a country are not wanted, and the way to change that. */
export function MaskLink({ country, refused, always = false }: MaskLinkProps) {
  const [open, setOpen] = useState(false);
  const all = useItem(choices)?.masks ?? {};
  const masks = all[country.code] ?? [];
  if (masks.length === 0 && !always) return null;
  const suggested = refused ? [suggestMask(refused)] : [];
  return (
    <>
      <button type="button" class="link mask-link" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {masks.length > 0 ? t('masksSet', masks.join(', ')) : t('masksNone')}
      </button>
      {open && (
        <Sheet label={t('masksTitle')} size="fit" onClose={() => setOpen(false)}>
          <MaskForm
            country={country}
            masks={[...new Set([...masks, ...suggested])]}
            onSave={(next) => {
              setOpen(false);
              void send('saveChoices', { masks: { ...all, [country.code]: next } }).catch(() => undefined);
            }}
            onClose={() => setOpen(false)}
          />
        </Sheet>
      )}
    </>
  );
}

interface MaskFormProps {
  country: CountryRef;
  masks: string[];
  onSave(masks: string[]): void;
  onClose(): void;
}

/** Codes of the service's own that are no dial prefix (reference, section 13). */
const inventions: Record<number, string> = { 77: '7', 1000: '1' };

function MaskForm({ country, masks, onSave, onClose }: MaskFormProps) {
  const [wrong, setWrong] = useState(false);
  const callingCode = inventions[country.code] ?? String(country.code);
  return (
    <form
      class="key-form"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget).get('masks');
        const read = readMasks(String(typed), callingCode);
        setWrong(read === null);
        if (read) onSave(read);
      }}
    >
      <h2>{t('masksTitle')}</h2>
      <p id="masks-how">{t('masksHow', countryName(country), `+${callingCode}`)}</p>
      <input
        id="masks"
        class="mono"
        autocomplete="off"
        aria-label={t('masksTitle')}
        name="masks"
        defaultValue={masks.join(', ')}
        aria-invalid={wrong}
        aria-describedby="masks-how masks-wrong"
      />
      <p id="masks-wrong" class="mark warn" role="alert">
        {wrong && t('masksWrong')}
      </p>
      <div class="answers">
        <button type="button" class="ghost" onClick={onClose}>
          {t('notNow')}
        </button>
        <button type="submit" class="primary">
          {t('save')}
        </button>
      </div>
    </form>
  );
}
