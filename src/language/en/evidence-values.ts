// Data: what people say when they mean a value of a common enum or a boolean. Long because it is rich.

/**
 * A value's words. `about` are words of the parameter's name, label or description, one of which must be
 * there (none: any parameter). `says` are clauses, `is` noun phrases or bare words, `stems` word beginnings.
 */
export interface ValueEntry {
  readonly about: readonly string[]
  readonly value: readonly string[]
  readonly says: string
  readonly is: string
  readonly stems: string
}

const urgency = ['priority', 'urgency', 'urgent', 'severity', 'importance', 'impact']
const speed = ['shipping', 'delivery', 'speed', 'service', 'method', 'ship']
const cabin = ['cabin', 'class', 'travel', 'fare', 'seat', 'ticket']
const units = ['unit', 'units', 'scale', 'temperature', 'system', 'measurement', 'metric']
const order = ['sort', 'order', 'ordering', 'direction', 'by']
const pay = ['payment', 'pay', 'method', 'card', 'tender', 'refund']
const meals = ['meal', 'diet', 'dietary', 'food', 'preference', 'menu', 'restriction']
const rooms = ['room', 'bed', 'suite', 'type']
const seats = ['seat', 'seating', 'preference', 'position', 'table']
const formats = ['format', 'output', 'type', 'file', 'export', 'extension']
const periods = ['period', 'interval', 'frequency', 'recurrence', 'repeat', 'range', 'billing', 'timeframe', 'granularity', 'cycle', 'plan']
const sizes = ['size', 'fit', 'portion', 'cup']
const channels = ['channel', 'contact', 'via', 'notification', 'notify', 'method', 'medium', 'delivery']
const levels = ['level', 'difficulty', 'skill', 'experience', 'intensity', 'activity', 'spice', 'spiciness']
const travel = ['mode', 'transport', 'travel', 'transportation', 'vehicle', 'route']

export const valueEntries: readonly ValueEntry[] = [
  {
    about: urgency, value: ['high', 'urgent', 'critical', 'highest', 'emergency', 'p1', 'immediate', 'severe'],
    says: `
      this is urgent
      it's (really |very |)urgent
      it can't wait
      this (really |)can't wait
      I need this (sorted|dealt with) (today|right away|immediately)
      it's an emergency
      please treat (this|it) as (urgent|high priority)
      this is (top|high) priority
      it has to be (first|top) on the list
      I need somebody on this right now
      @angry this is urgent and I'm done waiting
      @formal this matter is of the highest urgency
      @business this is blocking our whole team, it's high priority`,
    is: `high priority\nan urgent matter\nsomething that can't wait\nan emergency\nurgent`,
    stems: `urgent, not wait, right away, immediately, sorted today, with today, emergency, high priority, top priority, first on, top on, right now, urgency, blocking, highest, critical, high, asap`,
  },
  {
    about: urgency, value: ['low', 'lowest', 'minor', 'p4', 'trivial'],
    says: `
      there's no rush
      no rush[ at all]
      it's not urgent
      it can wait
      whenever (you|somebody) can get to it
      it's (low|a low) priority
      take your time with it
      it's only a minor thing
      there's no hurry (at all|on my side)`,
    is: `low priority\na minor thing\nnothing urgent`,
    stems: `no rush, not urgent, can wait, whenever, low, take your time, minor, no hurry, nothing urgent`,
  },
  {
    about: urgency, value: ['normal', 'medium', 'standard', 'regular', 'moderate', 'p3', 'default'],
    says: `
      it's nothing out of the ordinary
      normal priority is fine
      it's (just |)a regular (question|request)
      the usual (queue|turnaround) is fine
      it's a (normal|medium) priority thing
      I don't mind waiting my turn
      it doesn't have to be today`,
    is: `normal priority\na regular request\nmedium priority\nnothing out of the ordinary`,
    stems: `out of the ordinary, normal, regular, usual, medium, my turn, not have to be today`,
  },
  {
    about: speed, value: ['express', 'expedited', 'fast', 'rush', 'priority', 'overnight', 'next day', 'same day', 'fastest'],
    says: `I need it as fast as possible\nsend it express\nI'd like the (fastest|quickest) (option|shipping)\nI'll pay (extra|more) for express\nit has to get here fast`,
    is: `express\nthe fast option\nexpress shipping\nthe fastest one`,
    stems: `fast, express, quick, overnight, next day, rush, expedited, priority, same day`,
  },
  {
    about: speed, value: ['standard', 'regular', 'ground', 'economy', 'normal'],
    says: `(standard|regular) is fine\nthe (normal|standard|regular) option will do\nno need to rush the shipping\nI'm not paying extra for shipping\nthe cheapest shipping is fine`,
    is: `standard\nregular shipping\nthe normal option\nthe cheap shipping`,
    stems: `standard, regular, normal, no need to rush, not paying extra, cheap, ground, economy`,
  },
  {
    about: cabin, value: ['economy', 'coach', 'main', 'standard', 'basic'],
    says: `economy is fine\nthe cheap seats will do\nI'm flying economy\nwe'd like to sit in economy\nput (me|us) in coach\ncoach is fine with me`,
    is: `economy\ncoach\neconomy class\nthe cheap seats`,
    stems: `economy, coach, cheap seat, basic, standard`,
  },
  {
    about: cabin, value: ['premium economy', 'premium', 'comfort'],
    says: `premium economy, please\nI'd like premium economy for the leg room\na bit more leg room, so premium economy`,
    is: `premium economy\nthe one with more leg room`,
    stems: `premium, leg room, comfort`,
  },
  {
    about: cabin, value: ['business', 'business class', 'club'],
    says: `(I want|I'd like) to fly business[ class]\nbusiness class, please\nmy company is paying so make it business class\nit should be in business`,
    is: `business class\nbusiness`,
    stems: `business, club`,
  },
  {
    about: cabin, value: ['first', 'first class'],
    says: `(I want|I'd like) to fly first class\nfirst class, please\nwe're treating ourselves to first class\nit should be first class`,
    is: `first class\na first class seat`,
    stems: `first`,
  },
  {
    about: units, value: ['celsius', 'c', 'centigrade'],
    says: `I think in celsius\nin celsius please\ngive it to me in celsius\nI'm used to celsius\nI (don't|can't) do fahrenheit, so celsius`,
    is: `celsius\ndegrees celsius\ncentigrade`,
    stems: `celsius, centigrade`,
  },
  {
    about: units, value: ['fahrenheit', 'f'],
    says: `I think in fahrenheit\nin fahrenheit please\ngive it to me in fahrenheit\nI'm used to fahrenheit`,
    is: `fahrenheit\ndegrees fahrenheit`,
    stems: `fahrenheit`,
  },
  {
    about: units, value: ['kelvin', 'k'],
    says: `in kelvin please\nit's for a lab report so kelvin`,
    is: `kelvin`,
    stems: `kelvin`,
  },
  {
    about: units, value: ['metric', 'si', 'km', 'kilometers', 'kilometres'],
    says: `I use metric\nin metric please\nI'm used to kilometers, not miles\nwe're metric over here`,
    is: `metric\nkilometers\nmetric units`,
    stems: `metric, kilomet, km`,
  },
  {
    about: units, value: ['imperial', 'us', 'miles', 'mi', 'english'],
    says: `I use imperial\nin miles please\nI'm used to miles and pounds\nI'm American so imperial please`,
    is: `imperial\nmiles\nimperial units`,
    stems: `imperial, mile, pound`,
  },
  {
    about: order, value: ['price low to high', 'price asc', 'cheapest', 'lowest price', 'price', 'low to high'],
    says: `cheapest first please\nstart with the cheapest\nI'm on a budget so show the cheap ones first\nput the lowest price at the top`,
    is: `cheapest first\nlowest price first`,
    stems: `cheap, lowest price, low to high, budget`,
  },
  {
    about: order, value: ['price high to low', 'price desc', 'most expensive', 'highest price', 'high to low'],
    says: `most expensive first please\nstart with the priciest\nshow me the top end first`,
    is: `most expensive first\nhighest price first`,
    stems: `expensive, priciest, highest price, high to low, top end`,
  },
  {
    about: order, value: ['asc', 'ascending'],
    says: `smallest first please\nfrom lowest to highest\nin ascending order`,
    is: `ascending\nlowest first`,
    stems: `smallest, lowest, ascending, a to z`,
  },
  {
    about: order, value: ['desc', 'descending'],
    says: `biggest first please\nfrom highest to lowest\nin descending order`,
    is: `descending\nhighest first`,
    stems: `biggest, highest, descending, z to a`,
  },
  {
    about: order, value: ['newest', 'date', 'latest', 'recent', 'most recent', 'newest first', 'created at'],
    says: `newest first please\nshow me the latest ones first\nstart with the most recent\nput the new ones at the top`,
    is: `newest first\nthe most recent first`,
    stems: `newest, latest, recent, new ones, date`,
  },
  {
    about: order, value: ['oldest', 'oldest first'],
    says: `oldest first please\nstart with the oldest\ngo from the beginning`,
    is: `oldest first`,
    stems: `oldest, from the beginning`,
  },
  {
    about: order, value: ['rating', 'best', 'top rated', 'best rated', 'reviews'],
    says: `best rated first\nshow me the best ones first\nput the top rated at the top\nI care most about the reviews`,
    is: `best rated first\nby rating`,
    stems: `best, top rated, rating, review`,
  },
  {
    about: order, value: ['relevance', 'relevant', 'best match'],
    says: `whatever fits best first\nput the best matches at the top\nmost relevant first`,
    is: `most relevant first\nbest match`,
    stems: `fits best, match, relevan`,
  },
  {
    about: order, value: ['distance', 'nearest', 'closest', 'proximity'],
    says: `closest first please\nstart with the nearest\nI don't want to go far, so nearest first`,
    is: `nearest first\nclosest first`,
    stems: `closest, nearest, distance, not want to go far`,
  },
  {
    about: order, value: ['popularity', 'popular', 'most popular', 'trending'],
    says: `most popular first\nshow me what everybody else likes\nstart with the popular ones`,
    is: `most popular first`,
    stems: `popular, everybody else, trending`,
  },
  {
    about: pay, value: ['credit card', 'credit', 'card', 'creditcard'],
    says: `I'll (use|pay with|pay by) (my |)credit card\nput it on my (credit |)card\ncharge (it to |)my (credit |)card`,
    is: `credit card\nmy card`,
    stems: `credit, card`,
  },
  {
    about: pay, value: ['debit card', 'debit'],
    says: `I'll (use|pay with) my debit card\nput it on my debit card\nit should come off my debit card`,
    is: `debit card\nmy debit card`,
    stems: `debit`,
  },
  {
    about: pay, value: ['paypal'],
    says: `I'll (use|pay with) PayPal\nI'd rather use PayPal\nPayPal works best for me`,
    is: `PayPal`,
    stems: `paypal`,
  },
  {
    about: pay, value: ['cash', 'cash on delivery'],
    says: `I'll pay (in |)cash\nI only have cash\ncash is easiest for me`,
    is: `cash`,
    stems: `cash`,
  },
  {
    about: pay, value: ['bank transfer', 'transfer', 'wire', 'wire transfer', 'ach'],
    says: `I'll (do|send) a bank transfer\nby bank transfer please\nI'll wire it`,
    is: `bank transfer\na wire`,
    stems: `transfer, wire`,
  },
  {
    about: pay, value: ['apple pay'],
    says: `I'll use Apple Pay\nApple Pay, please`,
    is: `Apple Pay`,
    stems: `apple`,
  },
  {
    about: pay, value: ['google pay'],
    says: `I'll use Google Pay\nGoogle Pay, please`,
    is: `Google Pay`,
    stems: `google`,
  },
  {
    about: pay, value: ['gift card', 'voucher', 'store credit'],
    says: `I'll take (store credit|a gift card)\nput it on a gift card\nstore credit is fine`,
    is: `store credit\na gift card`,
    stems: `gift, store credit, voucher`,
  },
  {
    about: pay, value: ['original payment method', 'original', 'original payment'],
    says: `put it back (on the card I used|where it came from)\nthe same way I paid`,
    is: `the card I paid with\nthe same way I paid`,
    stems: `card i used, came from, same way, i paid`,
  },
  {
    about: meals, value: ['vegetarian', 'veggie'],
    says: `I'm (a |)vegetarian\nI don't eat meat\none of us is (a |)vegetarian\nnothing with meat in it\nwe're vegetarians`,
    is: `vegetarian\nthe veggie option\nsomething without meat`,
    stems: `vegetarian, veggie, not eat meat, nothing with meat, without meat, no meat`,
  },
  {
    about: meals, value: ['vegan'],
    says: `I'm vegan\nI don't eat anything from animals, so vegan\nmy wife is vegan`,
    is: `vegan\nthe vegan option`,
    stems: `vegan`,
  },
  {
    about: meals, value: ['gluten free', 'gluten'],
    says: `I'm (celiac|coeliac)\nI can't (eat|have) gluten\nit has to be gluten free`,
    is: `gluten free\nno gluten`,
    stems: `gluten, celiac, coeliac`,
  },
  {
    about: meals, value: ['halal'],
    says: `it has to be halal\nI only eat halal\nwe keep halal`,
    is: `halal`,
    stems: `halal`,
  },
  {
    about: meals, value: ['kosher'],
    says: `it has to be kosher\nwe keep kosher\nI only eat kosher`,
    is: `kosher`,
    stems: `kosher`,
  },
  {
    about: meals, value: ['dairy free', 'lactose free'],
    says: `I'm lactose intolerant\nI can't have (milk|dairy)\nno dairy for me`,
    is: `dairy free\nno dairy`,
    stems: `lactose, dairy, not have milk`,
  },
  {
    about: meals, value: ['nut free'],
    says: `I'm allergic to nuts\nthere can't be any nuts in it\nmy son has a nut allergy`,
    is: `nut free\nno nuts`,
    stems: `nut`,
  },
  {
    about: rooms, value: ['single', 'single room'],
    says: `it's (just|only) me\nI'm traveling alone\na single is (fine|enough)\nI'm on my own`,
    is: `a single\na single room`,
    stems: `just me, only me, alone, single, on my own`,
  },
  {
    about: rooms, value: ['double', 'double room'],
    says: `it's for me and my (wife|husband|partner)\nwe'd like a double\na double bed is fine`,
    is: `a double\na double room\na room with a double bed`,
    stems: `double, me and my`,
  },
  {
    about: rooms, value: ['twin', 'twin room'],
    says: `we need two beds\nseparate beds please\nI'm sharing with a (friend|colleague), so two beds`,
    is: `a twin\na room with two beds\na twin room`,
    stems: `two beds, separate beds, twin`,
  },
  {
    about: rooms, value: ['king', 'king bed'],
    says: `we'd like a king bed\nI'm a restless sleeper so a king bed please`,
    is: `a king bed\na king`,
    stems: `king`,
  },
  {
    about: rooms, value: ['queen', 'queen bed'],
    says: `we'd like a queen bed\na queen is big enough`,
    is: `a queen bed\na queen`,
    stems: `queen`,
  },
  {
    about: rooms, value: ['suite'],
    says: `it's our anniversary so make it a suite\nI'd like a suite\nwe want the suite`,
    is: `a suite`,
    stems: `suite`,
  },
  {
    about: rooms, value: ['family', 'family room'],
    says: `we're coming with the kids\nwe're a family of (four|five)\nit has to fit all of us and the kids`,
    is: `a family room`,
    stems: `kids, family`,
  },
  {
    about: seats, value: ['window'],
    says: `I like to look out\nI want to see the view\nI'd like to sit by the window\na window would be (great|lovely)`,
    is: `a window seat\nthe window`,
    stems: `look out, view, window`,
  },
  {
    about: seats, value: ['aisle'],
    says: `I need to stretch my legs\nI get up a lot so an aisle seat\nI'd like to sit on the aisle`,
    is: `an aisle seat\nthe aisle`,
    stems: `stretch, aisle, get up a lot`,
  },
  {
    about: seats, value: ['middle'],
    says: `the middle is fine\nI don't mind the middle seat`,
    is: `the middle seat`,
    stems: `middle`,
  },
  {
    about: seats, value: ['outdoor', 'outside', 'patio', 'terrace'],
    says: `we'd like to sit outside\nif the weather's nice we want to be outdoors\na table outside please`,
    is: `outside\nthe patio\na table outside`,
    stems: `outside, outdoors, patio, terrace, outdoor`,
  },
  {
    about: seats, value: ['indoor', 'inside'],
    says: `we'd like to sit inside\na table inside please\nit gets cold so inside please`,
    is: `inside\na table inside`,
    stems: `inside, indoor`,
  },
  ...['pdf', 'csv', 'json', 'xml', 'html', 'xlsx', 'png', 'jpeg', 'jpg', 'mp3', 'mp4', 'docx', 'svg'].map((name) => {
    const shown = name.toUpperCase()
    return {
      about: formats, value: [name],
      says: `(as|in) ${shown} please\nI need it as ${withA(shown)} [file]\nI want it in ${shown}\n${shown} works best for me`,
      is: `${shown}\n${withA(shown)} file\nthe ${shown} format`,
      stems: name,
    }
  }),
  {
    about: formats, value: ['excel', 'spreadsheet'],
    says: `I want to open it in Excel\nI need it as a spreadsheet`,
    is: `Excel\na spreadsheet`,
    stems: `excel, spreadsheet`,
  },
  {
    about: periods, value: ['daily', 'day', '1d', 'per day'],
    says: `every day\nI need it daily\nonce a day is right`,
    is: `daily\nevery day`,
    stems: `every day, daily, once a day`,
  },
  {
    about: periods, value: ['weekly', 'week', '1w', 'per week'],
    says: `every week\nonce a week is (fine|enough)\nweekly works for me`,
    is: `weekly\nevery week`,
    stems: `every week, once a week, weekly`,
  },
  {
    about: periods, value: ['monthly', 'month', '1m', 'per month'],
    says: `every month\nonce a month is (fine|enough)\nmonthly works for me`,
    is: `monthly\nevery month`,
    stems: `every month, once a month, monthly`,
  },
  {
    about: periods, value: ['yearly', 'annual', 'annually', 'year', '1y'],
    says: `once a year is enough\nI'd rather do it yearly\nevery year`,
    is: `yearly\nonce a year`,
    stems: `once a year, yearly, every year, annual`,
  },
  {
    about: periods, value: ['hourly', 'hour', '1h'],
    says: `every hour\nI need it hour by hour`,
    is: `hourly\nhour by hour`,
    stems: `every hour, hour by hour, hourly`,
  },
  {
    about: sizes, value: ['small', 's', 'mini'],
    says: `a small one is enough\nI don't need a big one, small is fine\nI wear a small`,
    is: `a small\na small one\nsize small`,
    stems: `small, not need a big`,
  },
  {
    about: sizes, value: ['medium', 'm', 'regular'],
    says: `(a |)medium is fine\nI wear a medium\nthe middle size will do`,
    is: `a medium\nsize medium`,
    stems: `medium, middle size, regular`,
  },
  {
    about: sizes, value: ['large', 'l', 'big'],
    says: `make it a large\nI'm hungry so a large one\nI wear a large\nthe bigger the better, so large`,
    is: `a large\na large one\nsize large`,
    stems: `large, bigger the better`,
  },
  {
    about: sizes, value: ['extra large', 'xl', 'xlarge'],
    says: `make it an extra large\nI wear an XL`,
    is: `an extra large\nan XL`,
    stems: `extra large, xl`,
  },
  {
    about: channels, value: ['email', 'e mail', 'mail'],
    says: `email (is best|works best|works for me)\nsend it to me by email\nplease email me\nI check my email more than my phone`,
    is: `email\nby email`,
    stems: `email, e-mail`,
  },
  {
    about: channels, value: ['sms', 'text', 'text message'],
    says: `(just |)text me\na text is fine\nI'm better with texts\nsend me a text`,
    is: `a text\ntext message`,
    stems: `text, sms`,
  },
  {
    about: channels, value: ['phone', 'call', 'phone call', 'voice'],
    says: `(please |)call me\nI'd rather talk on the phone\ngive me a (ring|call)`,
    is: `a phone call\nphone`,
    stems: `call, phone, ring`,
  },
  {
    about: channels, value: ['whatsapp'],
    says: `message me on WhatsApp\nWhatsApp works for me`,
    is: `WhatsApp`,
    stems: `whatsapp`,
  },
  {
    about: channels, value: ['push', 'app', 'push notification'],
    says: `just send it to the app\na notification on my phone is fine`,
    is: `a push notification\nin the app`,
    stems: `app, notification, push`,
  },
  {
    about: levels, value: ['beginner', 'easy', 'novice', 'basic'],
    says: `I'm (a complete |a |just a |)beginner\nI've never done this before\nsomething easy for a start\nI'm just starting out`,
    is: `beginner\nsomething easy\nbeginner level`,
    stems: `beginner, never done, easy, starting out, basic`,
  },
  {
    about: levels, value: ['intermediate', 'medium', 'moderate'],
    says: `I've done it for a while but I'm no expert\nsomewhere in the middle\nI know the basics`,
    is: `intermediate\na medium level`,
    stems: `no expert, in the middle, know the basics, intermediate, medium, moderate`,
  },
  {
    about: levels, value: ['advanced', 'hard', 'expert', 'difficult'],
    says: `I've been at it for years\nI want a real challenge\nI'm (pretty |)advanced`,
    is: `advanced\na hard one\nexpert level`,
    stems: `for years, challenge, advanced, hard, expert`,
  },
  {
    about: levels, value: ['mild'],
    says: `I can't handle spicy food\nmild please\nnot spicy at all`,
    is: `mild`,
    stems: `not handle spicy, mild, not spicy`,
  },
  {
    about: levels, value: ['spicy', 'hot'],
    says: `the hotter the better\nI like it spicy`,
    is: `spicy\nhot`,
    stems: `hot, spicy`,
  },
  {
    about: travel, value: ['driving', 'car', 'drive', 'auto'],
    says: `I'll be driving\nI'm going by car\nwe're taking the car`,
    is: `driving\nby car`,
    stems: `driving, by car, the car`,
  },
  {
    about: travel, value: ['walking', 'walk', 'foot', 'pedestrian'],
    says: `I'll walk\nI'm on foot\nwe want to walk there`,
    is: `walking\non foot`,
    stems: `walk, on foot`,
  },
  {
    about: travel, value: ['bicycling', 'cycling', 'bike', 'bicycle'],
    says: `I'm going by bike\nI'll be on my bike\nI'm cycling there`,
    is: `by bike\ncycling`,
    stems: `bike, cycling`,
  },
  {
    about: travel, value: ['transit', 'public transport', 'bus', 'train', 'public transit'],
    says: `I don't have a car so public transport\nI'll take the (bus|train)\nwe're going by public transport`,
    is: `public transport\nthe bus or the train`,
    stems: `public trans, bus, train, transit`,
  },
]

/** High and normal urgency where the description says what makes a case high: threats, danger, repeats. */
export const graveEntries: readonly ValueEntry[] = [
  {
    about: ['legal', 'safety', 'threat', 'repeated'], value: ['high', 'urgent', 'critical'],
    says: `
      I've talked to my lawyer about this
      my lawyer will be (in touch|contacting you)
      I'm (ready|about) to (take this to court|go to small claims court)
      you'll be hearing from my attorney
      I'm taking legal action
      I'm filing a complaint with the (attorney general|consumer protection office)
      I'm going to report you to the consumer protection (agency|office)
      I'm ready to sue
      it (caught fire|started smoking|burned my hand|gave me an electric shock|sparked)
      it's a fire hazard
      somebody could get hurt
      my (kid|son|daughter) got hurt by it
      it's (a safety issue|dangerous)
      this is (a safety hazard|a danger to my kids)
      I (cut|burned) myself on it
      this is the (third|fourth|fifth|tenth) time I've contacted you[ about this]
      I've called (three|four|five) times and nothing gets fixed
      nobody has fixed it after (three|four) tries
      you've messed this up (three|four) times (now|in a row)
      you've promised to fix it (again and again|three times) and nothing happens
      this has gone wrong (three|four) times in a row
      I keep getting passed around and it's the (third|fourth) time
      @business our legal department is now involved
      @formal I am prepared to take legal action
      @elderly my son is a lawyer and he says I should sue`,
    is: `a legal threat\na safety issue\na safety hazard\nlegal action\na repeated failure\nthe (third|fourth) failed attempt\na fire hazard`,
    stems: `lawyer, attorney, court, legal, consumer protection, sue, complaint with, caught fire, smoking, burned, shock, sparked, fire, hurt, safety, danger, i cut, hazard,
      third time, fourth time, fifth time, tenth time, three times, four times, five times, four tries, three tries, again and again, times in a row, third, fourth, repeated`,
  },
  {
    about: ['legal', 'safety', 'threat', 'repeated'], value: ['normal', 'low', 'medium', 'standard'],
    says: `
      it's nothing urgent
      there's no rush
      no rush, I just (prefer|like) talking to people
      I'd just rather (talk to|deal with) a person
      it's (just|only) a quick question
      whenever somebody's free is fine
      it's easier to explain to a person
      I'm happy to wait (my turn|in line|for somebody)
      it can wait until somebody's free
      I don't mind waiting
      it's not an emergency or anything
      I have a question that's a bit complicated`,
    is: `nothing urgent\na quick question\na small thing\na regular question`,
    stems: `nothing urgent, no rush, rather talk, rather deal, quick question, whenever, easier, happy to wait, can wait, not mind waiting, not an emergency, bit complicated, small thing, regular, prefer`,
  },
]

function withA(shown: string): string {
  return `${/^[AEFHILMNORSX]/.test(shown) ? 'an' : 'a'} ${shown}`
}
