/** Vietnamese with and without accents, Indonesian, Malay, Javanese, Tagalog, Cebuano. */
export const maritimeAsia = `
code mã la_ma ma_dang ma_xac ma_otp ma_kich mat_khau tac
enter nhap masukk guna isi
thing don_hang khach_hang resi
elsewhere kurir loker giam klaim pengam diskon
is la
stale het_h tidak_berl
`;

/** Thai, Lao, Khmer, Burmese: no spaces between words. */
export const mainlandAsia = `
code รหัส โค้ด ละหัด កូដ ကုဒ်
enter กรอก ใส่
thing สินค้า โทร บัตร
number หมายเลข
elsewhere พัสดุ ประตู ส่วนลด
`;
