// Data: the vocabularies that free texts, titles, queries and names of things are made from.

const list = (block: string): readonly string[] =>
  block
    .trim()
    .split(/\n|,/)
    .map((item) => item.trim())
    .filter((item) => item !== '')

/** E-mail providers of private persons, the commonest first. */
export const providers = list(
  'gmail.com, gmail.com, gmail.com, gmail.com, yahoo.com, yahoo.com, outlook.com, hotmail.com, icloud.com, icloud.com, aol.com, proton.me, comcast.net, live.com, msn.com, me.com, fastmail.com, att.net, verizon.net, sbcglobal.net, gmx.com, zoho.com, ymail.com, cox.net, charter.net, bellsouth.net, mail.com',
)

/** Small companies that do not exist, as domain words. */
export const companyDomains = list(`
brightwaterdental, alderandfinch, copperkettlecafe, northlanehvac, tidewaterlegal, maplehollowfarm, summitridgebuild,
bluecanoemedia, harborlightclinic, quillandpress, redfernstudio, oldmillbakery, lanternworks, pinecrestvet, goldleafprint,
stonebridgecpa, driftwoodsurf, kestrelanalytics, juniperyoga, ironoakfitness, meadowlarkmusic, silverbirchhomes,
foxglovefloral, westwindtravel, tallgrassdesign, cedarpointauto, wrenandroot, hollowtreetoys, larkhillschool,
saltmarshseafood, oakhavenrealty, thistledownwool, granitepeakgear, riverbendplumbing, sparrowlogistics, nightjarsoftware,
applegatecatering, fairmountpottery, heronbaycharters, palominoroofing`)

/** Names of invented and everyday companies. */
export const companies = list(`
Brightwater Dental, Alder & Finch, Northlane Heating, Tidewater Legal Group, Summit Ridge Builders, Blue Canoe Media,
Harborlight Clinic, Quill and Press, Redfern Studio, Old Mill Bakery, Lanternworks, Pinecrest Veterinary, Goldleaf Printing,
Stonebridge Accounting, Kestrel Analytics, Juniper Yoga, Iron Oak Fitness, Silver Birch Homes, Foxglove Floral,
Westwind Travel, Tallgrass Design, Cedar Point Auto, Sparrow Logistics, Nightjar Software, Palomino Roofing,
Heron Bay Charters, Granite Peak Outfitters, Riverbend Plumbing, Oakhaven Realty, Copper Kettle Foods, Vantage Freight,
Meridian Labs, Coldbrook Energy, Halcyon Insurance, Redwood Robotics, Arbor Health, Pelican Shipping, Orchard Street Books`)

/** Goods that people order, as singular noun phrases. */
export const products = list(`
stand mixer, rain jacket, desk lamp, wireless earbuds, yoga mat, cast iron skillet, hiking backpack, coffee grinder,
phone case, bookshelf, office chair, running shoes, electric kettle, board game, garden hose, throw blanket, air fryer,
gaming keyboard, water bottle, wall clock, bath towel set, laptop stand, wool scarf, picture frame, tool kit, tent,
sleeping bag, humidifier, blender, cutting board, sunglasses, leather wallet, dog bed, cat tree, bike helmet, dumbbell set,
smart plug, portable charger, bluetooth speaker, knife set, duvet cover, floor lamp, coffee table, space heater, umbrella,
baby monitor, car seat, puzzle, paint set, sewing machine, telescope, guitar strings, webcam, monitor arm, usb hub,
router, printer paper, standing desk, area rug, shower curtain, spice rack, french press, toaster oven, rice cooker`)

export const topics = list(`
battery life, remote work, sourdough bread, electric cars, garden design, home insurance, machine learning, jazz piano,
marathon training, climate policy, solar panels, vegetarian recipes, index funds, ancient Rome, sleep habits, bird watching,
heat pumps, watercolor painting, renewable energy, data privacy, hiking boots, noise cancelling headphones, school lunches,
small business taxes, quantum computing, wild mushrooms, public transport, antique clocks, coral reefs, chess openings,
onboarding checklist, quarterly budget, customer churn, release planning, supply chain, water quality, vaccine trials,
urban beekeeping, typography, space telescopes, coffee roasting, trail running, mortgage rates, language learning`)

export const queryTails = list(
  'near me, for beginners, under $50, in 2025, reviews, with free shipping, step by step, comparison, tips, examples, news, statistics, open source, best practices, history',
)

export const titleHeads = list(
  'Notes on, A guide to, Draft:, Review of, Questions about, Plan for, Update on, Ideas for, Summary of, Introduction to, Checklist for, Workshop:',
)

export const messageTexts = list(`
Running about ten minutes late; sorry!
The meeting moved to Thursday afternoon.
Could you send me the latest version when you get a chance?
Thanks for your help yesterday; it made a real difference.
Lunch on Friday still works for me.
The report is ready for your review.
I have left the keys with the front desk.
Please confirm that you got the invoice.
We are down to the last two boxes of labels.
Happy birthday! Hope you get a proper day off.
The delivery came but one carton is damaged.
Just checking whether the booking went through.
Your appointment is confirmed for tomorrow morning.
The build passed and the release is out.
Can we push the call back by half an hour?
Parking is free behind the building after six.
I will bring the projector and the extra cables.
The contractor needs a decision on the tiles by Monday.
Great work on the launch everyone.
The wifi on the second floor is down again.`)

export const reasonTexts = list(`
changed my plans, it no longer fits the budget, ordered by mistake, the quality was not as described, found a better price,
a scheduling conflict, moving to another city, duplicate entry, the customer asked for it, requested by the team lead,
a family emergency, the item arrived late, wrong size, missing parts, the contract ends this month, feeling unwell,
no longer needed, a billing error, the address was wrong, waiting on approval`)

export const noteTexts = list(`
Prefers to be contacted in the afternoon, Ring the bell twice, Follow up next week, Gift for a colleague, Keep the receipt,
Allergic to peanuts, Window seat if possible, Bring two copies, Second attempt after a failed delivery, Needs wheelchair access,
Paid in cash, Split the cost with the other team, Waiting for the signed form, Fragile; handle with care, Check the serial number first,
Use the side entrance, First-time customer, Renews every spring, Spare key is with the neighbor, Compare with last year's figures`)

export const keywords = list(
  'travel, budget, design, health, recipes, security, sales, research, history, music, gardening, finance, education, weather, sports, science, photography, marketing, robotics, housing, nutrition, theater, logistics, energy, fashion, parenting, astronomy, cycling, woodworking, accounting',
)

export const fileStems = list(
  'report, invoice, notes, budget, photo, summary, draft, contract, agenda, presentation, backup, inventory, receipts, survey, minutes, schedule, export, resume, proposal, readme',
)

export const fileFolders = list('documents, reports, projects, data, src, uploads, archive, photos, shared, exports')

export const handles = list(
  'river, maple, pixel, comet, otter, falcon, cedar, nova, harbor, ember, willow, quartz, sparrow, cobalt, juniper, summit, lantern, meadow, orbit, saffron',
)

export const places = list(
  'the public library, Union Station, Riverside Park, the convention center, Harbor View Hotel, the farmers market, City Hall, the science museum, Lakeside Mall, the art museum, Memorial Stadium, the botanical garden, Old Town Square, the community center',
)
