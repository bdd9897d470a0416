// Data: cities of the world with their country, and the small vocabularies of trade and travel.

/** Cities outside the United States: name, country, two-letter code, latitude, longitude. */
export const worldCities = `
London|United Kingdom|GB|51.51|-0.13
Manchester|United Kingdom|GB|53.48|-2.24
Edinburgh|United Kingdom|GB|55.95|-3.19
Dublin|Ireland|IE|53.35|-6.26
Paris|France|FR|48.86|2.35
Lyon|France|FR|45.76|4.84
Marseille|France|FR|43.30|5.37
Berlin|Germany|DE|52.52|13.41
Munich|Germany|DE|48.14|11.58
Hamburg|Germany|DE|53.55|9.99
Madrid|Spain|ES|40.42|-3.70
Barcelona|Spain|ES|41.39|2.17
Seville|Spain|ES|37.39|-5.98
Lisbon|Portugal|PT|38.72|-9.14
Porto|Portugal|PT|41.15|-8.61
Rome|Italy|IT|41.90|12.50
Milan|Italy|IT|45.46|9.19
Florence|Italy|IT|43.77|11.26
Amsterdam|Netherlands|NL|52.37|4.90
Rotterdam|Netherlands|NL|51.92|4.48
Brussels|Belgium|BE|50.85|4.35
Zurich|Switzerland|CH|47.38|8.54
Geneva|Switzerland|CH|46.20|6.14
Vienna|Austria|AT|48.21|16.37
Prague|Czechia|CZ|50.08|14.44
Warsaw|Poland|PL|52.23|21.01
Krakow|Poland|PL|50.06|19.94
Budapest|Hungary|HU|47.50|19.04
Copenhagen|Denmark|DK|55.68|12.57
Stockholm|Sweden|SE|59.33|18.07
Gothenburg|Sweden|SE|57.71|11.97
Oslo|Norway|NO|59.91|10.75
Bergen|Norway|NO|60.39|5.32
Helsinki|Finland|FI|60.17|24.94
Reykjavik|Iceland|IS|64.15|-21.94
Athens|Greece|GR|37.98|23.73
Istanbul|Turkey|TR|41.01|28.98
Tel Aviv|Israel|IL|32.09|34.78
Cairo|Egypt|EG|30.04|31.24
Marrakesh|Morocco|MA|31.63|-7.99
Lagos|Nigeria|NG|6.52|3.38
Accra|Ghana|GH|5.60|-0.19
Nairobi|Kenya|KE|-1.29|36.82
Cape Town|South Africa|ZA|-33.92|18.42
Dubai|United Arab Emirates|AE|25.20|55.27
Mumbai|India|IN|19.08|72.88
Delhi|India|IN|28.61|77.21
Bangalore|India|IN|12.97|77.59
Chennai|India|IN|13.08|80.27
Bangkok|Thailand|TH|13.76|100.50
Chiang Mai|Thailand|TH|18.79|98.99
Singapore|Singapore|SG|1.35|103.82
Kuala Lumpur|Malaysia|MY|3.14|101.69
Jakarta|Indonesia|ID|-6.21|106.85
Manila|Philippines|PH|14.60|120.98
Hanoi|Vietnam|VN|21.03|105.85
Hong Kong|China|HK|22.32|114.17
Shanghai|China|CN|31.23|121.47
Beijing|China|CN|39.90|116.41
Taipei|Taiwan|TW|25.03|121.57
Seoul|South Korea|KR|37.57|126.98
Busan|South Korea|KR|35.18|129.08
Tokyo|Japan|JP|35.68|139.69
Osaka|Japan|JP|34.69|135.50
Kyoto|Japan|JP|35.01|135.77
Sydney|Australia|AU|-33.87|151.21
Melbourne|Australia|AU|-37.81|144.96
Brisbane|Australia|AU|-27.47|153.03
Auckland|New Zealand|NZ|-36.85|174.76
Wellington|New Zealand|NZ|-41.29|174.78
Toronto|Canada|CA|43.65|-79.38
Vancouver|Canada|CA|49.28|-123.12
Montreal|Canada|CA|45.50|-73.57
Calgary|Canada|CA|51.05|-114.07
Mexico City|Mexico|MX|19.43|-99.13
Guadalajara|Mexico|MX|20.67|-103.35
Bogota|Colombia|CO|4.71|-74.07
Lima|Peru|PE|-12.05|-77.04
Santiago|Chile|CL|-33.45|-70.67
Buenos Aires|Argentina|AR|-34.60|-58.38
Sao Paulo|Brazil|BR|-23.55|-46.63
Rio de Janeiro|Brazil|BR|-22.91|-43.17
`
  .trim()
  .split('\n')
  .map((line) => {
    const [city, country, code, latitude, longitude] = line.split('|')
    return { city, country, code, latitude: Number(latitude), longitude: Number(longitude) }
  })

const csv = (line: string): readonly string[] => line.split(',')

export const languages = csv(
  'English,Spanish,French,German,Italian,Portuguese,Dutch,Polish,Swedish,Japanese,Korean,Mandarin,Arabic,Hindi,Turkish,Vietnamese,Greek,Ukrainian',
)
export const languageCodes = csv('en,es,fr,de,it,pt,nl,pl,sv,ja,ko,zh,ar,hi,tr,vi,el,uk')
export const currencies = csv('USD,EUR,GBP,JPY,CAD,AUD,CHF,CNY,INR,MXN,BRL,SEK,NOK,DKK,PLN,SGD,HKD,NZD,KRW,ZAR')
export const colors = csv(
  'red,blue,green,black,white,gray,navy,teal,purple,orange,yellow,pink,brown,beige,maroon,olive,turquoise,gold,silver,lavender,coral,charcoal',
)
export const units = csv('kg,lb,g,oz,km,mi,m,ft,cm,in,L,gal,ml,C,F')
export const tickers = csv('AAPL,MSFT,GOOGL,AMZN,NVDA,TSLA,META,NFLX,JPM,KO,PEP,DIS,NKE,SBUX,INTC,AMD,ORCL,IBM,WMT,COST,BA,CAT,XOM,PFE')
export const coins = csv('bitcoin,ethereum,cardano,solana,dogecoin,litecoin,polkadot,chainlink,avalanche,polygon')
export const stateNames: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'AL:Alabama,AK:Alaska,AZ:Arizona,AR:Arkansas,CA:California,CO:Colorado,CT:Connecticut,DE:Delaware,DC:District of Columbia,' +
    'FL:Florida,GA:Georgia,HI:Hawaii,ID:Idaho,IL:Illinois,IN:Indiana,IA:Iowa,KS:Kansas,KY:Kentucky,LA:Louisiana,ME:Maine,' +
    'MD:Maryland,MA:Massachusetts,MI:Michigan,MN:Minnesota,MS:Mississippi,MO:Missouri,MT:Montana,NE:Nebraska,NV:Nevada,' +
    'NH:New Hampshire,NJ:New Jersey,NM:New Mexico,NY:New York,NC:North Carolina,ND:North Dakota,OH:Ohio,OK:Oklahoma,OR:Oregon,' +
    'PA:Pennsylvania,RI:Rhode Island,SC:South Carolina,SD:South Dakota,TN:Tennessee,TX:Texas,UT:Utah,VT:Vermont,VA:Virginia,' +
    'WA:Washington,WV:West Virginia,WI:Wisconsin,WY:Wyoming'
  )
    .split(',')
    .map((pair) => pair.split(':')),
)
export const timeZones = csv(
  'America/New_York,America/Chicago,America/Denver,America/Los_Angeles,Europe/London,Europe/Paris,Europe/Berlin,Asia/Tokyo,Asia/Singapore,Australia/Sydney',
)
export const airports = csv('JFK,LAX,ORD,ATL,DFW,DEN,SFO,SEA,BOS,MIA,LHR,CDG,FRA,AMS,MAD,NRT,HND,SIN,SYD,YYZ,DUB,LIS')
export const areaCodes = csv(
  '205,207,208,210,212,213,214,215,216,253,260,262,267,301,303,304,305,308,312,313,314,316,319,321,330,336,352,360,385,401,402,' +
    '404,406,410,412,414,415,423,425,434,443,469,478,501,502,503,504,505,507,510,512,513,515,517,518,520,530,540,541,559,561,' +
    '563,570,573,585,602,603,605,608,612,614,615,616,617,619,626,631,651,678,701,702,703,704,706,713,715,716,720,734,757,' +
    '763,770,773,785,801,802,803,804,808,812,814,816,828,831,843,850,859,864,901,904,907,910,913,916,919,937,941,952,970,972,978',
)
