// 2,048 easy Japanese words for pass phrases, each with its Latin spelling: one word is exactly 11 bits.
//
// Our own list: things of daily life, animals, plants, food, places. No two share a spelling, so that a phrase
// typed in Latin letters is as hard to guess as one in kana; long marks are left out in Latin letters.

/** `kana:latin` … in the order of the Latin alphabet. */
const list = `
あぼかど:abokado あぶらあげ:aburaage あご:ago あひる:ahiru あいち:aichi あいこ:aiko あいろん:airon あいさつ:aisatsu あいす:aisu
あじ:aji あじさい:ajisai あか:aka あかちゃん:akachan あかり:akari あかるさ:akarusa あき:aki あきばれ:akibare あきかぜ:akikaze
あきた:akita あくび:akubi あまど:amado あまぐり:amaguri あまみ:amami あまのがわ:amanogawa あまざけ:amazake あめ:ame
あめだま:amedama あみもの:amimono あーもんど:amondo あんどん:andon あにめ:anime あんしん:anshin あんてな:antena あんず:anzu
あおもり:aomori あられ:arare あらし:arashi あらた:arata あり:ari ありづか:arizuka あるこーる:arukoru あさ:asa あさがお:asagao
あさぎ:asagi あさひ:asahi あさま:asama あさり:asari あさって:asatte あさやけ:asayake あし:ashi あしあと:ashiato あした:ashita
あそさん:asosan あすぱら:asupara あたま:atama あたみ:atami あつさ:atsusa あわ:awa あわび:awabi あやとり:ayatori あざらし:azarashi
あずき:azuki ばどみんとん:badominton ばーげん:bagen ばいく:baiku ばいおりん:baiorin ばけつ:baketsu ばなな:banana ばね:bane
ばにら:banira ばんそうこう:bansoukou ばんざい:banzai ばら:bara ばらんす:baransu ばれー:bare ばれえ:baree ばす:basu ばすけ:basuke
ばたー:bata ばっちり:batchiri ばとん:baton ばった:batta ばったり:battari べっど:beddo べーごま:begoma べーこん:bekon
べんごし:bengoshi べにばな:benibana べんきょう:benkyou べんり:benri べんとう:bentou べっぷ:beppu べらんだ:beranda べると:beruto
べすと:besuto びーだま:bidama びじゅつかん:bijutsukan びーかー:bika びん:bin びんせん:binsen びりやーど:biriyado びる:biru
びすけっと:bisuketto びわ:biwa びわこ:biwako びようし:biyoushi ぼくじょう:bokujou ぼーなす:bonasu ぼんち:bonchi ぼんおどり:bonodori
ぼんさい:bonsai ぼーる:boru ぼたん:botan ぼーと:boto ぼうえんきょう:bouenkyou ぼうけん:bouken ぼうりんぐ:bouringu ぼうる:bouru
ぼうし:boushi ぶどう:budou ぶどうだな:budoudana ぶっく:bukku ぶーめらん:bumeran ぶんぐや:bunguya ぶんかさい:bunkasai ぶんすう:bunsuu
ぶらいんど:buraindo ぶらんこ:buranko ぶらし:burashi ぶれーき:bureki ぶろーち:burochi ぶろっこりー:burokkori ぶるーべりー:buruberi
ぶた:buta びょうぶ:byoubu びょういん:byouin ちゃばたけ:chabatake ちゃーはん:chahan ちゃいむ:chaimu ちゃいろ:chairo ちゃんこ:chanko
ちゃんねる:channeru ちゃんす:chansu ちゃせん:chasen ちゃしつ:chashitsu ちゃわん:chawan ちゃや:chaya ちぇりー:cheri ちば:chiba
ちちのひ:chichinohi ちどり:chidori ちかく:chikaku ちかみち:chikamichi ちかてつ:chikatetsu ちけっと:chiketto ちくわ:chikuwa
ちきゅう:chikyuu ちーむ:chimu ちらし:chirashi ちりとり:chiritori ちとせあめ:chitoseame ちーず:chizu ちょき:choki ちょきん:chokin
ちょこ:choko ちょーく:choku ちょう:chou ちょうちん:chouchin ちょうちょ:choucho ちょうこく:choukoku ちょうりょく:chouryoku
ちょうし:choushi ちょうしょく:choushoku ちゅうりっぷ:chuurippu ちゅうしょく:chuushoku だちょう:dachou だえん:daen だがしや:dagashiya
だいちゃいろ:daichairo だいだい:daidai だいどころ:daidokoro だいこん:daikon だいく:daiku だいやる:daiyaru だいず:daizu
だんぼーる:danboru だんご:dango だんごむし:dangomushi だんす:dansu だるま:daruma だるまおとし:darumaotoshi だし:dashi
だっしゅ:dasshu だーつ:datsu でんち:denchi でんごん:dengon でんき:denki でんきや:denkiya でんしゃ:densha でんたく:dentaku
でんわ:denwa でぱーと:depato でーた:deta でざいん:dezain どあ:doa どじょう:dojou どきどき:dokidoki どーなつ:donatsu どんぐり:donguri
どらごん:doragon どらいばー:doraiba どらいやー:doraiya どらま:dorama どらやき:dorayaki どれっしんぐ:doresshingu どりあ:doria
どろ:doro どて:dote どう:dou どうぶつえん:doubutsuen どうけし:doukeshi どうくつ:doukutsu どうろ:douro どうせん:dousen
どうとく:doutoku どよう:doyou どぞう:dozou えあこん:eakon えび:ebi えびふらい:ebifurai えだ:eda えだまめ:edamame えがお:egao
えひめ:ehime えほん:ehon えいが:eiga えいがかん:eigakan えいご:eigo えき:eki えきべん:ekiben えくれあ:ekurea えま:ema えんどう:endou
えんがわ:engawa えんじん:enjin えのぐ:enogu えのき:enoki えのもと:enomoto えんぴつ:enpitsu えんそく:ensoku えんとつ:entotsu
えぷろん:epuron えらー:era ふぁいる:fairu ふぁいと:faito ふぁん:fan ふぇにっくす:fenikkusu ふぉーく:foku ふぉーむ:fomu ふぶき:fubuki
ふで:fude ふでばこ:fudebako ふえ:fue ふぐ:fugu ふじ:fuji ふじさん:fujisan ふかさ:fukasa ふき:fuki ふきん:fukin
ふくぶくろ:fukubukuro ふくい:fukui ふくおか:fukuoka ふくろ:fukuro ふくろう:fukurou ふくしま:fukushima ふみ:fumi ふみきり:fumikiri
ふな:funa ふなうた:funauta ふんびょう:funbyou ふね:fune ふんすい:funsui ふんわり:funwari ふらいぱん:furaipan ふらすこ:furasuko
ふりすびー:furisubi ふろしき:furoshiki ふろや:furoya ふるいけ:furuike ふるさと:furusato ふるーと:furuto ふせん:fusen
ふしぎ:fushigi ふすま:fusuma ふたば:futaba ふとん:futon ふとんや:futonya ふうりん:fuurin ふうせん:fuusen ふうしゃ:fuusha
ふうとう:fuutou ふわふわ:fuwafuwa ふゆ:fuyu ふゆぞら:fuyuzora がーど:gado がいど:gaido がか:gaka がけ:gake がっきや:gakkiya
がっこう:gakkou がっきゅう:gakkyuu がくぶち:gakubuchi がくせい:gakusei がむ:gamu がむてーぷ:gamutepu がんもどき:ganmodoki
がれーじ:gareji がそりん:gasorin がっしょう:gasshou がっちり:gatchiri げきじょう:gekijou げーむ:gemu げんごろう:gengorou
げんじつ:genjitsu げんかん:genkan げんき:genki げんや:genya げた:geta げつよう:getsuyou ぎあ:gia ぎふ:gifu ぎじろく:gijiroku
ぎん:gin ぎんが:ginga ぎんいろ:giniro ぎんこう:ginkou ぎんなん:ginnan ぎし:gishi ぎたー:gita ごぼう:gobou ごご:gogo ごはん:gohan
ごーかーと:gokato ごま:goma ごまあぶら:gomaabura ごーる:goru ごるふ:gorufu ごぜん:gozen ぐあい:guai ぐんま:gunma ぐんて:gunte
ぐらふ:gurafu ぐらいだー:guraida ぐらす:gurasu ぐらたん:guratan ぐれーぷ:gurepu ぐるぐる:guruguru ぐるーぷ:gurupu ぐっすり:gussuri
ぎょうざ:gyouza ぎゅうにゅう:gyuunyuu はばとび:habatobi はーぶ:habu はぶらし:haburashi はち:hachi はちまき:hachimaki
はちみつ:hachimitsu はちのす:hachinosu はがき:hagaki はぎ:hagi はごろも:hagoromo はぐるま:haguruma ははのひ:hahanohi はい:hai
はいきんぐ:haikingu はいく:haiku はいたっち:haitatchi はいたつ:haitatsu はいゆう:haiyuu はじ:haji はかま:hakama はかり:hakari
はかせ:hakase はきはき:hakihaki はっけん:hakken はこ:hako はこだて:hakodate はこね:hakone はくぶつかん:hakubutsukan
はくさい:hakusai はくしゅ:hakushu はまべ:hamabe はまぐり:hamaguri はみがき:hamigaki はーもにー:hamoni はむ:hamu はな:hana
はなばたけ:hanabatake はなび:hanabi はなぐもり:hanagumori はなれじま:hanarejima はなすじ:hanasuji はなや:hanaya はなぞの:hanazono
はんばーぐ:hanbagu はんぶん:hanbun はんどる:handoru はんかち:hankachi はんこや:hankoya はんぺん:hanpen はんとう:hantou はおり:haori
はっぱ:happa はっぴ:happi はーぷ:hapu はれ:hare はり:hari はる:haru はるいちばん:haruichiban はるさめ:harusame はさみ:hasami
はし:hashi はしご:hashigo はしごのり:hashigonori はしのうえ:hashinoue はしら:hashira はたけ:hatake はたおり:hataori はと:hato
はつひので:hatsuhinode はつめい:hatsumei はつもうで:hatsumoude はつゆき:hatsuyuki はやおき:hayaoki はやさ:hayasa はやし:hayashi
はやて:hayate はやうま:hayauma へび:hebi へちま:hechima へっど:heddo へい:hei へいきん:heikin へいや:heiya へら:hera
へりこぷたー:herikoputa へるめっと:herumetto へや:heya ひばな:hibana ひばり:hibari ひだまり:hidamari ひだり:hidari ひえ:hie
ひじ:hiji ひじき:hijiki ひかげ:hikage ひかり:hikari ひきだし:hikidashi ひきわけ:hikiwake ひきざん:hikizan ひっこし:hikkoshi
ひこうき:hikouki ひきゃく:hikyaku ひまわり:himawari ひめ:hime ひめじ:himeji ひみつ:himitsu ひも:himo ひなあられ:hinaarare
ひなまつり:hinamatsuri ひなた:hinata ひので:hinode ひのき:hinoki ひんと:hinto ひらひら:hirahira ひらめ:hirame ひーろー:hiro
ひろば:hiroba ひろさ:hirosa ひろしま:hiroshima ひる:hiru ひるね:hirune ひしゃく:hishaku ひしがた:hishigata ひしもち:hishimochi
ひたい:hitai ひとで:hitode ひとみ:hitomi ひつじ:hitsuji ひやむぎ:hiyamugi ひややっこ:hiyayakko ひよこ:hiyoko ひざ:hiza
ひざかり:hizakari ほどう:hodou ほがらか:hogaraka ほいくえん:hoikuen ほかほか:hokahoka ほっかいどう:hokkaidou ほーむ:homu
ほんだな:hondana ほね:hone ほのお:honoo ほんや:honya ほおずき:hoozuki ほっぺ:hoppe ほっぴんぐ:hoppingu ほり:hori
ほーるとまと:horutomato ほし:hoshi ほしがた:hoshigata ほしいも:hoshiimo ほしぞら:hoshizora ほーす:hosu ほたる:hotaru
ほたて:hotate ほっちきす:hotchikisu ほてる:hoteru ほとり:hotori ほうちょう:houchou ほうい:houi ほうかご:houkago ほうき:houki
ほうこく:houkoku ほうれんそう:hourensou ほうたい:houtai ひゃく:hyaku ひょっとこ:hyottoko ひょう:hyou ひょうご:hyougo
ひょうしき:hyoushiki ひょうしょう:hyoushou いばらき:ibaraki いびき:ibiki いちば:ichiba いちばん:ichiban いちご:ichigo
いちじく:ichijiku いちまん:ichiman いちにち:ichinichi いちりづか:ichirizuka いちょう:ichou いど:ido いご:igo いか:ika いかだ:ikada
いかだながし:ikadanagashi いかり:ikari いけ:ike いけばな:ikebana いっかく:ikkaku いくら:ikura いま:ima いまがわやき:imagawayaki
いめーじ:imeji いもり:imori いもうと:imouto いなびかり:inabikari いなだ:inada いなほ:inaho いなか:inaka いなずま:inazuma
いんげん:ingen いんかん:inkan いんく:inku いのしし:inoshishi いんさつ:insatsu いぬ:inu いぬごや:inugoya いっぽみち:ippomichi
いらすと:irasuto いろ:iro いろえんぴつ:iroenpitsu いろり:irori いるか:iruka いしゃ:isha いし:ishi いしどうろう:ishidourou
いしがき:ishigaki いしかわ:ishikawa いそ:iso いす:isu いたまえ:itamae いと:ito いとぐるま:itoguruma いとこ:itoko いつつ:itsutsu
いわ:iwa いわし:iwashi いわしぐも:iwashigumo いわて:iwate いやりんぐ:iyaringu いずみ:izumi じゃがいも:jagaimo じゃけっと:jaketto
じゃむ:jamu じゃんぐる:janguru じゃんけん:janken じゃんぷ:janpu じゃり:jari じゃすみん:jasumin じぐざぐ:jiguzagu じかん:jikan
じかんわり:jikanwari じっけん:jikken じむしょ:jimusho じんじゃ:jinja じーんず:jinzu じしゃく:jishaku じてんしゃ:jitensha
じてんしゃや:jitenshaya じょおう:joou じょうだん:joudan じょうぎ:jougi じょうき:jouki じょうろ:jouro じょうず:jouzu
じょやのかね:joyanokane じゅひょう:juhyou じゅーす:jusu じゅうでん:juuden じゅうどう:juudou じゅうごや:juugoya かば:kaba かばん:kaban
かべ:kabe かびん:kabin かぼちゃ:kabocha かぼす:kabosu かぶ:kabu かぶき:kabuki かぶとむし:kabutomushi かちまけ:kachimake
かど:kado かどまつ:kadomatsu かえん:kaen かえる:kaeru かがくしゃ:kagakusha かがみ:kagami かがみもち:kagamimochi かがわ:kagawa
かげ:kage かげぼうし:kageboushi かぎ:kagi かご:kago かごしま:kagoshima かぐや:kaguya かいだん:kaidan かいが:kaiga かいがん:kaigan
かいがら:kaigara かいぎ:kaigi かいじゅう:kaijuu かいけい:kaikei かいもの:kaimono かいさつ:kaisatsu かいしゃ:kaisha かいすい:kaisui
かいぜん:kaizen かかお:kakao かかし:kakashi かかと:kakato かけじく:kakejiku かけっこ:kakekko かけざん:kakezan かき:kaki
かきごおり:kakigoori かきね:kakine かくれんぼ:kakurenbo かま:kama かまぼこ:kamaboko かまど:kamado かまきり:kamakiri
かまくら:kamakura かまくらいろ:kamakurairo かめ:kame かめのこ:kamenoko かめら:kamera かめらまん:kameraman かみ:kami
かみなり:kaminari かみしばい:kamishibai かみそり:kamisori かみすき:kamisuki かもめ:kamome かん:kan かながわ:kanagawa
かなものや:kanamonoya かなざわ:kanazawa かなづち:kanazuchi かんでんち:kandenchi かんごし:kangoshi かに:kani かんな:kanna
かんらんしゃ:kanransha かんさつ:kansatsu かんたん:kantan かんてん:kanten かんつばき:kantsubaki かおり:kaori かーぺっと:kapetto
かっぱ:kappa かぷせる:kapuseru からあげ:karaage からみ:karami からし:karashi からす:karasu からて:karate かれー:kare かれい:karei
かれんだー:karenda かりぐらふぃ:karigurafi かーりんぐ:karingu かりんとう:karintou かるた:karuta かさ:kasa かせっと:kasetto
かし:kashi かしわ:kashiwa かしわで:kashiwade かしわもち:kashiwamochi かしゅ:kashu かっそうろ:kassouro かすみ:kasumi
かすみそう:kasumisou かすてら:kasutera かた:kata かたさ:katasa かたつむり:katatsumuri かたづけ:katazuke かーてん:katen
かつお:katsuo かつおぶし:katsuobushi かうんたー:kaunta かわ:kawa かわら:kawara かわらばん:kawaraban かわらやね:kawarayane
かやり:kayari かよう:kayou かざぐるま:kazaguruma かざん:kazan かぜ:kaze かぞく:kazoku かずのこ:kazunoko けーぶる:keburu
けちゃっぷ:kechappu けだま:kedama けいだい:keidai けいかく:keikaku けいさつ:keisatsu けいと:keito けいやく:keiyaku けーき:keki
けっこん:kekkon けむり:kemuri けんばん:kenban けんびきょう:kenbikyou けんだま:kendama けんどう:kendou けんこう:kenkou
けんきゅう:kenkyuu けしごむ:keshigomu けーす:kesu けやき:keyaki きび:kibi きびきび:kibikibi きーぼーど:kibodo きぼう:kibou
きーほるだー:kihoruda きいろ:kiiro きじ:kiji きかい:kikai きかんしゃ:kikansha きく:kiku ききょう:kikyou ききゅう:kikyuu
きもだめし:kimodameshi きもの:kimono きねん:kinen きねんひ:kinenhi きんぎょ:kingyo きんぎょすくい:kingyosukui きんぎょや:kingyoya
きんいろ:kiniro きんかん:kinkan きんめだる:kinmedaru きんにく:kinniku きのこ:kinoko きのう:kinou きんぴら:kinpira きんよう:kinyou
きんぞく:kinzoku きっぷ:kippu きらきら:kirakira きれい:kirei きり:kiri きりえ:kirie きりん:kirin きろく:kiroku きせつ:kisetsu
きしゃ:kisha きっちん:kitchin きつね:kitsune きつつき:kitsutsuki きって:kitte きうい:kiui こあら:koara こばち:kobachi
こばん:koban こびと:kobito こーち:kochi こーど:kodo こども:kodomo こえ:koe こがらし:kogarashi こぐま:koguma こはく:kohaku
こはるびより:koharubiyori こーひー:kohi こい:koi こいけ:koike こいん:koin こいのぼり:koinobori こいぬ:koinu こいし:koishi
こじか:kojika こかげ:kokage こけ:koke こけし:kokeshi こっく:kokku ここあ:kokoa ここのつ:kokonotsu こころ:kokoro こくばん:kokuban
こくご:kokugo こままわし:komamawashi こまつな:komatsuna こめや:komeya こもれび:komorebi こーなー:kona こんぶ:konbu こねこ:koneko
こんいろ:koniro こんくーる:konkuru こんにゃく:konnyaku こんぱす:konpasu こんぱすず:konpasuzu こんさーと:konsato こおり:koori
こおろぎ:koorogi こっぷ:koppu こーらす:korasu ころっけ:korokke ころころ:korokoro こし:koshi こしょう:koshou こっそり:kossori
こーす:kosu こすもす:kosumosu こたえ:kotae こたつ:kotatsu こーと:koto ことば:kotoba ことこと:kotokoto ことり:kotori
ことし:kotoshi こつこつ:kotsukotsu こうばん:kouban こうべ:koube こうちゃ:koucha こうち:kouchi こうどう:koudou こうえん:kouen
こうげん:kougen こうじょう:koujou こうま:kouma こうさてん:kousaten こうし:koushi こうすい:kousui こうよう:kouyou こづつみ:kozutsumi
くび:kubi くちびる:kuchibiru くふう:kufuu くぎ:kugi くいず:kuizu くじゃく:kujaku くじら:kujira くっきー:kukki くま:kuma
くまもと:kumamoto くみたいそう:kumitaisou くも:kumo くものす:kumonosu くもり:kumori くに:kuni くぬぎ:kunugi くら:kura
くらぶ:kurabu くらげ:kurage くらっかー:kurakka くれーぷ:kurepu くれよん:kureyon くり:kuri くりーにんぐ:kuriningu くりっぷ:kurippu
くりすます:kurisumasu くろ:kuro くるくる:kurukuru くるま:kuruma くるみ:kurumi くるみわり:kurumiwari くさ:kusa くさぶえ:kusabue
くさり:kusari くしゃみ:kushami くし:kushi くっしょん:kusshon くすのき:kusunoki くすり:kusuri くすりや:kusuriya くつ:kutsu
くつした:kutsushita くつや:kutsuya くうこう:kuukou くわ:kuwa くわばたけ:kuwabatake くわがた:kuwagata きゃべつ:kyabetsu
きゃんばす:kyanbasu きゃんぷ:kyanpu きゃぷてん:kyaputen きゃらめる:kyarameru きゃたつ:kyatatsu きゃっち:kyatchi きょねん:kyonen
きょう:kyou きょうだい:kyoudai きょうぎじょう:kyougijou きょうりゅう:kyouryuu きょうと:kyouto きゅうどう:kyuudou きゅうけい:kyuukei
きゅうり:kyuuri きゅうりょう:kyuuryou きゅうしょく:kyuushoku きゅうす:kyuusu まち:machi まちかど:machikado まど:mado まえ:mae
まふらー:mafura まご:mago まごころ:magokoro まぐかっぷ:magukappu まぐろ:maguro まほう:mahou まいあさ:maiasa まいばん:maiban
まいたけ:maitake まじめ:majime まじしゃん:majishan まかろん:makaron まかろに:makaroni まき:maki まきば:makiba まきえ:makie
まきもの:makimono まーく:maku まくら:makura まめでんきゅう:mamedenkyuu まめまき:mamemaki まないた:manaita まねきねこ:manekineko
まんが:manga まんげつ:mangetsu まんごー:mango まんじゅう:manjuu まんもす:manmosu まんなか:mannaka まんてん:manten まんざい:manzai
まらそん:marason まりも:marimo まる:maru まるきばし:marukibashi ましゅまろ:mashumaro ますかっと:masukatto ますく:masuku
ますとめ:masutome まっち:matchi まとい:matoi まとめ:matome まつ:matsu まつぼっくり:matsubokkuri まつえ:matsue まつげ:matsuge
まつたけ:matsutake まつやま:matsuyama まうす:mausu まわりみち:mawarimichi まよねーず:mayonezu まゆげ:mayuge めだか:medaka
めだかいけ:medakaike めだまやき:medamayaki めだる:medaru めがほん:megahon めがね:megane めがねや:meganeya めいろ:meiro
めいし:meishi めじろ:mejiro めじるし:mejirushi めも:memo めもり:memori めんこ:menko めんせき:menseki めんたいこ:mentaiko
めにゅー:menyu めろでぃー:merodi めろん:meron めっせーじ:messeji めざまし:mezamashi みち:michi みちくさ:michikusa みどり:midori
みえ:mie みぎ:migi みかん:mikan みかんやま:mikanyama みかづき:mikazuki みき:miki みきさー:mikisa みこし:mikoshi みみ:mimi
みみかき:mimikaki みみず:mimizu みなと:minato みのむし:minomushi みのり:minori みんと:minto みりん:mirin みさき:misaki みせ:mise
みしん:mishin みそ:miso みそしる:misoshiru みつば:mitsuba みつばち:mitsubachi みつもり:mitsumori みやぎ:miyagi みやこ:miyako
みやざき:miyazaki みぞれ:mizore みず:mizu みずべ:mizube みずでっぽう:mizudeppou みずぐるま:mizuguruma みずいろ:mizuiro
みずうみ:mizuumi みずやり:mizuyari もち:mochi もちもち:mochimochi もちつき:mochitsuki もでる:moderu もえぎ:moegi もぐら:mogura
もっきん:mokkin もくひょう:mokuhyou もくれん:mokuren もくよう:mokuyou もみじ:momiji もみのき:mominoki もも:momo ももいろ:momoiro
もん:mon もなか:monaka もんぶらん:monburan もんだい:mondai ものがたり:monogatari ものおき:monooki ものさし:monosashi
ものさしず:monosashizu もっぷ:moppu もり:mori もーたー:mota もうふ:moufu もずく:mozuku むーど:mudo むぎ:mugi むぎちゃ:mugicha
むぎわら:mugiwara むくどり:mukudori むね:mune むら:mura むらさき:murasaki むささび:musasabi むっつ:muttsu みょうが:myouga
みゅーじっく:myujikku なべ:nabe なでしこ:nadeshiko ながぐつ:nagagutsu ながいも:nagaimo ながの:nagano ながれぼし:nagareboshi
ながさ:nagasa ながさき:nagasaki ながや:nagaya なぎさ:nagisa なごや:nagoya なは:naha ないふ:naifu なか:naka なかま:nakama
なまえ:namae なまこ:namako なまこかべ:namakokabe なまり:namari なまず:namazu なめこ:nameko なめらか:nameraka なみ:nami
なみだ:namida なみき:namiki ななめ:naname ななつ:nanatsu なんばー:nanba なのはな:nanohana なんてん:nanten なら:nara なし:nashi
なす:nasu なつ:natsu なつくさ:natsukusa なつやすみ:natsuyasumi なっとう:nattou なわとび:nawatobi なぞなぞ:nazonazo ねぼう:nebou
ねがお:negao ねぎ:negi ねじ:neji ねっこ:nekko ねっくれす:nekkuresu ねこ:neko ねこじゃらし:nekojarashi ねくたい:nekutai
ねむのき:nemunoki ねっと:netto ねずみ:nezumi ねずみいろ:nezumiiro にばん:niban にちよう:nichiyou にがみ:nigami にぎやか:nigiyaka
にいがた:niigata にじ:niji にじます:nijimasu にっき:nikki にっこり:nikkori にっこう:nikkou にこにこ:nikoniko にくじゃが:nikujaga
にくや:nikuya にもつ:nimotsu にんぎょう:ningyou にんじゃ:ninja にんじん:ninjin にんにく:ninniku におい:nioi にら:nira にしん:nishin
にわ:niwa にわいし:niwaishi にわかあめ:niwakaame にわとり:niwatori のびのび:nobinobi のはら:nohara のっく:nokku のこぎり:nokogiri
のみ:nomi のんびり:nonbiri のれん:noren のり:nori のーと:noto のうがく:nougaku のうひん:nouhin のうか:nouka のうさぎ:nousagi
ぬがー:nuga ぬいぐるみ:nuigurumi ぬいめ:nuime ぬくもり:nukumori ぬま:numa ぬの:nuno ぬりえ:nurie にゅーす:nyusu
にゅうどうぐも:nyuudougumo にゅうがく:nyuugaku おばあさん:obaasan おべんとう:obentou おび:obi おぼん:obon おーぶん:obun おちゃ:ocha
おちゃづけ:ochazuke おちば:ochiba おだやか:odayaka おでかけ:odekake おでん:oden おどり:odori おふろ:ofuro おがわ:ogawa おはぎ:ohagi
おはなみ:ohanami おはし:ohashi おひさま:ohisama おいわい:oiwai おじぎ:ojigi おじいさん:ojiisan おか:oka おかき:okaki おかめ:okame
おかやま:okayama おかゆ:okayu おけ:oke おーけすとら:okesutora おきあい:okiai おきなわ:okinawa おく:oku おくら:okura
おくりもの:okurimono おきゃく:okyaku おまもり:omamori おまつり:omatsuri おみくじ:omikuji おみやげ:omiyage おもちゃ:omocha
おもちゃや:omochaya おもいで:omoide おもみ:omomi おもり:omori おもさ:omosa おもてうら:omoteura おむらいす:omuraisu おなか:onaka
おんどけい:ondokei おんどく:ondoku おねえさん:oneesan おねがい:onegai おんがく:ongaku おに:oni おにぎり:onigiri おにごっこ:onigokko
おんぷ:onpu おんせん:onsen おおばん:ooban おおどおり:oodoori おおいた:ooita おおかみ:ookami おおきさ:ookisa おおみそか:oomisoka
おおさか:oosaka おおゆき:ooyuki おれい:orei おれんじ:orenji おりーぶ:oribu おりがみ:origami おろしがね:oroshigane おるがん:orugan
おりょうり:oryouri おさら:osara おせろ:osero おしいれ:oshiire おしょうがつ:oshougatsu おす:osu おたふく:otafuku おたま:otama
おたる:otaru おてだま:otedama おてら:otera おと:oto おとな:otona おとしだま:otoshidama おととい:ototoi おとうと:otouto
おつり:otsuri おっとせい:ottosei おうえん:ouen おうじ:ouji おうさま:ousama おわん:owan おやこ:oyako おやつ:oyatsu おゆ:oyu
ぱいなっぷる:painappuru ぱいろっと:pairotto ぱじゃま:pajama ぱーかー:paka ぱん:pan ぱんだ:panda ぱんふれっと:panfuretto
ぱんけーき:pankeki ぱんや:panya ぱぱいや:papaiya ぱぷりか:papurika ぱれっと:paretto ぱせり:paseri ぱそこん:pasokon ぱーてぃー:pati
ぱてぃしえ:patishie ぱーと:pato ぱとかー:patoka ぱずる:pazuru ぱずるぶっく:pazurubukku ぺだる:pedaru ぺがさす:pegasasu ぺーじ:peji
ぺん:pen ぺなんと:penanto ぺんち:penchi ぺんぎん:pengin ぺーす:pesu ぴあの:piano ぴかぴか:pikapika ぴくにっく:pikunikku
ぴーまん:piman ぴーなつ:pinatsu ぴすたちお:pisutachio ぴったり:pittari ぴざ:piza ぽいんと:pointo ぽかぽか:pokapoka ぽけっと:poketto
ぽんぽん:ponpon ぽんぷ:ponpu ぽっぷこーん:poppukon ぽぷら:popura ぽしぇっと:poshetto ぽすたー:posuta ぽてと:poteto ぽっと:potto
ぷらん:puran ぷらす:purasu ぷれーと:pureto ぷりん:purin ぷりんたー:purinta ぷーる:puru ぷるーん:purun らべんだー:rabenda らいぶ:raibu
らいち:raichi らいん:rain らいねん:rainen らいおん:raion らいと:raito らじお:rajio らっかせい:rakkasei らっこ:rakko
らっきょう:rakkyou らくだ:rakuda らくがき:rakugaki らくご:rakugo らくよう:rakuyou らーめん:ramen らむね:ramune らん:ran
らんち:ranchi らんどせる:randoseru らんぷ:ranpu らんたん:rantan らっぱ:rappa らしんばん:rashinban れば:reba れいめん:reimen
れいぞうこ:reizouko れこーど:rekodo れもん:remon れんが:renga れんげ:renge れんじ:renji れんこん:renkon れんらく:renraku
れんず:renzu れしーと:reshito れーす:resu れすとらん:resutoran れたす:retasu りぼん:ribon りぼんやさん:ribonyasan りーだー:rida
りか:rika りんどう:rindou りんご:ringo りんごあめ:ringoame りんごばこ:ringobako りっぱ:rippa りれー:rire りす:risu
りすのす:risunosu りすと:risuto りやかー:riyaka りぞっと:rizotto りずむ:rizumu ろばた:robata ろぼっと:robotto ろけっと:roketto
ろまん:roman ろめんでんしゃ:romendensha ろーぷ:ropu ろーらー:rora ろーるけーき:rorukeki ろーすと:rosuto ろうばい:roubai ろうか:rouka
ろうそく:rousoku ろーず:rozu るーる:ruru るすばん:rusuban りょこう:ryokou りょくちゃ:ryokucha りょうし:ryoushi りょうしゅう:ryoushuu
りゅっく:ryukku りゅう:ryuu さば:saba さばく:sabaku さーびす:sabisu さぼてん:saboten さが:saga さぎ:sagi さぎょうぎ:sagyougi
さい:sai さいだー:saida さいふ:saifu さいころ:saikoro さいん:sain さいせん:saisen さいたま:saitama さかあがり:sakaagari
さかみち:sakamichi さかん:sakan さかなや:sakanaya さーかす:sakasu さかや:sakaya さっか:sakka さくぶん:sakubun さくら:sakura
さくらんぼ:sakuranbo さめ:same さみだれ:samidare さみっと:samitto さむらい:samurai さむさ:samusa さんびき:sanbiki さんだる:sandaru
さんど:sando さんどう:sandou さんご:sango さんごしょう:sangoshou さんぐらす:sangurasu さんかく:sankaku さんま:sanma さんぽ:sanpo
さんしょう:sanshou さんすう:sansuu さっぱり:sappari さっぽろ:sapporo さらだ:sarada さらみ:sarami さらさら:sarasara さる:saru
さといも:satoimo さとう:satou さつまいも:satsumaimo さうんど:saundo さわやか:sawayaka さざえ:sazae さざなみ:sazanami
せいほん:seihon せいか:seika せいかく:seikaku せいきゅう:seikyuu せいせき:seiseki せいと:seito せいうち:seiuchi せかい:sekai
せきがえ:sekigae せきしょ:sekisho せっけい:sekkei せっけん:sekken せみ:semi せみのこえ:seminokoe せん:sen せなか:senaka
せんべい:senbei せんだい:sendai せんどう:sendou せんえん:senen せんめん:senmen せんにん:sennin せんぷうき:senpuuki せんろ:senro
せんせい:sensei せんしゅ:senshu せんす:sensu せんたく:sentaku せんたくき:sentakuki せり:seri せろり:serori せせらぎ:seseragi
せーたー:seta せとない:setonai せつぶん:setsubun しゃべる:shaberu しゃぼんだま:shabondama しゃぶしゃぶ:shabushabu しゃちょう:shachou
しゃかい:shakai しゃくやく:shakuyaku しゃみせん:shamisen しゃもじ:shamoji しゃんでりあ:shanderia しゃんぷー:shanpu しゃしん:shashin
しゃしんや:shashinya しゃしょう:shashou しゃてき:shateki しゃつ:shatsu しあわせ:shiawase しばい:shibai しちごさん:shichigosan
しちょう:shichou しちゅー:shichu しだ:shida しが:shiga しいれ:shiire しいたけ:shiitake しじみ:shijimi しじん:shijin しか:shika
しかく:shikaku しけんかん:shikenkan しっかり:shikkari しっき:shikki しま:shima しまね:shimane しまんと:shimanto
しまうま:shimauma しめじ:shimeji しめなわ:shimenawa しも:shimo しなもん:shinamon しなの:shinano しなりお:shinario
しんばる:shinbaru しんぼる:shinboru しんぶん:shinbun しんちょう:shinchou しんごう:shingou しんじゅ:shinju しんかんせん:shinkansen
しんきろく:shinkiroku しんめ:shinme しんぱん:shinpan しんりん:shinrin しんりょく:shinryoku しんせつ:shinsetsu しんぞう:shinzou
しお:shio しおひがり:shiohigari しおから:shiokara しおかぜ:shiokaze しらかば:shirakaba しらたき:shirataki しりとり:shiritori
しろ:shiro しろい:shiroi しーる:shiru しりょく:shiryoku ししおどし:shishiodoshi ししゅう:shishuu しそ:shiso しすてむ:shisutemu
した:shita したく:shitaku しーと:shito しーつ:shitsu しつげん:shitsugen しつもん:shitsumon しやくしょ:shiyakusho しずか:shizuka
しずけさ:shizukesa しずおか:shizuoka しょー:sho しょどう:shodou しょか:shoka しょくぶつえん:shokubutsuen しょくどう:shokudou
しょくにん:shokunin しょくぱん:shokupan しょうぼうしょ:shoubousho しょうが:shouga しょうぎ:shougi しょうご:shougo しょうじ:shouji
しょうにん:shounin しょうすう:shousuu しょうてんがい:shoutengai しょうゆ:shouyu しゅっきん:shukkin しゅくば:shukuba しゅくだい:shukudai
しゅーくりーむ:shukurimu しゅにく:shuniku しゅっちょう:shutchou しゅうかく:shuukaku しゅうまい:shuumai しゅうまつ:shuumatsu そば:soba
そふぁ:sofa そふと:sofuto そめもの:somemono そら:sora そらいろ:sorairo そらまめ:soramame そり:sori そろばん:soroban
そーせーじ:soseji そーす:sosu そと:soto そつぎょう:sotsugyou そうだん:soudan そうげん:sougen そうじ:souji そうじき:soujiki
そうこ:souko そうめん:soumen そよぎ:soyogi そよかぜ:soyokaze すばこ:subako すべりだい:suberidai すだち:sudachi すだれ:sudare
すぎ:sugi すごろく:sugoroku すいえい:suiei すいはんき:suihanki すいか:suika すいかわり:suikawari すいれん:suiren すいせん:suisen
すいしゃ:suisha すいしょう:suishou すいすい:suisui すいっち:suitchi すいとう:suitou すいよう:suiyou すいぞくかん:suizokukan
すかい:sukai すかーと:sukato すけぼー:sukebo すけじゅーる:sukejuru すけっち:suketchi すけーと:suketo すきー:suki すきやき:sukiyaki
すっきり:sukkiri すこし:sukoshi すくーる:sukuru すくすく:sukusuku すまいる:sumairu すみ:sumi すみび:sumibi すみいろ:sumiiro
すみっこ:sumikko すみれ:sumire すもも:sumomo すもう:sumou すな:suna すなば:sunaba すなはま:sunahama すなお:sunao すにーかー:sunika
すのぼ:sunobo すぱげってぃ:supagetti すぱな:supana すぺーす:supesu すぴーど:supido すぽんじ:suponji すっぱさ:suppasa すーぷ:supu
すぷーん:supun すりばち:suribachi すりこぎ:surikogi すし:sushi すすき:susuki すたっふ:sutaffu すたじお:sutajio すたんど:sutando
すたんぷ:sutanpu すたーと:sutato すてーき:suteki すてっぷ:suteppu すとーぶ:sutobu すとーりー:sutori すーつけーす:sutsukesu すず:suzu
すずめ:suzume すずむし:suzumushi すずのお:suzunoo すずらん:suzuran すずり:suzuri すずしさ:suzushisa たばすこ:tabasuko たい:tai
たいふう:taifuu たいいく:taiiku たいいくかん:taiikukan たいじゅう:taijuu たいきん:taikin たいこ:taiko たいまつ:taimatsu
たいおんけい:taionkei たいりく:tairiku たいせき:taiseki たいせつ:taisetsu たいそう:taisou たいや:taiya たいやき:taiyaki
たいよう:taiyou たか:taka たかまつ:takamatsu たからばこ:takarabako たからもの:takaramono たかさ:takasa たかとび:takatobi
たけ:take たけがき:takegaki たけのこ:takenoko たけとんぼ:taketonbo たけうま:takeuma たき:taki たきび:takibi たっきゅう:takkyuu
たこ:tako たこあげ:takoage たくあん:takuan たくさん:takusan たくしー:takushi たまごやき:tamagoyaki たまいれ:tamaire
たまねぎ:tamanegi たまてばこ:tamatebako たな:tana たなばた:tanabata たんぼ:tanbo たね:tane たに:tani たんじょうび:tanjoubi
たんか:tanka たんけん:tanken たのしみ:tanoshimi たんぽぽ:tanpopo たんす:tansu たんすい:tansui たぬき:tanuki たおる:taoru
たっぷり:tappuri たらこ:tarako たる:taru たると:taruto たしか:tashika たしざん:tashizan たそがれ:tasogare たすき:tasuki
たたみ:tatami たて:tate たつまき:tatsumaki たわし:tawashi てぶくろ:tebukuro てーぶる:teburu てがみ:tegami てがら:tegara
ていねい:teinei てじな:tejina てくび:tekubi てくてく:tekuteku てーま:tema てまり:temari てん:ten てんびん:tenbin てんちょう:tenchou
てんぐ:tengu てんぐのめん:tengunomen てにす:tenisu てんじょう:tenjou てんき:tenki てのひら:tenohira てんぷら:tenpura てんし:tenshi
てんと:tento てんとうむし:tentoumushi てぬぐい:tenugui てぬき:tenuki ておしぐるま:teoshiguruma てーぷ:tepu てれび:terebi
てすと:tesuto てつ:tetsu てつぼう:tetsubou てざわり:tezawari てぃらみす:tiramisu とびら:tobira とちぎ:tochigi とかげ:tokage
とけい:tokei とけいや:tokeiya とこのま:tokonoma とこや:tokoya とくべつ:tokubetsu とくしま:tokushima とまと:tomato
ともだち:tomodachi ともしび:tomoshibi となかい:tonakai となり:tonari とんぼ:tonbo とねがわ:tonegawa とんじる:tonjiru
とんかつ:tonkatsu とんねる:tonneru とのさま:tonosama とんとん:tonton とお:too とおく:tooku とぴっく:topikku とら:tora
とらっく:torakku とらんぺっと:toranpetto とらんぽりん:toranporin とらんぷ:toranpu とりごや:torigoya とりい:torii とろふぃー:torofi
としこし:toshikoshi としょかん:toshokan とーすたー:tosuta とーすと:tosuto とーとばっぐ:totobaggu とって:totte とっとり:tottori
とう:tou とうばん:touban とうだい:toudai とうふ:toufu とうふや:toufuya とうげ:touge とうげい:tougei とうきょう:toukyou
とうもろこし:toumorokoshi とうにゅう:tounyuu とやま:toyama とざん:tozan つばき:tsubaki つばめ:tsubame つぼ:tsubo つぼみ:tsubomi
つち:tsuchi つぐみ:tsugumi つけもの:tsukemono つき:tsuki つきみ:tsukimi つきよ:tsukiyo つくえ:tsukue つくね:tsukune
つくし:tsukushi つまさき:tsumasaki つめ:tsume つめきり:tsumekiri つめくさ:tsumekusa つめたさ:tsumetasa つみき:tsumiki
つなひき:tsunahiki つらら:tsurara つり:tsuri つりばし:tsuribashi つる:tsuru つるつる:tsurutsuru つつじ:tsutsuji
つうちひょう:tsuuchihyou つよさ:tsuyosa つゆ:tsuyu つゆいり:tsuyuiri うぶごえ:ubugoe うちみず:uchimizu うちわ:uchiwa
うちゅう:uchuu うで:ude うでどけい:udedokei うど:udo うどん:udon うぐいす:uguisu うけつけ:uketsuke うきくさ:ukikusa うきうき:ukiuki
うきわ:ukiwa うっかり:ukkari うま:uma うまみ:umami うめ:ume うめぼし:umeboshi うみ:umi うみびらき:umibiraki うなぎ:unagi
うんどうかい:undoukai うに:uni うんてんし:untenshi うらどおり:uradoori うるし:urushi うさぎ:usagi うし:ushi うしろ:ushiro うた:uta
うわぎ:uwagi うわさ:uwasa うずしお:uzushio わっふる:waffuru わごむ:wagomu わいぱー:waipa わかば:wakaba わかくさ:wakakusa
わかめ:wakame わかれみち:wakaremichi わかやま:wakayama わくわく:wakuwaku わなげ:wanage わに:wani わらび:warabi わらい:warai
わりあい:wariai わりざん:warizan わーるど:warudo わさび:wasabi わし:washi わた:wata わたあめ:wataame わたげ:watage
わたりどり:wataridori うぇぶ:webu やどかり:yadokari やどや:yadoya やぎ:yagi やぐら:yagura やかん:yakan やきとり:yakitori
やくしょ:yakusho やくそく:yakusoku やきゅう:yakyuu やま:yama やまびこ:yamabiko やまぶき:yamabuki やまがた:yamagata
やまぐち:yamaguchi やまなし:yamanashi やなぎ:yanagi やね:yane やおや:yaoya やさしさ:yasashisa やしょく:yashoku やすり:yasuri
やたい:yatai やっつ:yattsu やわらか:yawaraka よあけ:yoake よふかし:yofukashi よーぐると:yoguruto よこ:yoko よこぶえ:yokobue
よこはま:yokohama よみかき:yomikaki よもぎ:yomogi よもぎもち:yomogimochi よなか:yonaka よりみち:yorimichi よろこび:yorokobi
よる:yoru よしず:yoshizu よっと:yotto よっつ:yottsu ようちえん:youchien ようかん:youkan ようせい:yousei よーよー:yoyo ゆび:yubi
ゆびわ:yubiwa ゆか:yuka ゆかた:yukata ゆき:yuki ゆきだるま:yukidaruma ゆきどけ:yukidoke ゆきがっせん:yukigassen
ゆきげしき:yukigeshiki ゆきかき:yukikaki ゆきうさぎ:yukiusagi ゆきわり:yukiwari ゆっくり:yukkuri ゆめ:yume ゆーもあ:yumoa
ゆにふぉーむ:yunifomu ゆにこーん:yunikon ゆのみ:yunomi ゆらゆら:yurayura ゆり:yuri ゆたか:yutaka ゆうびん:yuubin ゆうだち:yuudachi
ゆうえんち:yuuenchi ゆうがた:yuugata ゆうひ:yuuhi ゆうき:yuuki ゆうしょく:yuushoku ゆうしょう:yuushou ゆうすず:yuusuzu
ゆうやけ:yuuyake ゆず:yuzu ざぶとん:zabuton ざいこ:zaiko ざくろ:zakuro ざんぎょう:zangyou ざんせつ:zansetsu ざる:zaru
ざっし:zasshi ぜんぶ:zenbu ぜんまい:zenmai ぜりー:zeri ぜろ:zero ぞう:zou ぞうきん:zoukin ぞうり:zouri ぞうすい:zousui ずぼん:zubon
ずけい:zukei ずっきーに:zukkini ずこう:zukou
`;

export interface JapaneseWord {
  readonly kana: string;
  readonly latin: string;
}

export const japaneseWords: readonly JapaneseWord[] = list
  .trim()
  .split(/\s+/)
  .map((pair) => {
    const [kana = "", latin = ""] = pair.split(":");
    return { kana, latin };
  });
