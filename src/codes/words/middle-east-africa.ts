/** Arabic, Persian, Dari, Pashto, Kurdish, Urdu: one script, each letter in one spelling. */
export const arabicScript = `
code رمز كود كلمة_المرور كلمة_السر سري کد. کوډ کوڈ کۆد
secret یکبار او_ٹی_پی
for تحقق تاكيد تعريف دخول تایید
enter ادخل استخدم وارد
thing خطا بريد طلب تتبع رهگیری پیگیری سفارش
elsewhere باب شحن مندوب طرد خصم تخفیف
number رقم.
stale لم_يعد منقضی
`;

/** Hebrew. */
export const hebrew = `
code קוד סיסמ טוקן
for אימות כניס
enter הזן הזין הקש
thing מיקוד כרטיס
elsewhere שליח דלת איסוף חביל
`;

/** Amharic; Swahili, Somali, Hausa, Yoruba, Igbo, Zulu, Xhosa, Kinyarwanda, Malagasy, Kabyle. */
export const africa = `
code ኮድ የይለፍ msimbo ya_siri sirri ~khodi ~khowudi kaody tangalt
for ማረጋገጫ uthib tantanc xaqii tabbat
enter weka faka
number ቁጥር namba lambar
`;
