// Data: what the last words of a parameter's name say about its meaning. Long because it is a list.
import { semanticTypes } from '../../spec/tool.ts'
import type { SemanticType } from '../../spec/tool.ts'

/** Words at the end of a name, for text values. Of several that fit the longest counts. */
export const textEndings = table({
  email: 'email, e mail, mail, email address, mail address, recipient email, cc, bcc',
  phone:
    'phone, mobile, telephone, tel, cell, fax, phone number, mobile number, telephone number, contact number, msisdn',
  postal_code: 'zip, zipcode, zip code, postcode, post code, postal, postal code, plz',
  street: 'street, street address, address line, address1, line1, address line 1, street name',
  address: 'address, shipping address, billing address, delivery address, home address, addr',
  city: 'city, town, city name, municipality',
  state: 'state, province, state code, state name, prefecture',
  country: 'country, nation, country code, country name, nationality',
  place:
    'location, place, destination, origin, venue, area, region, departure, arrival, neighborhood, district, county, airport, station, pickup, dropoff, landmark, place name, location name, port, from location, to location',
  date: 'date, day, birthday, dob, birthdate, deadline, date of birth, check in, checkin, check out, checkout, since, until, due, weekday',
  time: 'time, hour, time of day, local time',
  date_time:
    'timestamp, datetime, date time, created at, updated at, start at, end at, scheduled at, expires at, created after, created before, updated after, updated before',
  duration: 'duration, timeout, interval, ttl, period, time period, timeframe, time frame, time range',
  url: 'url, uri, link, website, href, endpoint, webhook, webpage, homepage, site, domain, image url, video url, callback, hostname, domain name',
  file: 'file, path, filename, file name, filepath, file path, directory, folder, dir, filenames, attachment, output file, input file, folder path, output path, dest, source path',
  language: 'language, lang, locale, language code, target language, source language, lang code',
  currency:
    'currency, currency code, base currency, target currency, from currency, to currency, quote currency',
  color: 'color, colour, background color, hex color, background colour',
  unit: 'unit, units, unit system, measurement unit, from unit, to unit',
  username: 'username, user name, login, screen name, nickname, handle, gamertag, summoner name, owner',
  person:
    'first name, last name, full name, surname, given name, family name, middle name, customer name, person name, contact name, passenger name, guest name, patient name, student name, employee name, author name, doctor name, recipient name, client name, host name person, person, passenger, patient, author, recipient, guest, student, employee, doctor, assignee, artist, actor, director, celebrity, player, player name, artist name, actor name, director name, teacher, teacher name, candidate name, member name, sender, sender name, musician, character name, singer, participant, attendee, customer, speaker, manager, manager name, instructor, therapist, lawyer, agent name, cardholder name, applicant name, driver name',
  company:
    'company, organization, organisation, employer, brand, vendor, merchant, company name, organization name, organisation name, business name, brand name, supplier, manufacturer, airline, bank, institution, publisher, retailer, vendor name, supplier name, bank name, airline name, carrier, store, store name, team, team name, team1, team2, home team, away team',
  product:
    'product, item, dish, product name, item name, goods, ingredient, ingredient name, food, food name, drug, medication, medicine, drug name, medication name, device, device name, vehicle, product type, menu item, cuisine, crop',
  query:
    'query, q, search, question, prompt, search term, search query, term, search text, search string, keyword query, search terms, input query, keywords, search keyword, user query, user input, phrase',
  title:
    'title, subject, headline, name, event name, movie, book, song, album, movie title, book title, song title, event, show, playlist, game, game name, course, book name, movie name, course name, project, project name, hotel, hotel name, restaurant, restaurant name, playlist name, display name, label, recipe name, event title, topic, conference',
  message:
    'message, body, content, comment, note, notes, reply, message body, message text, email body, post, comments, feedback, announcement, caption, remarks, special requests, instructions, additional instructions, message content',
  reason:
    'reason, cause, justification, rationale, motive, reason code, cancellation reason, refund reason, complaint, symptom, issue, problem',
  text: 'text, description, summary, context, bio, details, paragraph, sentence, article, transcript, input text, abstract, input, detail, info, additional info, goal, purpose, idea, thought, preferences, requirements, background, experience',
  code: 'code, script, sql, json, expression, formula, regex, pattern, html, source code, symbol, ticker, version, hash, token, api key, secret, password, key, command, promo code, coupon code, coupon, barcode, format, schema, branch, ref, timezone, time zone, tz, airport code, iata, iata code, stock symbol, ticker symbol, equation, function, cursor, page token, jql, ip, ip address, mac address, address mac, base64, signature, encoding, cron, css, xml, markdown, yaml, selector, vin, query string, sha, pin, sequence, smiles, date format, time format, sort, sort by, order by, fields, filter, filters, coordinates, access token, auth token, isrc',
  keyword:
    'keyword, tag, category, type, genre, status, kind, level, mode, style, sector, industry, model, method, department, role, priority, gender, theme, platform, environment, scope, condition, severity, class, species, breed, season, sport, league, position, group, strategy, size, action, service, field, subcategory, metric, algorithm, operation, source, resource, network, chain, protocol, material, diet, mood, difficulty, audience, tone, order, direction, skill, subject area, occupation, job title, job, profession, aspect, focus, feature, channel, collection, network type, data type, event type, range, stage, era, crop type, age group, name type',
  identifier:
    'id, ids, iid, uuid, guid, identifier, sku, isbn, reference, slug, order number, account number, flight number, tracking number, invoice number, booking number, reservation number, confirmation number, ticket number, card number, case number, serial number, member number, policy number, order no, passport number, license plate, plate number, registration number, part number, model number, train number, room number, reference number, booking reference, confirmation code, tracking code, pnr, ssn, asin, doi, arn, imei, iban, wallet address, contract address, token address, pull number, issue number, routing number, license number, patent number, record number, loan number, employee number, student number, seat number, contract number, case no, account no, etag, urn, invoice no, booking code, reservation code, wallet, patient no, phone id, account, tax number, vat number, credit card number, credit card, issue key, project key, pubkey, gid, node id, cid, uid, pid, cve',
})

/** The same for numbers. */
export const numberEndings = table({
  money:
    'price, cost, amount, total, budget, fee, salary, balance, income, payment, fare, principal, revenue, loan, investment, price max, price min, deposit, expense, expenses, earnings, rent, wage, bid, profit, donation, down payment, tip, loan amount, total cost, budget max, budget min, sales, debt, savings, contribution, cash flow, price limit, property value, home value, spend, net worth',
  percentage:
    'percent, percentage, interest rate, tax rate, discount rate, discount, rate, inflation rate, growth rate, apr, annual rate, tax percentage, tip percentage, ratio, humidity, return rate, success rate, annual return, opacity, confidence level',
  rating: 'rating, stars, score, star rating, min rating, star, review score',
  year: 'year, start year, end year, release year, birth year, from year, to year, model year, tax year, fiscal year',
  age: 'age, current age, retirement age, min age, max age, age years, child age',
  temperature:
    'temp, temperature, temperature celsius, celsius, fahrenheit, temperature c, temperature f, initial temperature, final temperature, melting point, boiling point',
  distance:
    'distance, radius, miles, km, kilometers, elevation, altitude, height, wingspan, mileage, height cm, radius km, radius miles, radius meters, distance km, depth m, distance miles, meters, length cm, width cm, height m',
  weight: 'weight, mass, weight kg, kg, body weight, weight lbs, molar mass, package weight',
  latitude: 'lat, latitude, lat1, lat2, latitude1, latitude2',
  longitude: 'lng, lon, long, longitude, lon1, lon2, lng1, lng2, longitude1, longitude2',
  duration:
    'duration, minutes, hours, seconds, timeout, ttl, interval, ms, milliseconds, duration minutes, duration hours, timeout ms, time limit, delay, years, months, term, loan term, weeks, timeout seconds, mins, secs, lead time, screen time',
  count:
    'count, quantity, qty, limit, size, offset, page, pages, num, guests, people, adults, children, rooms, passengers, top, k, n, max, min, depth, tickets, nights, days, seats, page size, per page, page no, page num, number of guests, number of people, party size, max results, num results, results, page number, start, skip, first, last, top k, attempts, max tokens, tokens, steps, words, players, items, infants, kids, max length, min length, batch size, number, index, rows, columns, limit per page, travelers, travellers, participants, servings, group size, copies, population, length, size limit, capacity, attendees, bedrooms, bathrooms, retries, persons, units, calories, calories per day, max items, line, lines, width px, sample size, repetitions, sets, reps, iterations, employees, chunk size, guest count, max depth, epochs, employee count, num questions, max pages, votes, stock, points, visitors, students, beds, questions, trials, games, character limit, number of results, workers, page limit, pagesize, buffer size, num samples, window size',
  identifier:
    'id, iid, order number, account number, flight number, tracking number, invoice number, booking number, ticket number, card number, case number, serial number, phone id, pull number, issue number, number id, pid, uid, pr number, issue, pull request number, sku, isbn, room number, reference number, order id, zip id, ids, build number, chain id, gid, account, policy number, block number, employee number, run number, patient number, license number, credit card number, tax number, routing number, confirmation number, reservation number, member number',
  date_time:
    'timestamp, unix time, epoch, start time, end time, datetime, created at, updated at, start timestamp, end timestamp, from timestamp, to timestamp, expires at',
  phone: 'phone, phone number, mobile, mobile number, telephone',
  postal_code: 'zip, zipcode, zip code, postal code, postcode',
})

/** Words before `name` that make it a person's. */
export const personWords = new Set(
  'first last full given family middle customer user client person passenger guest patient student employee author doctor recipient contact player artist actor director teacher candidate member sender owner participant speaker driver applicant parent child mother father spouse partner singer musician coach celebrity nurse lawyer instructor manager cardholder holder beneficiary buyer seller tenant lead signer victim witness suspect donor organizer host attendee birth maiden your'.split(
    ' ',
  ),
)

/** Things that go by a number rather than by an ID when people speak of them. */
export const numberedNouns = new Set(
  'order booking reservation invoice account ticket case tracking confirmation flight customer policy claim transaction reference record membership member shipment contract return refund package parcel train room card loan license permit appointment receipt payment purchase delivery subscription request complaint employee student passport'.split(
    ' ',
  ),
)

function table(lists: Partial<Record<SemanticType, string>>): ReadonlyMap<string, SemanticType> {
  const words = new Map<string, SemanticType>()
  for (const type of semanticTypes) {
    const list = lists[type] ?? ''
    for (const ending of list.split(',')) words.set(ending.trim(), type)
  }
  return words
}
