import type { Surroundings } from '../spec/kinds.ts'

export type AddressKey = 'address' | 'street' | 'flat' | 'city' | 'zip' | 'none'

const words = (text: string) => new Set(text.trim().split(/\s+/))
const whole =
  words(`address fulladdress homeaddress shippingaddress billingaddress deliveryaddress mailingaddress postaladdress streetaddress
  residentialaddress useraddress customeraddress recipientaddress senderaddress contactaddress newaddress currentaddress pickupaddress
  dropoffaddress workaddress officeaddress residence adres adreszamieszkania adresdostawy adreskorespondencyjny
  地址 收货地址 住址 家庭地址 送货地址 详细地址 寄件地址 收件地址 邮寄地址 配送地址 联系地址 通讯地址 toaddress fromaddress`)
const street = words(
  'street address1 addressline1 addressline streetname streetline1 streetline line1 ulica street1 街道地址',
)
const flat = words(
  'address2 addressline2 apartment apt suite unit flat unitnumber apartmentnumber aptnumber lokal numermieszkania mieszkanie line2 street2',
)
const zip = words('zip zipcode postalcode postcode kodpocztowy kod 邮编 邮政编码')
const city = words('city town miasto locality 城市')

const flatten = (key: string) => key.toLowerCase().replace(/[\s_.-]/g, '')

export function addressKey(at: Surroundings): AddressKey {
  const key = flatten(at.keys.findLast((part) => !/^\d+$/.test(part)) ?? '')
  if (
    whole.has(key) ||
    key.endsWith('streetaddress') ||
    /(?:shipping|billing|delivery|home|mailing)address$/.test(key)
  )
    return 'address'
  if (street.has(key)) return 'street'
  const beside = (at.siblings ?? []).map(flatten).filter((other) => other !== key)
  const isPostal = beside.some((other) => street.has(other) || whole.has(other) || flat.has(other))
  const isInParts = beside.some((other) => street.has(other) || zip.has(other))
  if (zip.has(key)) return isPostal || beside.some((other) => city.has(other)) ? 'zip' : 'none'
  if (!isPostal) return 'none'
  // A unit beside a unit is one of measure.
  if (flat.has(key)) return key !== 'unit' || isInParts ? 'flat' : 'none'
  return city.has(key) && isInParts ? 'city' : 'none'
}
