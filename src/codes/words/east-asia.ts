/** Chinese in both sets of characters, and Japanese, which shares them. */
export const chineseJapanese = `
code 码 碼 コード パスワード 暗証 トークン 令牌 口令
for 验证 驗證 认证 認證 登录 登入 动态 動態 认 認 确 確 ワンタイム
enter 输入 輸入 入力
thing 号码 號碼 错误 エラー 邮 商品 注文 订单 条码
elsewhere 取件 取货 取餐 提货 快递 包裹 驿站 外卖 大门 ドア 荷物 优惠 優惠 折扣 券 クーポン
number 番号 号 號
stale 过期 失效 上一
`;

/** Korean. */
export const korean = `
code 코드 비밀번호
for 인증 확인
enter 입력
thing 오류 주문
elsewhere 택배 현관 쿠폰
number 번호
stale 만료
`;
