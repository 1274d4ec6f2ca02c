import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { purposeExamples, purposePatterns, purposeRules } from "#src/handbook/registers/purposes.ts";
import { lintPurpose } from "./index.ts";

const ja = (text: string) => lintPurpose(text, purposeRules.ja);
const en = (text: string) => lintPurpose(text, purposeRules.en);

const vague = `当社の事業のため
お客様に有益な情報をご提供するため
社内での検討のため
弊社の業務のため
サービス向上のため
業務上必要なため
事業活動に利用するため
当社の事業活動のため
お客様サービスの向上のため
より良いサービスの提供のため
当社サービスの提供のため
マーケティング活動のため
マーケティング活動に用いるため
営業活動のため
販売促進のため
顧客管理のため
お客様の情報の管理のため
お客様へのご連絡のため
各種ご案内のため
各種お手続きのため
その他当社が必要と認める目的のため
上記に付随する業務のため
必要に応じて利用します
業務の円滑な遂行のため
当社の経営のため
商品開発のため
市場調査のため
データ分析のため
品質の改善のため
顧客満足度の向上のため
お客様の利便性の向上を目的として利用します
広告宣伝のため
お客様との良好な関係の構築のため
ビジネスのため
個人情報は当社の業務に利用します
個人情報を有効に活用するため
当店の営業のため
会社の運営のため
社会貢献のため
サービスの運営のため
商品・サービスの改善のため
当法人の活動のため
お客様への対応のため
業務効率化のため
新商品のご案内の送付およびサービス向上のため
商品の発送、その他これらに関連する業務のため
統計資料のため
当グループの事業目的の達成のため
お客様の信頼に応えるため
「当社の事業のため」
サ－ビスの充実のため`.split("\n");

const concrete = `新商品のご案内の送付のため
ご注文の商品を発送するため
ご注文いただいた商品の配送のため
請求書の送付と入金の確認のため
お問い合わせに回答するため
お問い合わせへの返信のため
資料請求された方へのカタログの郵送のため
予約の受付と変更の連絡のため
ご予約日の前日に確認の電話をするため、予約の管理簿の作成のため
採用選考のため
面接の日時の連絡のため
給与の支払いのため
社会保険の手続きのため
年末調整および源泉徴収票の作成のため
従業員の緊急時の連絡のため
修理品の返送のため
保証期間の確認と修理の受付のため
懸賞の賞品の発送のため
アンケートの集計のため
メールマガジンの配信のため
会員証の発行のため
本人確認のため
ご来店時の年齢確認のため
工事の日程を知らせるため
見積書の作成と送付のため
契約書の作成のため
契約の更新時期をお知らせするため
クーポンをメールで送るため
防犯カメラの録画により不正を確認するため
入退室の記録のため、防犯のため
セミナーの受講票を送るため
受講者名簿の作成のため
診療と投薬のため
検査結果の通知のため
ポイントの付与と交換のため
返品・交換・返金の手続きのため
ダイレクトメールの送付のため
年賀状の送付のため
会員登録とログインのため
パスワードの再設定の案内のため
不正アクセスの検知のため
シフトの作成のため
購入履歴に応じた商品をおすすめするため、関連商品の案内を表示するため
取引先への支払いのため
点検のためにご自宅を訪問するため
ご記入いただいた情報は、お問い合わせへの回答に利用します
個人情報は、ご注文商品の発送のためにのみ利用いたします。
健康診断の予約と結果の通知のため`.split("\n");

describe("Japanese purposes", () => {
  test("there are at least forty sentences each way", () => {
    expect(Math.min(vague.length, concrete.length)).toBeGreaterThanOrEqual(40);
  });

  test.each(vague)("too vague: %s", (sentence) => {
    const result = ja(sentence);
    expect(result.verdict).toBe("no");
    expect(result.findings.length).toBeGreaterThan(0);
  });

  test.each(concrete)("concrete: %s", (sentence) => {
    expect(ja(sentence)).toMatchObject({ verdict: "yes", findings: [] });
  });

  test.each([
    ["当社の事業のため", "business"],
    ["サービス向上のため", "improvement"],
    ["業務上必要なため", "as-needed"],
    ["その他の目的のため", "others"],
    ["マーケティングのため", "marketing"],
    ["顧客管理のため", "management"],
    ["各種ご案内のため", "no-object"],
    ["データ分析のため", "analysis"],
    ["当社サービスの提供のため", "provision"],
  ])("%s is told apart as %s", (sentence, pattern) => {
    expect(ja(sentence).findings[0]?.pattern).toBe(pattern);
  });

  test("the vague part of a sentence is pointed at", () => {
    const result = ja("新商品のご案内の送付およびサービス向上のため");
    expect(result.findings).toEqual([{ text: "サービス向上", pattern: "improvement", better: "survey" }]);
    expect(result.parts.map(({ verdict }) => verdict)).toEqual(["yes", "no"]);
  });

  test("what is not understood is left to be read", () => {
    for (const sentence of ["", "   ", "あいうえお", "給食のため", "お客様のために"])
      expect(ja(sentence).verdict).toBe("unknown");
  });
});

describe("English purposes", () => {
  test.each([
    "for our business",
    "for business purposes",
    "We use your personal data for our business operations",
    "to improve our services",
    "to provide our services",
    "for marketing",
    "for marketing purposes",
    "as necessary",
    "for other purposes",
    "to send invoices and for other related purposes",
    "for customer management",
    "to contact you",
    "to communicate with customers",
    "for research and analysis",
    "to enhance the customer experience",
    "for internal use",
    "to build better relationships with customers",
    "for commercial activities",
    "to ship your order and to improve our quality",
    "for sales promotion",
    "for statistical purposes",
    "to serve you better",
    "for our legitimate interests",
    "for security",
  ])("too vague: %s", (sentence) => {
    expect(en(sentence).verdict).toBe("no");
  });

  test.each([
    "to ship the goods you ordered",
    "to tell you when your order arrives",
    "to schedule technicians' visits",
    "to calculate commuting allowance",
    "to send news of new products",
    "To send invoices and receipts",
    "to answer your enquiries by telephone",
    "to reply to job applications",
    "for payroll",
    "to pay wages and social insurance",
    "to book appointments and call you when they change",
    "to mail our catalogue",
    "to issue membership cards",
    "to verify your age",
    "to refund payments",
    "to repair your device and return it",
    "for emergency calls to the families of employees",
    "to send a questionnaire and count the answers",
    "to reset your password",
    "to detect fraud",
    "to deliver parcels",
    "to remind you of your next inspection",
    "We use your information only to answer your questions.",
    "to draw the winners and send the prizes",
  ])("concrete: %s", (sentence) => {
    expect(en(sentence)).toMatchObject({ verdict: "yes", findings: [] });
  });
});

describe("laws", () => {
  test("every pattern has words, and its better example is itself concrete", () => {
    for (const lang of ["ja", "en"] as const) {
      const { openEnded, vague: patterns } = purposeRules[lang];
      for (const { id, better } of [...openEnded, ...patterns]) {
        expect(Object.keys(purposePatterns)).toContain(id);
        expect(Object.keys(purposeExamples)).toContain(better);
      }
      for (const example of Object.values(purposeExamples)) {
        expect(lintPurpose(example[lang], purposeRules[lang]), example[lang]).toMatchObject({
          verdict: "yes",
        });
      }
    }
  });

  const part = fc.constantFrom(...vague.slice(0, 20), ...concrete.slice(0, 20));

  test("a vague part is never made good by what stands beside it, and order never matters", () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const result = ja(parts.join("、"));
        expect(result.verdict).toBe(parts.some((one) => vague.includes(one)) ? "no" : "yes");
        expect(ja(parts.toReversed().join("、")).verdict).toBe(result.verdict);
      }),
    );
  });

  test("any text at all is judged without failing, and full width makes no difference", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const lint of [ja, en]) expect(["yes", "no", "unknown"]).toContain(lint(text).verdict);
      }),
    );
    expect(ja("ＰＲのため").verdict).toBe(ja("PRのため").verdict);
  });
});
