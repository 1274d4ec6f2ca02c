// Japanese look-alikes that UTS #39 lacks or keeps apart: each line one class, its first character stands for all.
//
// Our own table: kana against kanji, kana against kana, long marks against dashes, small against large kana,
// kanji that differ by a stroke, and old, new and simplified forms of the characters found in names of firms.

/** Characters of a line are taken for each other at a glance. Applied after the table of UTS #39. */
export const japaneseConfusables = `
ー一-‐‑‒–—―−─━ｰ﹣－〜~～㆒
カ力か
エ工ェｴ
ニ二
ロ口囗
ト卜├
タ夕
ハ八ㇵ
ヘへ
リり刂
ソンﾝｿ
シツﾂｼッ
ノ丿乃
メ〆乄
チ千干于
ミ三彡
ム厶
ヌ又
オ才ォ
セ七せ
ヒ匕
ヨ彐ョ
イ亻ィ
ウ宀ゥ
ア了ァ
ヤやャ
ユュ
モも
キき
ワ冖ヮ
サ艹
ネ礻
テ〒
メ㐅
ラう
ク勹
レ乚
ル儿
o〇○◯◦
日曰目
末未
土士
己已巳
大太犬
人入
天夭夫
王玉主
会會合会
国國囯
楽樂乐
広廣广
銀银
行衍
車车
東东柬
電电
気氣气
長长
門门
証證证
券劵
険險险
営營营
業业
運运
輸输
税稅
庁廳厅
関關关
鉄鐵铁
総總总
務务
郵邮
便使
経經经
済濟济
発發发
変變变
連连
絡络
認认
確确
請请
払拂
期朞
報报
産產产
薬藥药
労勞劳
働动
図圖图
書书
円圓圆
号號号
数數数
実實实
学學学
見见
団團团
対對对
県縣县
区區区
沢澤泽
浜濱滨
辺邊邉
斉齊斎齋
高髙
崎﨑
吉𠮷
徳德
島嶋
恵惠
読讀读
売賣卖
買买
価價价
納纳
還还
贈赠
緊紧
通逓
`;

/** Pairs of ASCII letters that run together in a small typeface, and what they are taken for. */
export const letterPairs: readonly (readonly [written: string, seen: string])[] = [
  ["rn", "m"],
  ["nn", "m"],
  ["vv", "w"],
  ["cl", "d"],
];

/** Single ASCII characters taken for each other at a glance, and small capitals and bent letters for plain ones. */
export const letterClasses = `
li1|!ɩɪⅼӏ
o0
aᴀɑ@
bʙвьҍ6
cᴄϲ
dᴅԁ
eᴇє3
fꜰƒ
gɢɡ9
hʜнһ
jᴊյ
kᴋкĸκ
mᴍм
nɴпη
pᴘрρ
rʀгᴦ
s5ѕꜱ$
tᴛтτ
uᴜυս
vᴠνѵ
wᴡωѡ
xхχ
yʏуγү
zᴢ2
`;
