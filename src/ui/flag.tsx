/** A country's flag. Its name stands beside it as a rule; where it does not, hand it in as `label`. */
export function Flag({ iso, label = '' }: { iso: string; label?: string }) {
  if (!/^[A-Z]{2}$/.test(iso)) return <span class="flag flag-unknown" aria-hidden="true" />;
  return (
    <img
      class="flag"
      src={`flags/${iso.toLowerCase()}.svg`}
      alt={label}
      title={label || undefined}
      width={20}
      height={14}
    />
  );
}
