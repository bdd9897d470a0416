// Data: streets, and cities with their state and a run of ZIP codes that belong to them.

/** A city, its state code, and the first and last ZIP code of a run within it. */
export interface UsCity {
  readonly city: string
  readonly state: string
  readonly from: number
  readonly to: number
}

const lines = `
Birmingham AL 35203-35215
Huntsville AL 35801-35806
Mobile AL 36602-36609
Montgomery AL 36104-36111
Tuscaloosa AL 35401-35406
Auburn AL 36830-36832
Anchorage AK 99501-99508
Fairbanks AK 99701-99701
Juneau AK 99801-99801
Phoenix AZ 85003-85024
Tucson AZ 85701-85719
Mesa AZ 85201-85210
Chandler AZ 85224-85226
Scottsdale AZ 85250-85260
Glendale AZ 85301-85308
Tempe AZ 85281-85284
Flagstaff AZ 86001-86001
Prescott AZ 86301-86305
Yuma AZ 85364-85365
Little Rock AR 72201-72212
Fayetteville AR 72701-72704
Fort Smith AR 72901-72904
Jonesboro AR 72401-72401
Bentonville AR 72712-72712
Los Angeles CA 90001-90049
San Diego CA 92101-92124
San Jose CA 95110-95138
San Francisco CA 94102-94118
Fresno CA 93701-93711
Sacramento CA 95814-95835
Long Beach CA 90802-90808
Oakland CA 94601-94612
Bakersfield CA 93301-93313
Anaheim CA 92801-92808
Santa Ana CA 92701-92707
Riverside CA 92501-92508
Stockton CA 95202-95212
Irvine CA 92602-92606
Chula Vista CA 91910-91915
Fremont CA 94536-94539
Modesto CA 95350-95358
Santa Rosa CA 95401-95409
Oxnard CA 93030-93036
Huntington Beach CA 92646-92649
Berkeley CA 94702-94710
Pasadena CA 91101-91107
Santa Barbara CA 93101-93111
Santa Cruz CA 95060-95065
Redding CA 96001-96003
Chico CA 95926-95928
San Luis Obispo CA 93401-93405
Ventura CA 93001-93004
Escondido CA 92025-92029
Palm Springs CA 92262-92264
Davis CA 95616-95618
Napa CA 94558-94559
Denver CO 80202-80224
Colorado Springs CO 80903-80923
Aurora CO 80010-80017
Fort Collins CO 80521-80528
Boulder CO 80301-80305
Pueblo CO 81001-81008
Grand Junction CO 81501-81507
Greeley CO 80631-80634
Durango CO 81301-81303
Bridgeport CT 06604-06610
New Haven CT 06510-06515
Hartford CT 06103-06106
Stamford CT 06901-06907
Waterbury CT 06702-06710
Norwalk CT 06850-06855
Danbury CT 06810-06811
Wilmington DE 19801-19810
Dover DE 19901-19904
Newark DE 19711-19713
Washington DC 20001-20012
Jacksonville FL 32204-32225
Miami FL 33125-33147
Tampa FL 33602-33619
Orlando FL 32801-32812
St. Petersburg FL 33701-33716
Tallahassee FL 32301-32312
Fort Lauderdale FL 33301-33317
Cape Coral FL 33904-33993
Gainesville FL 32601-32609
Pensacola FL 32501-32507
Sarasota FL 34231-34243
Naples FL 34102-34110
Ocala FL 34470-34476
Daytona Beach FL 32114-32119
Lakeland FL 33801-33813
West Palm Beach FL 33401-33417
Clearwater FL 33755-33765
Atlanta GA 30303-30319
Augusta GA 30901-30909
Savannah GA 31401-31411
Athens GA 30601-30607
Macon GA 31201-31211
Columbus GA 31901-31909
Marietta GA 30060-30068
Decatur GA 30030-30035
Roswell GA 30075-30076
Honolulu HI 96813-96822
Hilo HI 96720-96720
Kailua HI 96734-96734
Boise ID 83702-83709
Idaho Falls ID 83401-83406
Meridian ID 83642-83646
Coeur d'Alene ID 83814-83815
Nampa ID 83651-83687
Chicago IL 60605-60647
Springfield IL 62701-62704
Peoria IL 61602-61615
Rockford IL 61101-61109
Naperville IL 60540-60565
Champaign IL 61820-61822
Evanston IL 60201-60203
Aurora IL 60502-60506
Joliet IL 60431-60436
Bloomington IL 61701-61705
Indianapolis IN 46201-46227
Fort Wayne IN 46802-46809
Evansville IN 47710-47715
South Bend IN 46601-46619
Bloomington IN 47401-47404
Carmel IN 46032-46033
Lafayette IN 47901-47909
Muncie IN 47302-47304
Des Moines IA 50309-50321
Cedar Rapids IA 52401-52405
Davenport IA 52801-52807
Iowa City IA 52240-52246
Ames IA 50010-50014
Dubuque IA 52001-52003
Wichita KS 67202-67220
Overland Park KS 66202-66214
Topeka KS 66603-66618
Lawrence KS 66044-66049
Kansas City KS 66101-66106
Manhattan KS 66502-66503
Louisville KY 40202-40222
Lexington KY 40502-40517
Bowling Green KY 42101-42104
Covington KY 41011-41017
Owensboro KY 42301-42303
New Orleans LA 70112-70131
Baton Rouge LA 70801-70820
Shreveport LA 71101-71109
Lafayette LA 70501-70508
Lake Charles LA 70601-70607
Portland ME 04101-04103
Bangor ME 04401-04401
Lewiston ME 04240-04240
Augusta ME 04330-04330
Baltimore MD 21201-21218
Annapolis MD 21401-21403
Frederick MD 21701-21704
Rockville MD 20850-20853
Silver Spring MD 20901-20906
Bethesda MD 20814-20817
Columbia MD 21044-21046
Boston MA 02108-02122
Worcester MA 01602-01610
Springfield MA 01103-01109
Cambridge MA 02138-02142
Lowell MA 01850-01854
Somerville MA 02143-02145
Quincy MA 02169-02171
Northampton MA 01060-01063
New Bedford MA 02740-02746
Detroit MI 48201-48228
Grand Rapids MI 49503-49508
Ann Arbor MI 48103-48109
Lansing MI 48906-48912
Flint MI 48502-48507
Kalamazoo MI 49001-49009
Traverse City MI 49684-49686
Dearborn MI 48120-48128
Marquette MI 49855-49855
Minneapolis MN 55401-55419
St. Paul MN 55101-55119
Duluth MN 55802-55812
Rochester MN 55901-55906
Bloomington MN 55420-55438
St. Cloud MN 56301-56304
Mankato MN 56001-56003
Jackson MS 39201-39213
Gulfport MS 39501-39507
Hattiesburg MS 39401-39402
Tupelo MS 38801-38804
Oxford MS 38655-38655
Kansas City MO 64105-64134
St. Louis MO 63101-63121
Springfield MO 65802-65810
Columbia MO 65201-65203
Independence MO 64050-64058
Joplin MO 64801-64804
Billings MT 59101-59106
Missoula MT 59801-59808
Bozeman MT 59715-59718
Helena MT 59601-59602
Great Falls MT 59401-59405
Omaha NE 68102-68118
Lincoln NE 68502-68512
Grand Island NE 68801-68803
Las Vegas NV 89101-89110
Reno NV 89501-89512
Henderson NV 89002-89015
Carson City NV 89701-89706
Manchester NH 03101-03104
Nashua NH 03060-03064
Concord NH 03301-03303
Portsmouth NH 03801-03801
Newark NJ 07102-07108
Jersey City NJ 07302-07307
Trenton NJ 08608-08611
Hoboken NJ 07030-07030
Princeton NJ 08540-08542
Cherry Hill NJ 08002-08003
Paterson NJ 07501-07505
Montclair NJ 07042-07043
Albuquerque NM 87102-87123
Santa Fe NM 87501-87508
Las Cruces NM 88001-88012
Taos NM 87571-87571
New York NY 10001-10040
Brooklyn NY 11201-11239
Queens Village NY 11427-11429
Bronx NY 10451-10475
Staten Island NY 10301-10314
Buffalo NY 14201-14220
Rochester NY 14604-14626
Syracuse NY 13202-13210
Albany NY 12202-12210
Yonkers NY 10701-10705
Ithaca NY 14850-14853
Schenectady NY 12302-12309
Utica NY 13501-13502
Poughkeepsie NY 12601-12603
Charlotte NC 28202-28217
Raleigh NC 27601-27617
Greensboro NC 27401-27410
Durham NC 27701-27713
Winston-Salem NC 27101-27107
Asheville NC 28801-28806
Wilmington NC 28401-28412
Cary NC 27511-27519
Chapel Hill NC 27514-27517
Fargo ND 58102-58104
Bismarck ND 58501-58504
Grand Forks ND 58201-58203
Columbus OH 43201-43232
Cleveland OH 44102-44120
Cincinnati OH 45202-45220
Toledo OH 43604-43615
Akron OH 44301-44321
Dayton OH 45402-45420
Canton OH 44702-44710
Youngstown OH 44502-44515
Oklahoma City OK 73102-73120
Tulsa OK 74103-74120
Norman OK 73069-73072
Broken Arrow OK 74011-74014
Stillwater OK 74074-74075
Portland OR 97201-97221
Eugene OR 97401-97405
Salem OR 97301-97306
Bend OR 97701-97703
Corvallis OR 97330-97333
Medford OR 97501-97504
Beaverton OR 97005-97008
Philadelphia PA 19102-19154
Pittsburgh PA 15201-15239
Allentown PA 18101-18109
Erie PA 16501-16511
Lancaster PA 17601-17603
Scranton PA 18503-18510
Harrisburg PA 17101-17113
Bethlehem PA 18015-18020
State College PA 16801-16803
York PA 17401-17408
Providence RI 02903-02909
Newport RI 02840-02840
Warwick RI 02886-02889
Pawtucket RI 02860-02861
Charleston SC 29401-29414
Columbia SC 29201-29212
Greenville SC 29601-29617
Myrtle Beach SC 29572-29588
Spartanburg SC 29301-29307
Sioux Falls SD 57103-57110
Rapid City SD 57701-57703
Nashville TN 37203-37221
Memphis TN 38103-38120
Knoxville TN 37902-37924
Chattanooga TN 37402-37421
Clarksville TN 37040-37043
Murfreesboro TN 37127-37130
Franklin TN 37064-37069
Houston TX 77002-77099
San Antonio TX 78201-78251
Dallas TX 75201-75254
Austin TX 78701-78759
Fort Worth TX 76102-76137
El Paso TX 79901-79936
Arlington TX 76010-76018
Corpus Christi TX 78401-78418
Plano TX 75023-75025
Lubbock TX 79401-79416
Laredo TX 78040-78046
Irving TX 75060-75063
Amarillo TX 79101-79111
Waco TX 76701-76712
Denton TX 76201-76210
Round Rock TX 78664-78665
McAllen TX 78501-78504
Tyler TX 75701-75709
Galveston TX 77550-77554
Salt Lake City UT 84101-84124
Provo UT 84601-84606
Ogden UT 84401-84405
Logan UT 84321-84321
St. George UT 84770-84790
Sandy UT 84070-84094
Burlington VT 05401-05408
Montpelier VT 05602-05602
Rutland VT 05701-05701
Virginia Beach VA 23451-23464
Richmond VA 23219-23236
Norfolk VA 23502-23518
Arlington VA 22201-22209
Alexandria VA 22301-22315
Roanoke VA 24011-24019
Charlottesville VA 22901-22903
Fairfax VA 22030-22033
Seattle WA 98101-98126
Spokane WA 99201-99212
Tacoma WA 98402-98409
Vancouver WA 98660-98665
Bellevue WA 98004-98008
Olympia WA 98501-98506
Bellingham WA 98225-98229
Yakima WA 98901-98908
Everett WA 98201-98208
Walla Walla WA 99362-99362
Charleston WV 25301-25314
Morgantown WV 26501-26508
Huntington WV 25701-25705
Milwaukee WI 53202-53228
Madison WI 53703-53719
Green Bay WI 54301-54313
Eau Claire WI 54701-54703
La Crosse WI 54601-54603
Appleton WI 54911-54915
Cheyenne WY 82001-82009
Casper WY 82601-82609
Laramie WY 82070-82072
`

/** 250+ cities, their state code, and a run of ZIP codes. */
export const usCities: readonly UsCity[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [zips, state, ...city] = line.split(' ').toReversed()
    const [from, to] = zips.split('-').map(Number)
    return { city: city.toReversed().join(' '), state, from, to }
  })


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
