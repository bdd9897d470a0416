// Data: what Larkfield sells, by category: a singular noun, and its price in cents.

export interface Product {
  readonly name: string
  readonly category: string
  readonly cents: number
}

const shelves: Readonly<Record<string, string>> = {
  electronics: `wireless headphones 8999, bluetooth speaker 5495, phone charger 1899, power bank 3450, desk lamp 3299, webcam 6400,
    keyboard 7250, wireless mouse 2999, tablet stand 2175, smart plug 1650, alarm clock 2400, usb hub 2799, dash cam 8900,
    fitness tracker 7999, e-reader 12999, portable monitor 14950, action camera 19900, game controller 5900, router 8450,
    electric toothbrush 4999, karaoke machine 8995, turntable 13900`,
  clothing: `rain jacket 7999, wool sweater 6450, denim jacket 7200, winter coat 14900, hoodie 4495, flannel shirt 3999,
    linen dress 6800, pair of jeans 5999, pair of hiking boots 11999, pair of sneakers 8450, pair of slippers 2650, beanie 1999,
    silk scarf 3400, leather belt 3250, swimsuit 4199, bathrobe 5450, pair of gloves 2299, fleece vest 4850, sun hat 2750,
    cardigan 5150, pair of rain boots 4699, tote bag 2200`,
  kitchen: `stand mixer 24900, air fryer 9999, electric kettle 4250, toaster 3899, coffee grinder 4499, cast iron skillet 3650,
    chef's knife 6900, cutting board 2850, blender 7450, rice cooker 5999, slow cooker 5450, waffle maker 3999, dutch oven 8900,
    salad spinner 2499, french press 3150, espresso machine 18950, set of wine glasses 4125, spice rack 2995, mixing bowl 1850,
    baking sheet 1699, teapot 3299, food processor 10900, lunch box 1950`,
  home: `area rug 11999, floor lamp 8450, throw blanket 4299, shower curtain 2650, picture frame 1895, wall mirror 7900,
    bookshelf 12450, coffee table 15900, laundry basket 2799, memory foam pillow 3999, duvet cover 6499, set of towels 4450,
    space heater 5999, desk fan 2999, humidifier 4750, storage bin 1650, doormat 2399, vacuum cleaner 16900, clothes rack 3899,
    nightstand 8299, set of curtains 4299, mattress topper 9950, scented candle 1875`,
  toys: `board game 3499, jigsaw puzzle 1999, train set 5450, dollhouse 8900, stuffed bear 2250, set of building blocks 3999,
    kite 1795, remote control car 4650, play kitchen 9999, toy drum 2499, craft kit 2150, scooter 6450, marble run 3275,
    card game 1299, science kit 3650, puppet 1550, bubble machine 2399, toy telescope 4100`,
  books: `cookbook 2995, mystery novel 1699, atlas 3450, picture book 1599, travel guide 2199, gardening book 2450,
    coloring book 999, history book 2799, poetry collection 1850, graphic novel 2250, crossword book 1150, dictionary 3199,
    planner 1999, sketchbook 1475, photo album 2650, biography 2399`,
  garden: `garden hose 3999, bird feeder 2850, watering can 2199, pair of pruning shears 2650, patio umbrella 8900, raised bed 7450,
    compost bin 6299, wheelbarrow 9900, set of string lights 3250, garden bench 15900, planter 3499, leaf blower 11950,
    lawn sprinkler 2275, hammock 6450, fire pit 12900, garden gnome 2450, seed starter kit 1899, wind chime 2795`,
  beauty: `hair dryer 4999, face cream 2850, hair straightener 5650, makeup brush set 3199, beard trimmer 3999, perfume 6450,
    nail kit 1999, vanity mirror 4250, bath set 2799, sunscreen 1650, shampoo set 2495, lip balm set 1250, curling iron 3850,
    massage gun 8900, face roller 1795`,
  sports: `yoga mat 3499, tent 15900, sleeping bag 8450, bike helmet 5299, pair of dumbbells 4999, jump rope 1599, tennis racket 7900,
    basketball 2999, hiking backpack 9450, water bottle 2450, camping stove 5650, cooler 6999, fishing rod 7250, skateboard 6450,
    foam roller 2299, soccer ball 2650, kayak paddle 5999, bike lock 3150, set of resistance bands 2199, camping chair 4299`,
}

/** 150+ products. */
export const products: readonly Product[] = Object.entries(shelves).flatMap(([category, shelf]) =>
  shelf.split(',').map((entry) => {
    const words = entry.trim().split(' ')
    return { name: words.slice(0, -1).join(' '), category, cents: Number(words.at(-1)) }
  }),
)
