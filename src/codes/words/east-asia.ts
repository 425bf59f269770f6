import type { WordTable } from './word-table.ts';

/** Chinese in both sets of characters, and Japanese, which shares them. */
export const chineseJapanese: WordTable = {
  code: '密码 密碼 口令 代码 代碼 コード パスワード 暗証番号 トークン 令牌 权杖 權杖',
  secret: `
    验证码 驗證碼 校验码 校驗碼 动态码 動態碼 确认码 確認碼 认证码 認證碼 检验码 随机码 激活码 安全码 登录码 登入碼 授权码 授權碼 交易码 短信码 注册码 验证号 認証コード 認証番号
    確認番号 ワンタイム 承認番号`,
  purpose:
    '验证 驗證 认证 認證 登录 登入 注册 安全 动态 動態 一次性 確認 認証 ログイン 検証 登録 セキュリティ',
  enter: '输入 輸入 填写 使用 入力',
  kind: `
    错误 錯誤 エラー 故障 取件 取货 取貨 提货 邮 郵 条码 核销 券 兑换 兌換 取餐 取票 发票 优惠 優惠 折扣 邀请 邀請 推荐 礼品 禮品 抽奖 中奖 予約 追跡 注文 受取 引換 商品
    クーポン 割引 招待 キャンペーン ギフト 紹介`,
  thing:
    '订单 訂單 快递 单号 航班 尾号 尾號 末四 卡号 账号 帳號 户号 工号 编号 电话 電話 客服 手机 手機 余额 餘額 お客様 受付 カード 残高',
  elsewhere:
    '包裹 快递 快遞 快件 驿站 驛站 外卖 外送 骑手 储物柜 自提柜 置物櫃 荷物 宅配 ロッカー 门锁 門鎖 门禁 大门 房门 ドア 玄関 配達員 オートロック',
  measure: '元 円 分 秒 小时 天 日 月 年 号 个 次',
  number: '号码 號碼 番号',
  is: '为 是 為 は',
  stale: '过期 過期 失效 无效 無効 期限切れ 之前 上一 旧 以前',
};

/** Korean. */
export const korean: WordTable = {
  code: '코드 비밀번호 암호 패스워드',
  secret: '인증번호 인증코드 확인코드 확인번호 일회용 보안코드',
  purpose: '인증 로그인 확인 보안',
  enter: '입력',
  kind: '오류 예약 주문 운송장 우편 추적 픽업 상품 쿠폰 할인 초대 추천 이벤트 선물',
  thing: '송장 카드 계좌 고객 전화 문의 잔액',
  elsewhere: '택배 현관 무인함',
  measure: '원 분 초 년 월',
  number: '번호',
  stale: '만료 이전 기존',
};
