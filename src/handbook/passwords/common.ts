// Passwords and words that everybody tries first. Our own short list for the hint across passwords, general knowledge.

/** Lower case. */
export const commonPasswords: readonly string[] = `
password passwort passw0rd p@ssword pass 123456 12345678 123456789 1234567890 111111 000000 666666 888888 123123
654321 112233 121212 1234 0000 1111 qwerty qwertyui qwertyuiop asdfgh asdfghjk zxcvbn zxcvbnm 1q2w3e4r 1qaz2wsx abc123
abcd1234 a1b2c3d4 admin administrator root user guest test test123 demo welcome letmein login master access secret
iloveyou dragon monkey football baseball superman batman sunshine princess shadow michael jordan hello charlie
sakura nippon nihon japan tokyo osaka kyoto doraemon pikachu pokemon naruto totoro hanako taro tarou ichiro arashi
himawari momotaro aiueo kakikukeko asahi hikari yamada suzuki satou tanaka takahashi watanabe
company office windows google apple amazon rakuten facebook line gmail iphone android internet computer server
changeme default temp temp123 initial shokai kaisha pass1234 pass123 password1 password123 qwerty123 admin123
spring summer autumn winter january monday himitsu ohayou arigatou konnichiwa okaasan otousan aishiteru daisuki
`
  .trim()
  .split(/\s+/);
