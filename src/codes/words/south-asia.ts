import type { WordTable } from './word-table.ts';

/** Hindi, Marathi, Nepali, Bengali, Gujarati, Punjabi, Odia, Tamil, Telugu, Kannada, Malayalam, all in Devanagari letters. */
export const indic: WordTable = {
  code: 'कोड पासवर्ड पासओयार्ड पास्वर्ड पिन कुऱियी कडवु संकेत सङ्केत',
  secret: 'ओटीपी ओटिपि ओडिपि ओ.टी',
  purpose: `
    सत्याप पुष्ट लॉग लाग लग प्रमाण सुरक्ष याचाइ निश्चित सरिपार उऱुति ध्रुवीक धृवीक परिशील परिशोध दृढीकर
    स्थिरीक तसदीक पडताळ भेरिफि चकास`,
  enter: 'दर्ज उपयोग प्रविष्ट लिखु दाखल उळ्ळिट नमोदु नमूदि नल्क',
  kind: 'त्रुटि ट्रैक ट्र्याक बुकि डेलि डिली कूपन छूट ऑफ अफार उपहार डिस्क प्रोमो रेफर रेफार तळ्ळुप',
  thing: 'ऑर्डर अर्डार कार्ड खात फोन शेष ब्याले बैलें राशि',
  elsewhere: 'पार्सल पार्सेल कूरियर कुरियर',
  measure: 'रुप टाका',
  number: 'नंबर नम्बर',
  is: '=है =हो =आहे =छे',
  stale: 'समाप्त अमान्य पिछल पुरा',
};

/** Sinhala. */
export const sinhala: WordTable = {
  code: 'කේත මුරපද',
};

/** Dhivehi. */
export const dhivehi: WordTable = {
  code: 'ކޯޑ ޕިން',
  secret: 'އޯޓީޕީ',
};
