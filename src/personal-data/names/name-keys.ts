import type { Surroundings } from '../spec/kinds.ts'

/**
 * What a key says of its value: a whole name, a part of one, perhaps a person (`recipient`, whose value may be an
 * e-mail; `bare` is `name` alone, which things have too), a thing that is no private person (`city`, `artist`), or nothing (`text`).
 */
export type NameKey = 'full' | 'given' | 'family' | 'likely' | 'bare' | 'none' | 'text'

const words = (text: string) => new Set(text.trim().split(/\s+/))

const given = words('firstname givenname forename middlename fname imie imię imiona 名 preferredname')
const family = words('lastname surname familyname lname maidenname nazwisko 姓 姓氏')
const full =
  words(`fullname completename realname legalname 姓名 全名 联系人 收件人 收货人 寄件人 乘客 乘客姓名 客户姓名 患者姓名 联系人姓名 收件人姓名
  customername clientname passengername guestname patientname recipientname sendername contactname employeename username0
  drivername attendeename participantname membername ownername holdername cardholdername cardholder accountholder accountholdername
  beneficiaryname payeename applicantname studentname teachername doctorname hostname0 assigneename managername organizername
  receivername buyername sellername travelername travellername visitorname subscribername personname nameoncard billingname
  shippingname reservationname bookingname emergencycontactname emergencycontact candidatename invitee workername borrowername
  tenantname physicianname childname parentname spousename friendname authorizedname deliveryname signername insuredname
  imieinazwisko imięinazwisko imienazwisko nazwaklienta pasażer pasazer odbiorca nadawca klient kontaktowa pacjent gość
  用户姓名 客户名称 客户名 乘客名 预订人 预订人姓名 入住人 入住人姓名 持卡人 申请人 患者 员工姓名 学生姓名`)
const persons =
  words(`passenger passengers customer customers client clients guest guests patient patients recipient recipients
  sender contact contacts employee employees attendee attendees participant participants member members owner holder
  beneficiary payee applicant applicants student students assignee assignees invitee invitees traveler travelers traveller
  travellers visitor visitors user users person people friend friends borrower tenant candidate candidates worker buyer
  seller receiver reporter requester organizer host driver doctor teacher manager assistant salesperson agent spouse
  children dependents pasażerowie pasazerowie klienci uczestnicy goście kontakt 乘客列表 参与者 参会人 参会者 bookedby createdby
  assignedto sentto reviewer supervisor`)
const none =
  words(`city town country state region province location place destination origin departure arrival source
  district continent county artist artists author authors singer band actor actors actress director composer character
  characters song songs track album movie movies film book books booktitle genre product products brand model make company
  companies organization organisation organizationname team teams teamname player players league sport item items color
  colour category type status language currency symbol ticker keyword keywords topic hashtag animal plant breed ingredient
  ingredients dish cuisine recipe restaurant restaurantname hotel hotelname airport airline station theme unit units id
  code school university venue celebrity file filename filepath path url uri domain function functionname table tablename
  column database method class classname timezone key apikey token format mode action figure historicalfigure scientist
  president painter philosopher hero god planet star species drug medication medicine disease symptom event0 store shop
  storename productname itemname companyname brandname cityname countryname artistname bandname songname moviename
  albumname playername groupname projectname eventname filmname gamename game games museum park landmark stadium river
  mountain lake island sign zodiac zodiacsign month day weekday season holiday artwork painting sculpture show
  miasto kraj województwo lokalizacja miejsce autor tytuł tytul wykonawca produkt marka firma drużyna zespół film książka
  城市 国家 地区 地点 目的地 出发地 歌手 演员 导演 作者 歌曲 歌名 电影 书名 产品 商品 品牌 公司 公司名 球队 类别 类型 菜名 餐厅 酒店 景点 地名 名称
  cast starring directedby writtenby username nickname hostname petname address address1 address2 addressline1 addressline2 street
  streetaddress winner laureate inventor politician operation dataset metric variable variables parameter label tag tags tool toolname apiname apiname pet`)
const besidePerson =
  words(`email emailaddress mail phone phonenumber mobile dob dateofbirth birthdate birthday age gender sex userid
  customerid patientid employeeid firstname lastname passport passportnumber ssn nationality address username salary
  jobtitle department occupation hiredate pesel telefon wiek adres 电话 手机 手机号 邮箱 年龄 性别 身份证 地址 职位 position role`)
const besideThing = words(`price sku stock brand rating calories ingredients cuisine genre artist album
  parameters arguments capital population ticker symbol url unit units amenities stars year nobel cena 价格 库存 description
  price_per_night roomtype releaseyear publisher director version`)

const flat = (key: string) => key.toLowerCase().replace(/[\s_.-]/g, '')

export function nameKey(at: Surroundings): NameKey {
  const { keys } = at
  // A number is a place in a list: the key above it tells.
  let last = keys.length - 1
  while (last >= 0 && /^\d+$/.test(keys[last])) last--
  if (last < 0) return 'text'
  const key = flat(keys[last])
  if (given.has(key)) return 'given'
  if (family.has(key)) return 'family'
  if (full.has(key)) return 'full'
  if (none.has(key)) return 'none'
  if (persons.has(key)) return 'likely'
  if (key === 'name' || key === 'first' || key === 'last' || key === 'names')
    return besides(keys, last, key, at.siblings)
  if (/(?:^|[a-z])(?:fullname|firstname|givenname)$/.test(key))
    return key.endsWith('fullname') ? 'full' : 'given'
  if (/(?:lastname|surname|familyname)$/.test(key)) return 'family'
  if (key.endsWith('姓名')) return 'full'
  if (key.endsWith('name') && persons.has(key.slice(0, -4))) return 'full'
  if (key.endsWith('names') && persons.has(key.slice(0, -5))) return 'full'
  // primary_contact_name, contactPerson
  const parts = keys[last]
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
  if (parts.length > 1 && parts.length < 6) {
    const end = parts[parts.length - 1]
    if (end === 'name' && parts.some((part) => persons.has(part)) && !parts.includes('user')) return 'full'
    if (end === 'person') return 'likely'
  }
  return 'text'
}

/** `name` alone: the keys beside it and above it tell whose. */
function besides(
  keys: readonly string[],
  last: number,
  key: string,
  siblings: readonly string[] | undefined,
): NameKey {
  const above = flat(keys.slice(0, last).findLast((part) => !/^\d+$/.test(part)) ?? '')
  if (key === 'first') return above === 'name' || siblings?.includes('last') === true ? 'given' : 'text'
  if (key === 'last') return above === 'name' || siblings?.includes('first') === true ? 'family' : 'text'
  const others = (siblings ?? []).map(flat)
  if (others.some((other) => besideThing.has(other)) && !persons.has(above)) return 'none'
  if (persons.has(above) || others.some((other) => besidePerson.has(other))) return 'full'
  return key === 'name' ? 'bare' : 'text'
}
