// Data: street names of North American towns.

/** 300+ names, without the type. */
export const streetNames: readonly string[] = `
Maple,Oak,Cedar,Pine,Elm,Birch,Walnut,Chestnut,Willow,Spruce,Hickory,Sycamore,Magnolia,Dogwood,Juniper,Laurel,Aspen,
Poplar,Cypress,Redwood,Sequoia,Hawthorn,Linden,Alder,Beech,Mulberry,Hazel,Holly,Ivy,Fern,Clover,Lavender,Primrose,
Wisteria,Azalea,Jasmine,Bluebell,Buttercup,Marigold,Honeysuckle,Larkspur,Foxglove,Heather,Thistle,Sage,Rosemary,
Church,School,Mill,Market,Bridge,Spring,River,Lake,Park,Hill,Valley,Meadow,Forest,Prairie,Harbor,Bay,Beach,Ocean,
Shore,Cliff,Ridge,Summit,Canyon,Mesa,Creek,Brook,Pond,Marsh,Orchard,Vineyard,Garden,Grove,Glen,Dale,Heath,Moor,
Washington,Adams,Jefferson,Madison,Monroe,Jackson,Van Buren,Harrison,Polk,Taylor,Fillmore,Pierce,Buchanan,Lincoln,
Grant,Hayes,Garfield,Cleveland,McKinley,Roosevelt,Wilson,Harding,Coolidge,Truman,Kennedy,Franklin,Hamilton,Hancock,
Revere,Lafayette,Webster,Clay,Calhoun,Houston,Crockett,Austin,Travis,Bowie,Custer,Sherman,Sheridan,Farragut,Decatur,
Perry,Lawrence,Marion,Sumter,Pulaski,Steuben,Knox,Greene,Wayne,Clinton,Putnam,Warren,Montgomery,Mercer,Randolph,
First,Second,Third,Fourth,Fifth,Sixth,Seventh,Eighth,Ninth,Tenth,Twelfth,N 14th,W 18th,E 21st,SW 3rd,NE 42nd,S 9th,
N 27th,NW 11th,SE 50th,W 103rd,E 64th,Union,Liberty,Independence,Constitution,Commerce,Industrial,Railroad,Depot,
Station,Canal,Front,Water,Wharf,Dock,Pier,Lighthouse,Seaview,Bayview,Lakeview,Riverview,Hillcrest,Ridgewood,Oakwood,
Maplewood,Pinewood,Cedarwood,Brookside,Creekside,Lakeside,Riverside,Hillside,Woodside,Parkside,Bayside,Westside,
Eastwood,Westwood,Northwood,Southwood,Greenwood,Elmwood,Glenwood,Kenwood,Linwood,Edgewood,Wildwood,Driftwood,
Rosewood,Boxwood,Cottonwood,Ironwood,Sandalwood,Fairview,Grandview,Mountain View,Valley View,Sunset,Sunrise,Moonlight,
Starlight,Crescent,Horizon,Rainbow,Windmill,Stagecoach,Wagon Wheel,Pony Express,Quail Run,Deer Path,Fox Hollow,
Bear Creek,Elk Ridge,Eagle Nest,Hawk Hill,Falcon Crest,Heron Bay,Swan Lake,Pelican Point,Cardinal,Robin,Bluebird,
Meadowlark,Mockingbird,Nightingale,Sparrow,Wren,Raven,Partridge,Pheasant,Turkey Trot,Coyote,Cougar,Mustang,Palomino,
Appaloosa,Saddle,Stirrup,Bridle,Buckskin,Copper,Silver,Golden,Granite,Marble,Slate,Flint,Sandstone,Limestone,Quartz,
Emerald,Sapphire,Turquoise,Amber,Coral,Pearl,Ivory,Windsor,Cambridge,Oxford,Canterbury,Nottingham,Devonshire,Sussex,
Essex,Kent,Dover,Bristol,York,Lancaster,Chester,Winchester,Salisbury,Plymouth,Exeter,Stratford,Avalon,Camelot,
Sherwood,Kingston,Queens,Duke,Regent,Princess,Victoria,Albert,Edinburgh,Glasgow,Aberdeen,Inverness,Argyle,Lomond,
Shannon,Dublin,Kildare,Tipperary,Alameda,Alamo,Mission,Santa Fe,San Pablo,La Mesa,El Camino,Del Mar,Buena Vista,
Vista Grande,Monterey,Catalina,Palmetto,Pecan,Peachtree,Persimmon,Plum,Cherry,Apple Blossom,Pear Tree,Almond,Olive,
Delaware,Ohio,Michigan,Superior,Erie,Huron,Niagara,Hudson,Potomac,Shenandoah,Tennessee,Cumberland,Missouri,Platte,
Arapahoe,Cheyenne,Dakota,Mohawk,Seneca,Cherokee,Shawnee,Delmar,Broadmoor,Belmont,Fairmount,Mount Vernon,Arlington,
Lexington,Concord,Bunker Hill,Saratoga,Yorktown,Valley Forge,Gettysburg,Old Mill,Old Post,Stone Bridge,Covered Bridge,
Cobblestone,Brickyard,Foundry,Quarry,Tannery,Cooper,Potter,Weaver,Fletcher,Sawyer,Mason,Chandler,Harvest,Cornfield
`
  .trim()
  .split(',')
  .map((name) => name.trim())

/** Street types, the commonest first; a name is drawn with a type by these weights. */
export const streetTypes: readonly { readonly type: string; readonly weight: number }[] = [
  { type: 'St', weight: 20 },
  { type: 'Ave', weight: 16 },
  { type: 'Rd', weight: 12 },
  { type: 'Dr', weight: 14 },
  { type: 'Ln', weight: 9 },
  { type: 'Ct', weight: 6 },
  { type: 'Blvd', weight: 5 },
  { type: 'Way', weight: 5 },
  { type: 'Pl', weight: 3 },
  { type: 'Street', weight: 9 },
  { type: 'Avenue', weight: 6 },
  { type: 'Road', weight: 5 },
  { type: 'Drive', weight: 4 },
  { type: 'Lane', weight: 4 },
  { type: 'Cir', weight: 2 },
  { type: 'Ter', weight: 2 },
  { type: 'Pkwy', weight: 1 },
  { type: 'Trail', weight: 2 },
]
