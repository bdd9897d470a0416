// Data: names that fakes are made of, frequent ones whose forms are regular.

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Polish short forms that a register does not list, lower case. */
export const polishMaleShort =
  words(`tomek wojtek bartek przemek zbyszek staszek rysiek heniek kazik janek franek antek krzysiek grzesiek maciek piotrek radek
darek jarek sławek mirek arek czarek kuba mietek leszek olek romek witek gienek edek felek jurek włodek bogdan michałek
jasiek jasio stasio jacuś tadek zdzisiek waldek kacperek mateuszek krzyś grześ adaś jaś staś`)
export const polishFemaleShort =
  words(`kasia basia asia gosia ania hania zosia ela ola ula magda tosia zuzia krysia jola iza aga beatka renia danusia ewka kaśka
gośka aśka agnieszka gabrysia marysia jadzia lusia stasia terenia bożenka grażynka monia patka wera nati karolcia olka anka`)

export const fakeEnglish = {
  m: words(`Aaron Adrian Alan Andrew Arthur Benjamin Brandon Brian Caleb Calvin Carl Christopher Colin Craig Daniel Dennis Derek Donald
    Douglas Edward Elliot Eric Ethan Felix Frederick Gareth Gavin Gregory Harold Henry Howard Isaac Jeffrey Jeremy Joel Jonathan
    Joshua Keith Kenneth Kevin Lawrence Leonard Malcolm Marcus Martin Matthew Nathan Neil Nicholas Oliver Oscar Patrick Paul Peter
    Philip Ralph Raymond Robert Roger Samuel Simon Stephen Stuart Terence Theodore Timothy Vincent Walter William`),
  f: words(`Abigail Adele Alice Amanda Amber Andrea Angela Audrey Barbara Beatrice Bethany Bridget Caroline Catherine Cecilia Claire
    Cynthia Deborah Denise Diana Dorothy Eleanor Elizabeth Ellen Emma Esther Evelyn Fiona Frances Gabrielle Gillian Hannah Harriet
    Heather Helen Holly Imogen Irene Isabel Jacqueline Janet Jennifer Jessica Joanna Judith Julia Katherine Kimberly Laura Lillian
    Louise Margaret Marianne Martha Megan Melissa Miranda Monica Naomi Natalie Nicole Pamela Patricia Rachel Rebecca Rosemary
    Samantha Sandra Stephanie Susan Sylvia Teresa Valerie Vanessa Veronica`),
  family:
    words(`Abbott Aldridge Armstrong Atkinson Barlow Bartlett Baxter Bennett Blackwell Bradshaw Brennan Brewster Caldwell Carmichael
    Carpenter Chambers Clayton Connolly Cunningham Dalton Davenport Dawson Donovan Doyle Eastwood Ellison Emerson Fairchild Farrell
    Fitzgerald Fletcher Gallagher Garrison Gibson Goodwin Graves Hammond Harding Harrington Hawkins Hayward Higgins Hollis Holloway
    Hutchinson Ingram Jefferson Jennings Keating Kendrick Langford Lawson Lockwood Maddox Marshall Mccarthy Mercer Merritt Middleton
    Morrison Norwood Osborne Patterson Pemberton Prescott Quigley Radcliffe Ramsay Redmond Reynolds Robinson Rutherford Sanders
    Sheldon Sinclair Stafford Stanton Sullivan Templeton Thornton Tucker Underwood Wakefield Wallace Watkins Weaver Whitaker
    Whitfield Wilkinson Woodward`),
}

export const fakePolish = {
  m: words(`Adam Adrian Aleksander Artur Bartosz Damian Daniel Dariusz Dawid Dominik Edward Filip Grzegorz Henryk Hubert Igor Jakub
    Jan Janusz Kamil Karol Konrad Krystian Krzysztof Leszek Łukasz Maciej Marcin Mariusz Mateusz Michał Mikołaj Norbert Oskar
    Patryk Piotr Przemysław Radosław Rafał Robert Roman Ryszard Sebastian Sławomir Stanisław Stefan Szymon Tadeusz Tomasz Waldemar
    Wiktor Witold Wojciech Zbigniew Zenon`),
  f: words(`Adrianna Agata Agnieszka Aldona Aleksandra Alicja Aneta Anita Anna Barbara Beata Bożena Danuta Diana Dominika Dorota
    Edyta Elżbieta Emilia Ewa Ewelina Gabriela Grażyna Halina Hanna Helena Ilona Irena Iwona Izabela Jadwiga Joanna Jolanta Justyna
    Karolina Katarzyna Kinga Klaudia Krystyna Lidia Lucyna Magdalena Małgorzata Maria Marlena Marta Martyna Marzena Mirosława
    Monika Natalia Patrycja Paulina Renata Roksana Sabina Sylwia Teresa Urszula Weronika Wiktoria Zofia Zuzanna`),
  /** Adjectival, as men bear them. */
  adjective:
    words(`Adamski Bielawski Borkowski Chmielewski Cieślewski Czerwiński Dębowski Dobrowolski Domański Falkowski Gajewski
    Górecki Grabowski Ilnicki Jabłoński Jaworski Kaliński Karpiński Klimkowski Krajewski Kubacki Laskowski Leśniewski Lipiński
    Łuczyński Majewski Malinowski Michalski Milewski Mroczkowski Nowicki Olszewski Orłowski Ostrowski Pawłowski Piekarski
    Przybylski Radecki Rogalski Rutkowski Sadowski Sikorski Sobolewski Sosnowski Stankiewski Tarnowski Tomaszewski Urbański
    Wasilewski Wierzbicki Wilczyński Witkowski Wolski Zakrzewski Zalewski Zawadzki`),
  /** Nouns that end in a consonant. */
  noun: words(`Adamczyk Banaś Bednarz Błaszczyk Ciesielczyk Dominiak Dudek Frączak Gawlik Gołąbek Grzelak Jasiak Jędrzejczak Kaczmarczyk
    Kasprzak Kołodziejczyk Kowalik Kubiak Kurek Łukasik Maciejak Majchrzak Marczak Matusiak Mazurek Michalak Mikołajczyk Nowaczyk
    Olejnik Owczarek Pawlak Pietrzak Ratajczak Stachowiak Stasiak Strzelczyk Szczepaniak Szewczyk Tomczak Urbaniak Walczak Wawrzyniak
    Wieczorek Wojtczak Jakubiak`),
  feminine: words(
    'Bieda Cieśla Duda Gawęda Górka Kania Kozera Kostrzewa Mucha Noga Osika Pluta Skiba Sroka Wrona Zaremba Zawada Zięba',
  ),
}

export const fakeChinese = {
  family: [
    ...'冯邓曹彭曾肖田董潘袁蔡蒋余杜叶程苏魏吕丁任卢姚沈崔钟谭陆范汪廖石贾夏付方邹熊孟秦邱侯尹薛段雷黎史陶贺毛郝顾龚邵严覃武戴莫孔汤',
  ],
  two: {
    m: words(
      '建明 志远 文博 子豪 俊杰 浩然 宇航 家伟 国强 永康 振华 泽宇 嘉诚 立群 明辉 思源 承志 海峰 鹏程 晓东 天佑 博文 景行 正阳 少华 卫东 乐天 启航 睿哲 亦凡',
    ),
    f: words(
      '雅琴 思雨 佳怡 欣然 梦瑶 诗涵 雨桐 若曦 婉婷 晓燕 静怡 雪梅 美玲 秀兰 慧敏 丽娟 语嫣 紫萱 可欣 心怡 玉洁 春华 月华 晨曦 艺涵 书瑶 淑芬 依然 梓萱 乐瑶',
    ),
  },
  one: { m: [...'峰鹏斌磊涛刚勇辉超凯亮波毅强军健翔旭'], f: [...'婷娜敏静丽燕娟莉芳霞倩蕾洁颖琳莹雪萍'] },
  /** Transliterated foreign names. */
  foreign: {
    given: words(
      '安德鲁 本杰明 卡尔文 丹尼斯 埃里克 费利克斯 格雷戈里 哈罗德 伊恩 杰弗里 肯尼斯 劳伦斯 马库斯 内森 奥利弗 帕特里克 雷蒙德 塞缪尔 蒂莫西 文森特 阿曼达 贝瑟妮 克莱尔 黛安娜 埃莉诺 菲奥娜 汉娜 珍妮特 劳拉 米兰达',
    ),
    family: words(
      '阿特金森 巴克斯特 贝内特 卡德韦尔 克莱顿 道尔顿 埃默森 弗莱彻 吉布森 哈蒙德 希金斯 霍洛威 詹宁斯 基廷 劳森 默瑟 莫里森 奥斯本 帕特森 普雷斯科特 雷诺兹 鲁宾逊 辛克莱 斯坦顿 沙利文 桑顿 塔克 沃特金斯 惠特克 伍德沃德',
    ),
  },
}

/** Whole Korean names, for names in Hangul. */
export const fakeKorean = words(
  `강다온 고은별 권도윤 남가람 노하준 류시원 문채원 배나래 백승호 서다은 송예린 신우진 안소율 양태민 오하람 유가온 윤세아 임도현 장미르 전보람
   정하늘 조은솔 차민재 최아라 한결 허지안 홍다솜 황보름`,
)
