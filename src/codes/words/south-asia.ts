/** Hindi, Marathi, Nepali, Bengali, Gujarati, Punjabi, Odia, Tamil, Telugu, Kannada, Malayalam, all in Devanagari letters. */
export const indic = `
code कोड पास पिन पि॰न कुऱियी संकेत
secret ओटीपी ओटिप ओ.टी
for सत्याप
enter दर्ज दाखल भर नमोदु
thing पिन_कोड त्रुटि ऑर्डर
elsewhere पार्सल कूपन छूट
stale नहीं_है
`;

/** Sinhala; Dhivehi. */
export const islands = `
code කේත ކޯޑ
`;
