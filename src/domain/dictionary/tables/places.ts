/*
 * Made from WordNet 3.1, Copyright 2011 by Princeton University (licence: see NOTICE), by `npm run dictionary`.
 * Change the scripts in scripts/dictionary, not this file.
 */

/** Kind | names | demonyms | numbers of the lines of the places around it. */
export const PLACES_TABLE = `
c|aachen;aken;aix la chapelle||951
c|aalborg;alborg||735
c|aalst||
w|aare;aar;aare river||2522
c|abadan||1203
c|aberdare||2783
c|aberdeen|aberdonian|2346
c|aberdeen||1620
c|aberdeen||2449
c|aberdeen||2788
c|abidjan||1230
c|abilene||1286
c|abilene||2586
s|abkhaz;abkhazia|abkhaz;abkhazian|948
s|abruzzi||1227
N|abu dhabi||2697
N|abuja||1871
w|abukir;abukir bay||1653
c|abydos||2672
r|acadia||1609
r|acadia national park||1570
c|acapulco;acapulco de juarez||1674
N|accra||953
r|achaea|achaean|1004
w|acheron;river acheron||
m|aconcagua||95;155
c|acre;akko;akka;accho||1219
r|acre||385
c|actium||1004
m|adam's peak;samanala||2472
m|adams;mount adams||520;2788
c|adana;seyhan||2672
N|addis ababa;new flower||836
S|adelaide||2444
r|adelie land;terre adelie;adelie coast||116
c|aden||2872
w|adige;river adige||1227
m|adirondacks;adirondack mountains||1847
i|admiralty island||68
i|admiralty islands||332
m|admiralty range||116
w|adriatic;adriatic sea||1653
s|adzhar;adzharia||948
w|aegean;aegean sea|aegean|1653
i|aegina;aigina||1004
w|aegospotami;aegospotamos||2672
r|aeolis;aeolia|aeolian|175
n|afghanistan;islamic state of afghanistan|afghan;afghanistani;afghani|174
k|africa|african;eurafrican|
c|agra||1184
c|agrigento;acragas||2397
i|ahvenanmaa||1047;869
w|aire;river aire;aire river||821
c|akron||1943
c|al aqabah;aqaba;akaba||1265
c|al ladhiqiyah;latakia||2526
s|alabama;heart of dixie;camellia state||2699;1042;723
w|alabama;alabama river||56
s|alaska;last frontier|alaskan|2699
i|alaska peninsula||58
m|alaska range||58
n|albania;republic of albania|albanian|236
c|albany||949
S|albany||1847
s|alberta||464
r|albion||
c|albuquerque||1841
i|aleutian islands;aleutians||1995;58
i|alexander archipelago||58
c|alexandria;el iskandriyah||803
c|alexandria||1522
n|algeria;algerie|algerian|1567
N|algiers||71
m|alleghenies;allegheny mountains||129;2046;2814;2764
w|allegheny;allegheny river||2046;1847
c|allentown||2046
c|almaty;alma ata||1306
c|alpena||1678
m|alps|alpine|2522;888;1227;207
r|alsace;alsatia;elsass|alsatian|888
m|altai mountains;altay mountains||174
c|altoona||2046
c|amarillo||2586
w|amazon;amazon river||2061;385
r|america|american|
w|american falls||1862;1847
r|american samoa;eastern samoa||2270
N|amman||1265
N|amsterdam||1821
w|amur;amur river;heilong jiang;heilong||584;2224
c|anaheim||446
c|anchorage||58
m|ancohuma||95;356
r|andalusia;andalucia|andalusian|2463
w|andaman sea||273
m|andes|andean|614;797;2061;581;356;155
s|andhra pradesh||1184
n|andorra;principality of andorra|andorran|1169;843
w|angara;angara river;tunguska;upper tunguska||2395
w|angel;angel falls||2734
i|anglesey;anglesey island;anglesea;anglesea island;mona||2783
r|anglia||
n|angola;republic of angola|angolan|48
i|anguilla|anguillan|2810
r|anjou|angevin;angevine|888
N|ankara;angora||2672
c|ann arbor||1678
c|annaba||71
S|annapolis||1620
m|annapurna;anapurna||1121;1820
c|antalya;adalia||2672
N|antananarivo||1560
r|antarctic;antarctic zone;south frigid zone||
r|antarctic circle||
w|antarctic ocean||1995;192;1185;112
i|antarctic peninsula;palmer peninsula||116
k|antarctica||112
i|antigua|antiguan|118
n|antigua and barbuda||1443;507
i|antilles||2810
c|antioch;antakya;antakiya||2672
c|antofagasta||581
c|antwerpen;antwerp;anvers||288
c|anzio||1227
w|apalachicola;apalachicola river||879
c|apeldoorn||1821
m|apennines||1227
N|apia||2271
r|appalachia|appalachian|129
m|appalachians;appalachian mountains||
c|appleton||2849
c|aquila;l'aquila||14
r|aquitaine;aquitania||888
m|ar rimsal;dahna;great sandy desert||2333;134
m|arabian desert;great arabian desert||136
m|arabian desert;eastern desert||803;134
i|arabian peninsula;arabia|arabian|174
w|arabian sea||1185
w|arafura sea||1995
r|aragon||2463
w|araguaia;araguaia river;araguaya;araguaya river||385
r|aram|aramean;aramaean|
i|aran islands||928;1206
m|ararat;mount ararat;mt ararat||2672
w|aras;araxes||2672;165
w|arauca||614;2734
r|arcadia|arcadian|1004
r|arches national park||2711
r|arctic;arctic zone;north frigid zone||
i|arctic archipelago||464
r|arctic circle||
w|arctic ocean||
r|ardennes||545
m|areopagus||187
c|arequipa||2061
n|argentina;argentine republic|argentinian;argentine|2443
c|argos|argive|1004
w|argun;argun river;ergun he||174
c|arhus;aarhus||735
c|ariana||2667
s|arizona;grand canyon state||2699;2459
s|arkansas;land of opportunity||2699
w|arkansas;arkansas river||617;1286;1948;161
c|arlington||2586
r|armageddon||
n|armenia;republic of armenia;hayastan|armenian|2639
c|arnhem||1821
w|arno;arno river;river arno||1227
r|artois||888
i|aruba||1822
c|asahikawa||1132;1249
m|asama;mount asama||1142;1249
c|asheville||1890
N|ashkhabad;ashgabat||2674
k|asia|asian;asiatic|841
i|asia minor;anatolia||174
r|asian russia||174
N|asmara;asmera||831
s|assam|assamese|1184
c|assur;asur;ashur||180;1204
r|assyria||1670;1204
N|astana;akmola;nur sultan||1306
c|astrakhan||2224
N|asuncion||2023
c|aswan;assuan;assouan||803
m|atacama desert||581
r|atacama trench||
N|athens;athinai|athenian|1004
c|athens||949
c|athens||1943
r|athos;mount athos||1004
S|atlanta||949
w|atlantic;atlantic ocean|atlantic|
c|atlantic city||1838
r|atlantic coast||192
m|atlas mountains||1743;71;2667
r|attica|ionian;attic|1004
c|auckland||1852
c|augusta||949
S|augusta||1570
c|austerlitz||697
S|austin||2586
i|australasia|australasian|1995
n|australia;commonwealth of australia|australian;aussie|204
k|australia|australian|
m|australian alps||992;204;203
m|australian desert;great australian desert||204
n|austria;republic of austria;oesterreich|austrian|843
r|austria hungary||843
i|austronesia|austronesian|1995
r|auvergne||888
c|avignon||888
s|avon||821
w|avon;river avon;upper avon;upper avon river||821
w|avon;river avon||821
c|ayr||
c|az zarqa;zarqa||1265
n|azerbaijan;azerbaijani republic;azerbajdzhan;azerbajdzhan republic|azerbaijani;azeri|2639
i|azores;acores||2118
c|babylon|babylonian|1670
r|babylonia;chaldaea;chaldea||1670;1204
r|bad lands;badlands||2449;1812
r|badlands national park||2449
w|baffin bay||
i|baffin island||151;464
N|baghdad;bagdad||1204
n|bahamas;commonwealth of the bahamas;bahama islands|bahamian|2810;507
c|bahia blanca||
n|bahrain;state of bahrain;bahrein|bahraini;bahreini|174;1041
i|bahrain;bahrain island;bahrein;bahrein island|bahraini|2059
w|baikal;lake baikal;baykal;lake baykal||2395
c|bakersfield||446
N|baku||217
w|balaton;lake balaton;plattensee||1160
i|balearic islands||2463
i|bali||1190
i|balkan peninsula;balkans|balkan|843
r|balkans||
r|balkans;balkan mountains;balkan mountain range||236
w|baltic;baltic sea|baltic|
c|baltimore||1620
c|bam||1203
N|bamako||1583
c|bandung||1251
c|banff||64
c|bangalore||1184
N|bangkok;krung thep||2587
n|bangladesh;people's republic of bangladesh;bangla desh;east pakistan|bangladeshi;east pakistani|174
c|bangor||1907
c|bangor||2783
c|bangor||1570
N|bangui||536
N|banjul||929
i|barbados|barbadian|1457
n|barbados|barbadian|253;507
r|barbary||48
r|barbary coast||255
i|barbuda||118
c|barcelona||2463
w|barents sea||151
c|bari||2140
c|barranquilla||614
c|barstow||446
c|bartlesville||1948
c|basel;basle;bale||2522
s|basilicata;lucania||1227
c|basra;basia||1204
r|basse normandie;lower normandy||1886
N|basseterre||2248
c|bath||821
c|batna||71
S|baton rouge||1522
s|bavaria|bavarian|951
w|bay of bengal||1185
w|bay of biscay||192
w|bay of fundy||192
w|bay of naples||1227
c|bayonne||1838
N|bayrut;beirut||1441
c|beacon hill||367
w|beaufort sea||151
c|beaumont||2586
c|beckley||2814
N|beijing;peking;peiping||584
c|beira||1754
n|belarus;republic of belarus;byelarus;byelorussia;belorussia;white russia|byelorussian;belorussian;white russian;belarusian|843
c|belem;para;feliz lusitania;santa maria de belem;st mary of bethlehem||385
N|belfast||1907
n|belgium;kingdom of belgium;belgique|belgian|843
N|belgrade;beograd||2366;2365
n|belize;british honduras||537
c|bellingham||2788
c|belo horizonte||385
c|bemidji||1695
c|bend||1966
r|bengal|bengali|
c|benghazi||1471
n|benin;republic of benin;dahomey|beninese|48
c|bennington||2737
c|bergen||1915
w|bering sea||1995
w|bering strait||
c|berkeley||446
s|berkshire||821
m|berkshires;berkshire hills||1626
N|berlin|berliner|951
i|bermuda;bermudas|bermudan;bermudian|192
r|bermuda triangle||192
N|bern;berne||2522
c|bethlehem;bayt lahm;bethlehem ephrathah;bethlehem judah||2803
c|bethlehem||2046
c|beverly hills||446
n|bhutan;kingdom of bhutan|bhutanese;bhutani|174
r|bible belt||
r|big bend||2586
r|big bend national park||2586
w|big sioux river||2449
r|big sur||446
w|bighorn;bighorn river||2858;1724
w|bight of benin||1053
s|bihar||1184
r|bikini||1615
c|billings||1724
c|biloxi||1697
c|binghamton||1847
i|bioko||828;1053
c|birmingham;brummagem||821
c|birmingham;pittsburgh of the south||56
w|biscayne bay||192;879
r|biscayne national park||879
N|bishkek;biskek;frunze||1369
S|bismarck||1894
i|bismarck archipelago||1655;2021
w|bismarck sea||
N|bissau||1038
r|bithynia||175
r|black forest;schwarzwald||
m|black hills||2449;2858
m|black hills||2449;2858
m|black rock desert||1824
w|black sea;euxine sea||
c|blackpool||821
c|blacksburg||2764
c|blantyre||1576
c|blida||71
c|bloemfontein||2442
c|bloomington||1186
c|bloomsbury||1514
w|blue nile||
m|blue ridge mountains;blue ridge||129;2046;2764;1890
r|bluegrass;bluegrass country;bluegrass region||
w|bo hai;po hai||2868;584
r|boeotia|boeotian|1004
N|bogota||614
r|bohemia|bohemian|
S|boise||1172
n|bolivia;republic of bolivia|bolivian|2443
c|bologna||819
c|bolzano||1227
i|bonaire||1822
m|bonete||95;155
c|bonn||951
c|bordeaux||888
i|borneo;kalimantan|bornean|1577
s|bosnia||365
n|bosnia and herzegovina;republic of bosnia and herzegovina;bosnia herzegovina;bosnia|bosnian|
w|bosporus||2672
S|boston;hub of the universe;bean town;beantown||1626
c|boston harbor||367
n|botswana;republic of botswana|botswanan|48
i|bougainville||2434;2021
r|bougainville trench||
c|boulder||617
r|bourgogne;burgundy||888
i|bouvet island||
c|bowling green||1313
c|bozeman||1724
c|braga||2118
w|brahmaputra;brahmaputra river||584;1184;247
r|brandenburg||2134
N|brasilia||385
c|brasov||2209
N|bratislava;pressburg;pozsony||2422
c|brattleboro||2737
c|braunschweig;brunswick||951
n|brazil;federative republic of brazil;brasil|brazilian|2443
w|brazos;brazos river||1841;2586
N|brazzaville||640
m|breed's hill||558
c|bremen||951
c|bremerhaven||951
r|brenner pass||207;1227
c|brescia||1227
c|brest||888
r|bretagne;brittany;breiz|breton|888
c|bridgeport||643
N|bridgetown||254
c|brighton||821
c|brindisi||1227
S|brisbane||2156
c|bristol||821
w|bristol channel||192
s|british columbia||464
r|british empire||
i|british isles||192
r|british virgin islands||2761
c|brno;brunn||697
c|bronx||1849
c|brooklyn||1849
c|brownsville||2586
c|bruges;city of bridges||288
n|brunei;negara brunei darussalam|bruneian|363
c|brunswick||
c|brunswick||1570
N|bruxelles;brussels||288
c|bryan||2586
r|bryce canyon national park||2711
N|bucharest;bucharesti;bucuresti||2209
N|budapest||1160
N|buenos aires||155
c|buffalo||1847
s|buganda||2690
c|bujumbura;usumbura||429
c|bulawayo||2898
n|bulgaria;republic of bulgaria|bulgarian|843
w|bull run||2764
n|burkina faso;upper volta|burkinabe|
c|burlington||2737
c|bursa;brusa||2672
n|burundi;republic of burundi|burundian;burundi|48;785
c|butte||1724
w|buzzards bay||192
r|byblos||1441
c|bydgoszcz;bromberg||2100
r|byzantine empire;byzantium;eastern roman empire|byzantine|2208
c|byzantium|byzantine|434
m|cachi||95;155
c|cadiz||2463
c|caesarea||1219
N|cairo;al qahira;el qahira|cairene|803
c|cairo||1179
s|calabria||1227
c|calais||888
r|caledonia||2346
c|calgary||64
c|cali||614
s|california;golden state|californian|2699;2459
c|caloocan||2068
w|caloosahatchee;caloosahatchee river||879
m|calvary;golgotha||1258
w|cam;river cam;cam river||821
n|cambodia;kingdom of cambodia;kampuchea|cambodian;kampuchean|1189
r|cambrian mountains||
c|cambridge|cantabrigian|821
c|cambridge||1626
c|camden||1838
r|camelot||
n|cameroon;republic of cameroon;cameroun|cameroonian|48
m|cameroon||457
r|camlan||
r|camp david||
s|campania||1227
s|campeche||
c|campeche||462
n|canada|canadian|1889
w|canadian;canadian river||1841;2586;1948
w|canadian falls;horseshoe falls||1862;1963
w|canandaigua lake;lake canandaigua||
i|canary islands;canaries||2463
N|canberra||203
c|cancun||2158
c|cannes||888
m|cantabrian mountains||2463
c|canterbury||1312
r|canyonlands national park||2711
i|cape ann||1626
i|cape breton island||1918
r|cape canaveral;cape kennedy||879
i|cape cod||1626
w|cape cod bay||1628
r|cape fear||1890
w|cape fear river||1890
r|cape flattery||2788
r|cape froward||581
c|cape girardeau||1700
r|cape hatteras||1890
r|cape horn||581
r|cape may||1838
r|cape passero;passero cape||2396
s|cape province;cape of good hope province;cape colony||2442
r|cape sable||1918
r|cape sable||848
c|cape town||2442
r|cape trafalgar||2463
n|cape verde;republic of cape verde;cabo verde||495
i|cape verde islands||192
r|cape york||497;204;203
i|cape york peninsula||2156;204;203
s|cape of good hope||
r|cape of good hope||
m|capitol hill;hill||2787
r|capitol reef national park||2711
r|cappadocia|cappadocian|175
i|capri||461
N|caracas||2734
c|carbondale||1179
N|cardiff||2783
r|caribbean||
w|caribbean;caribbean sea||
c|carlsbad||1841
r|carlsbad caverns||1841
r|carlsbad caverns national park||1841
r|carolina;carolinas||
i|caroline islands||1680
m|carpathians;carpathian mountains||2100;2422;2691;2209
S|carson city||1824
c|cartagena||614
c|cartagena||2463
s|carthage|carthaginian;punic|2071
c|casablanca||1743
m|cascades;cascade range;cascade mountains||1912;608
c|casper||2858
w|caspian;caspian sea||1203;2461
r|castile;castilla||2463
N|castries||2252
r|catalonia|catalan|2463
r|cataract canyon||160
m|catskills;catskill mountains||1847;129
r|caucasia;caucasus|caucasian;caucasic|
m|caucasus;caucasus mountains||528
r|cayman islands||2810
w|cayuga lake;lake cayuga||
i|cebu|cebuan|2067
c|cebu;cebu city||2068
c|cedar rapids||1202
i|celebes;sulawesi||1190
n|central african republic||48
r|central america|central american|1889;1431;84
r|central park||1595
r|centre||888
i|ceylon|sri lankan;ceylonese|1185
c|chablis||888
n|chad;republic of chad;tchad|chadian|48
c|chalcedon;kadikoy||1220
r|chaldea;chaldaea|chaldean;chaldaean;chaldee|1670;1204
r|champagne;champagne ardenne||888
c|champaign||1179
c|chancellorsville||2764
w|chang jiang;changjiang;chang;yangtze;yangtze river;yangtze kiang||584
m|changtzu||1121;1820;2604
i|channel island||822;404
r|channel islands national park||446
w|chao phraya||2587
c|chapel hill||1890
c|charleroi||288
w|charles;charles river||1626
c|charleston||2446
S|charleston||2814
r|charlestown||367
r|charlestown navy yard||367
c|charlotte;queen city||1890
S|charlottetown||2126
c|chartres||888
w|chattahoochee;chattahoochee river||949
c|chattanooga||2579
r|chechnya;chechenia;chechen republic|chechen|2224
c|cheddar||821
c|chelyabinsk||2224
c|chemnitz;karl marx stadt||951
c|chennai;madras||1184
c|cherbourg||888
c|cherepovets||2224
c|chernobyl||2691
w|chesapeake bay||1620;2764;192
c|chester||2046
m|cheviots;cheviot hills||821;2346
S|cheyenne||2858
c|chicago;windy city||1179
s|chihuahua||
c|chihuahua||578
m|chihuahuan desert||2586;1841;160;1674
n|chile;republic of chile|chilean|2443
i|chiloe||581
m|chimborazo||95;797
n|china;people's republic of china;communist china;red china;cathay|chinese|174
i|chios;khios|chian|1004
c|chittagong||247
c|chongqing;chungking||584
i|chosen||
c|christchurch||1852
i|chukchi peninsula||
w|chukchi sea||151
c|chula vista||446
c|churchill||1599
w|cimarron;cimarron river||1841;1948
c|cincinnati||1943
m|citlaltepetl;mount orizaba;mt orizaba;pico de orizaba||1674
r|city of london;city||1514
c|ciudad bolivar||2734
c|ciudad juarez;juarez||1674
c|ciudad victoria||1674
c|clarksburg||2814
c|cleveland||1943
c|clichy;clichy la garenne||2026
w|clinch river||2764;2579
c|clinton||1202
w|clyde||2346
s|coahuila||1674
m|coast range;coast mountains||1889
r|coats land||116
w|cocytus;river cocytus||
r|colchis||
m|colima;nevado de colima;volcan de colima||1674
c|cologne;koln||951
n|colombia;republic of colombia|colombian|2443
N|colombo||2472
c|colon;aspinwall||2014
s|colorado;centennial state||2699
w|colorado;colorado river||617;2711;160;1824;1674
w|colorado;colorado river||2586
m|colorado desert||446
r|colorado plateau||2711;617;1841;160
c|colorado springs||617
c|colossae||2073
c|columbia||1700
S|columbia||2446
c|columbia||2579
w|columbia;columbia river||464;2788
c|columbus||
c|columbus||1697
S|columbus||1943
m|communism peak;mount communism;stalin peak;mount garmo||2546
i|comoro islands;iles comores||1185
n|comoros||632
N|conakry;konakri||1037
c|concepcion||
c|concord||1626
S|concord||1834
c|coney island||408
r|confederacy;confederate states;confederate states of america;south;dixie;dixieland||
n|congo;republic of the congo;french congo||48
n|congo;democratic republic of the congo;zaire;belgian congo|congolese;zairese;zairean|48
w|congo;congo river;zaire river||641
s|connecticut;nutmeg state;constitution state||2699;1831
r|connecticut||
w|connecticut;connecticut river||2699
w|constance;lake constance;bodensee||951
c|constantina||2209
c|constantine||71
r|continent|continental|843
w|cook strait||1852
c|cooperstown||1847
w|coosa;coosa river||949;56
N|copenhagen;kobenhavn||735
w|coral sea||1995
c|cordoba;cordova||155
c|cordoba;cordova||2463
c|corinth;korinthos|corinthian|1004
c|cork||1207
r|corn belt||
s|cornwall|cornishman;cornishwoman;cornish|821
m|coropuna||95;2061
c|corpus christi||2586
r|corse;corsica|corsican|888
i|corse;corsica||1653
n|costa rica;republic of costa rica|costa rican|537
m|cotacachi||797
c|cotonou||297
m|cotopaxi||797
m|cotswolds;cotswold hills||821
c|council bluffs||
c|coventry||821
c|cracow;krakow;krakau||2100
r|crater lake national park||1966
c|cremona||1512
i|crete;kriti|cretan|1004;1653
i|crimea||2691
n|croatia;republic of croatia;hrvatska|croatian|236
w|cross florida waterway;okeechobee waterway||
i|cuba||1002
n|cuba;republic of cuba|cuban|679;507
i|culebra||2138
c|culiacan||1674
c|cumana||2734
w|cumberland;cumberland river||1313;2579
r|cumberland gap||686
m|cumberland mountains;cumberland plateau||129
s|cumbria||821
r|cumbria||821;2346
w|cuquenan;cuquenan falls;kukenaam;kukenaam falls||2734
i|curacao||1822
c|curitiba||385
c|cuzco;cusco||
i|cyclades;kikladhes||1004
r|cynoscephalae||2594
i|cyprus|cypriot;cypriote;cyprian|1653
n|cyprus;republic of cyprus|cypriot|695
n|czech republic;czechia|czech|843
r|czechoslovakia|czechoslovakian;czechoslovak;czech|843
c|czestochowa||2100
r|d layer||
N|dakar||2362
r|dakota||2699
c|dalian;talien;dairen||584;1538
c|dallas||2586
r|dalmatia|dalmatian|
w|danube;danube river;danau||951;207;698;1160;2366;2209;424;2691
c|dar es salaam||2562
w|dardanelles;canakkale bogazi;hellespont||2672
r|darfur||2499
w|darling;darling river||204
S|darwin||1909
m|dasht e kavir;kavir desert;great salt desert||1203
m|dasht e lut;lut desert||1203
c|daugavpils||1433
c|davenport||1202
c|dawson||2885
c|dayton||1943
c|daytona beach||879
w|dead sea||1219;1265
m|death valley||446;1824;1708
c|decatur||56
c|decatur||1179
r|deep south||
c|del rio||2586
s|delaware;diamond state;first state||2699
r|delaware||
w|delaware;delaware river||1847;725
w|delaware bay||725;1838;192
c|delhi;new delhi||1184
c|delphi|delphic;delphian|1004
m|demavend||1203
w|demerara||1066
r|denali fault||58
r|denali national park||58
n|denmark;kingdom of denmark;danmark|dane;danish|1271
S|denver;mile high city||617
S|des moines||1202
c|detroit;motor city;motown||1678
w|detroit river||1678
s|devon;devonshire||821
c|dhahran||2333
N|dhaka;dacca||247
m|dhaulagiri||1121;1820
c|dijon||888
N|dimash;damascus|damascene|2526
r|disneyland||90
r|district of columbia||2699
c|djanet||71
n|djibouti;republic of djibouti;afars and issas|djiboutian|48;1144
N|djibouti||749
c|dneprodzerzhinsk||
w|dnieper;dnieper river||2224;285;2691
c|dnipropetrovsk;yekaterinoslav;dnipro||
c|dobrich;tolbukhin||
i|dodecanese;dhodhekanisos||1004
c|dodge city||1286
N|dodoma||2562
c|dodoma||2562
N|doha;bida;el beda||2150
m|dolomite alps||78;1227
i|dominica||2844
n|dominica;commonwealth of dominica||761;507
n|dominican republic|dominican|1126;507
w|don;don river||2224
r|donets basin;donbass;donbas||2691
c|donetsk;donetske;stalino||2691
r|donner pass||446;2401
r|doris|dorian|1004
c|dortmund||951
c|douala||457
S|dover||725
c|dresden||951
c|dubai||2697
N|dublin|dubliner|1207
c|dubrovnik;ragusa||677
c|dubuque||1202
c|duluth||1695
c|dunkirk;dunkerque||
c|durango;victoria de durango||1674
c|durban||2442
c|durham||1890
c|durres;durazzo||61
N|dushanbe;dusanbe;dyushambe;stalinabad||2546
c|dusseldorf||951
r|east africa|east african|48
r|east anglia||821
w|east china sea||1995
r|east coast||
r|east germany;german democratic republic|east german|
r|east malaysia||1579;363
w|east river||1849
c|east saint louis||1179
s|east sussex||821
n|east timor;timor leste|timorese|2458;2614
c|eau claire||2849
w|ebro;ebro river||2463
n|ecuador;republic of ecuador|ecuadorian;ecuadoran|2443
N|edinburgh||1521
c|edirne;adrianople;adrianopolis||2672
S|edmonton||64
s|eelam;tamil eelam||2472
i|egadi islands;aegadean isles;aegadean islands;isole egadi;aegates||2397;1653
n|egypt;arab republic of egypt|egyptian|1682;48
r|egyptian empire;egypt||
c|ehadhamen||2667
c|eindhoven||1821
c|el aaium||1743
c|el alamein||803
m|el libertador||95;155
m|el misti||2061
m|el muerto||95;155;581
c|el paso||2586
n|el salvador;republic of el salvador;salvador|salvadoran;salvadorian;salvadorean|537
r|elam;susiana||
w|elbe;elbe river||843
w|elizabeth river||2764
i|ellis island||1838
c|elmont||1516
s|emilia romagna||1227
r|enderby land||116
n|england|englishman;englishwoman;english|2698;843
w|english channel||192
c|enid||1948
r|eniwetok||1615
c|entebbe||2690
c|ephesus|ephesian|175
r|epirus||1004;61
n|equatorial guinea;republic of equatorial guinea;spanish guinea||48
c|erie||2046
i|erin||
n|eritrea;state of eritrea|eritrean|1144
c|espoo||869
c|essen||951
s|essex||821
n|estonia;esthonia;republic of estonia|estonian|843
n|ethiopia;federal democratic republic of ethiopia;yaltopya;abyssinia|ethiopian|1144;48
m|etna;mount etna;mt etna||2397
r|etruria|etruscan|1227
c|eugene||1966
w|euphrates;euphrates river||2672;2526;1204
k|eurasia|eurasian;eurasiatic|
c|eureka||446
k|europe|european;eurafrican|841;1937
r|european russia||2224;843
c|evansville||1186
m|everest;mount everest;mt everest||1121;1820;2604
r|everglades||879
r|everglades national park||879
w|eyre;lake eyre||204;203
i|eyre peninsula||204;203
c|faisalabad;lyallpur||2003
i|falkland islands||192
r|far east||
c|fargo||1894
c|farmington||643
c|farmington||1841
i|faroe islands;faeroe islands;faroes;faeroes||192
r|faroe islands;faeroe islands;faroes;faeroes||
c|fayetteville||161
c|fayetteville||1890
c|fayetteville||2814
c|ferrara||1227
r|fertile crescent||1682
c|fez;fes||1743
n|fiji;republic of fiji|fijian|866
i|fiji islands;fijis||1655
r|fingal's cave||2479
r|finger lakes||
n|finland;republic of finland;suomi|finn;finnish|843
c|firenze;florence|florentine|2676
w|firth of clyde||2346
w|firth of forth||2346
c|flagstaff||160
r|flanders|flemish|843
c|flint||1678
w|flint;flint river||949
m|flodden||1910
c|florence||2446
s|florida;sunshine state;everglade state||2699;1042
r|forbidden city||283
c|fort lauderdale||879
c|fort myers||879
c|fort smith||161
c|fort wayne||1186
c|fort worth||2586
w|forth;forth river||2346
w|fox river||2849
n|france;french republic|french;frenchman;frenchwoman|843
r|franche comte||888
S|frankfort||1313
c|frankfurt;frankfort||951
c|frederick||1620
c|fredericksburg||2764
S|fredericton||1828
s|free state;orange free state||2442
N|freetown||2398
r|french indochina||1189
r|french polynesia;french oceania||2101
r|french riviera||2198
r|french west indies||2810
c|fresno||446
s|friesland|frisian|1821
r|friesland||904
r|frisia|frisian|843
i|frisian islands||1821;951;735
s|friuli venezia giulia||1227
m|fuego||1032
m|fuji;mount fuji;fujiyama;fujinoyama;fuji san||1249
c|fukuoka||1370;1249
N|funafuti||2679
n|gabon;gabonese republic;gabun|gabonese|48
N|gaborone||369
c|gadsden||56
c|gafsa||2667
c|gainesville||879
m|galan||95;155
i|galapagos islands;galapagos||797
r|galatia||175
m|galeras;pasto||614
r|galicia||2463
r|galilee|galilean;galilaean|1219
r|galloway|galwegian|2346
c|gallup||1841
c|galveston||2586
w|galveston bay||1055;2586
i|galveston island||2586
c|galway||1207
w|galway bay||192
n|gambia;republic of the gambia|gambian|48
i|gambier islands||898
w|gan jiang;kan river||584
w|ganges;ganges river||1184;247
s|gansu;kansu||584;2406
c|garland||2586
w|garonne;garonne river||888
c|gary||1186
r|gascogne;gascony||888
m|gasherbrum||1293
r|gaul;gallia|gallic|
r|gaza strip;gaza||1219
c|gdansk;danzig||2100
c|geneva;geneve;genf|genevan|2522
c|genoa;genova|genoese;genovese|1476
c|gent;gand;ghent||288
N|george town||530
N|georgetown;stabroek||1066
r|georgetown||2787
n|georgia;sakartvelo|georgian|2639
s|georgia;empire state of the south;peach state|georgian|2699;723
r|georgia|georgian|
n|germany;federal republic of germany;deutschland|german|843
c|gettysburg||2046
n|ghana;republic of ghana;gold coast|ghanian;ghanaian;ghanese|48
r|gibraltar;rock of gibraltar;calpe|gibraltarian|2079;843
m|gibson desert||203;206
w|gila;gila river||1841;160
m|gila desert||160
i|gilbert islands||1332
r|gilbert and ellice islands||1680
N|gitega||429
c|giza;el giza;gizeh||803
c|glasgow|glaswegian|2346
c|gloucester||821
c|gloucester||1626
s|gloucestershire||821
s|goa||1184
m|gobi;gobi desert||1718;584
m|godwin austen;mount godwin austen;dapsang||1293
r|golan heights;golan||1219
w|golden gate||446
c|goldsboro||1890
c|goma||641
c|gomorrah;gomorrha||1219
k|gondwanaland||
m|gosainthan||1121;2604
c|goteborg;goeteborg;gothenburg||2521
c|governador valadares||385
N|gran santiago;santiago;santiago de chile||581
c|granada||93
r|grand canyon||621;160
r|grand canyon national park||160
c|grand island||1812
c|grand rapids||1678
w|grand river||1678
m|grand teton||2583
r|grand teton national park||2858
c|graz||207
w|great australian bight||204;203
r|great barrier reef||204;203
i|great britain|britisher;briton;brit;british|404
r|great divide||
m|great dividing range;eastern highlands||204;203
c|great falls||1724
r|great plains;great plains of north america||1889
r|great rift valley||174;48
w|great salt lake||2711
m|great sandy desert||203;206
w|great slave lake||1914
m|great smoky mountains||129
r|great smoky mountains national park||2579;1890
m|great victoria desert||203;206
i|greater antilles||119
i|greater sunda islands||2508
n|greece;hellenic republic;ellas|greek;hellene;grecian;hellenic|843
w|green;green river||2858;2711
c|green bay||2849
r|green line||
m|green mountains||129;2737
i|greenland;gronland;kalaallit nunaat||192;151
w|greenland sea||151
c|greensboro||1890
c|greenville||1697
c|greenville||1890
c|greenville||2446
c|greenwich||1514
r|greenwich meridian||
r|greenwich village;village||1849
n|grenada|grenadian|2844
c|grenoble||888
c|grozny;groznyy||2224
c|guadalajara||1674
i|guadalcanal||2435
i|guadalupe island||1995
m|guadalupe mountains||1841;2586
r|guadalupe mountains national park||2586
i|guadeloupe||1443
m|guallatiri||581
i|guam||1607
s|guangdong;kwangtung||
c|guangzhou;kuangchou;kwangchow;canton||584
c|guantanamo||680
n|guatemala;republic of guatemala|guatemalan|537
N|guatemala city||1032
c|guayaquil||797
r|guiana||2443
r|guiana highlands||2443
n|guinea;republic of guinea;french guinea|guinean|48
n|guinea bissau;republic of guinea bissau;guine bissau;portuguese guinea||48
s|gujarat;gujerat||1184
r|gulf coast||1055
r|gulf states||
r|gulf states||
w|gulf of aden||1185
w|gulf of alaska||1995
w|gulf of antalya||1653
w|gulf of aqaba;gulf of akaba||2173
w|gulf of bothnia||239
w|gulf of california;sea of cortes||1674
w|gulf of campeche;golfo de campeche;bay of campeche||1674;1055
k|gulf of carpentaria;carpentaria||203
w|gulf of corinth;gulf of lepanto||1201
w|gulf of finland||239
w|gulf of guinea||192
w|gulf of martaban||94
w|gulf of mexico;golfo de mexico||192
w|gulf of ob;bay of ob||2395;1291
w|gulf of oman||137
w|gulf of riga||239
w|gulf of saint lawrence;gulf of st lawrence||192
w|gulf of sidra||1653
w|gulf of suez||2173
w|gulf of tehuantepec||1995;1674
w|gulf of thailand;gulf of siam||2448
w|gulf of venice||41
c|gulu||2690
n|guyana;co operative republic of guyana;british guiana|guyanese|1035
c|hagerstown||1620
c|haiphong||2758
n|haiti;republic of haiti|haitian|1126;507
c|halab;aleppo;alep||2526
r|haleakala national park||1100
c|halicarnassus||2672
S|halifax||1918
c|halle;halle an der saale||951
c|hamburg||951
c|hameln;hamelin||951
c|hamilton||
c|hamilton||1963
s|hampshire||821
w|hampton roads||2764
m|handies peak||2287
r|hanging gardens of babylon||219
c|hangzhou;hangchow||584
w|hangzhou bay||
c|hannibal||1700
c|hannover;hanover||951
N|hanoi||2758
N|harare;salisbury||2898
c|hargeisa||2437
c|harlem||1595
w|harlem river||1849
c|harpers ferry;harper's ferry||2814
S|harrisburg||2046
S|hartford||643
c|hastings||793
i|hatteras island||1890
c|hattiesburg||1697
r|haute normandie;upper normandy||1886
N|havana||680
s|hawaii;hawai'i;aloha state|hawaiian|2699;1103
i|hawaii;hawaii island|hawaiian|1103
r|hawaii volcanoes national park||1100
i|hawaiian islands;sandwich islands||2101
c|hays||1286
s|hebei;hopei;hopeh||584
i|hebrides;hebridean islands;hebridean isles;western islands;western isles|hebridean|2346
c|hefa;haifa||1219
r|hejaz;hedjaz;hijaz||2333;136
S|helena||1724
c|hell's kitchen;hell's half acre||1595
N|helsinki;helsingfors||869
r|helvetia||
c|herat||47
c|herculaneum||1227
c|hermosillo||1674
c|hershey||
s|hertfordshire||821
c|hibbing||1695
r|highlands;highlands of scotland||2346
c|hilo||1100;1101
m|himalayas;himalaya mountains;himalaya|himalayan|2604;1184;1820
m|hindu kush;hindu kush mountains||2003;47
r|hindustan|hindu;hindoo;hindustani|1184
c|hippo;hippo regius||71
c|hiroshima||1142
i|hispaniola;haiti;hayti|hispaniolan|1002
c|ho chi minh city;saigon||2758
S|hobart||2572
c|hodeida;al hudaydah||2872
c|hohenlinden||272
c|hohhot||1196
i|hokkaido;ezo;yezo||1248
c|hollywood||
n|holy see;state of the vatican city;vatican;vatican city||2210
r|holy sepulcher;holy sepulchre||1258
s|home counties||
c|homyel;homel;gomel||285
n|honduras;republic of honduras|honduran|537
c|hong kong|hongkonger|584
N|honiara||2434
S|honolulu||1933
i|honshu;hondo||1248
r|hook of holland||1821
i|horn of africa||48
c|hot springs||161
r|hot springs national park||161
c|houghton||1678
w|housatonic;housatonic river||1626;643
c|houston||2586
m|huainaputina||2061
c|huambo;nova lisboa||102
w|huang he;hwang ho;yellow river||584
m|huascaran||95;2061
m|hubbard;mount hubbard||58;608
w|hudson;hudson river||1847
w|hudson bay||464
c|hull;kingston upon hull||821
w|humber||821
s|hunan||584
n|hungary;republic of hungary;magyarorszag|hungarian;magyar|843
c|huntington||2814
c|huntsville||56
c|hyderabad||1184
c|hyderabad||2003
w|ijssel||1821
w|ijsselmeer||1821
c|ibadan||1871
r|iberia|iberian|
i|iberian peninsula;iberia|iberian|843
i|iceland||192
n|iceland;republic of iceland|icelander;icelandic|1170;843
s|idaho;gem state||2699
c|idaho falls||1172
w|iguazu;iguazu falls;iguassu;iguassu falls;victoria falls||155;385
i|ile st louis||2026
r|ile de france||888
m|illampu||95;356
m|illimani||95;356
s|illinois;prairie state;land of lincoln||2699;1687
w|illinois river||1179
r|illyria||
c|inchon;incheon;chemulpo||2451
c|independence||1700
n|india;republic of india;bharat|indian|174
w|indian ocean||
s|indiana;hoosier state||2699;1687;659
S|indianapolis||1186
w|indigirka;indigirka river||2395
i|indochina||2458
n|indonesia;republic of indonesia;dutch east indies|indonesian|2458;209
s|indonesian borneo;kalimantan||363;1190
w|indus;indus river||2003
w|inland passage;inside passage||2788;402;58
w|inland sea||1995
i|inner hebrides||1106
s|inner mongolia;nei monggol||584
c|innsbruck||207
c|interlaken||2522
r|international date line||
r|ionia|ionic|175
w|ionian sea||1653
s|iowa;hawkeye state||2699;1687;659
n|iran;islamic republic of iran;persia|irani;iranian;persian|1682;174;1041
n|iraq;republic of iraq;al iraq;irak|iraqi;iraki|1682;1041;174
r|iraqi kurdistan||1362;1204
i|ireland;hibernia;emerald isle|irelander;irishman;irishwoman;irish|404
n|ireland;republic of ireland;irish republic;eire|irish;irishman;irishwoman|1206;843
w|irish sea||
w|irrawaddy;irrawaddy river||
w|irtish;irtish river;irtysh;irtysh river||2395
i|ischia||461
w|isere;isere river||888
c|isfahan;esfahan;aspadana||1203
N|islamabad||2003
i|islay||1195
r|isle royal national park||1678
i|isle of skye||1195
r|israel|israelite;israeli|1682
n|israel;state of israel;yisrael|israeli|1682
c|istanbul;stambul;stamboul;constantinople||2672
r|isthmus of corinth||
r|isthmus of kra||
r|isthmus of panama;isthmus of darien||
r|isthmus of suez||
r|isthmus of tehuantepec||
i|italian peninsula||1227
n|italy;italian republic;italia|italian|843
i|ithaca;ithaki||1004
c|ithaca||1847
n|ivory coast|ivorian|48
i|iwo jima||1249
c|izmir;smyrna||2672
c|jabalpur;jubbulpore||1184
c|jackson||1678
S|jackson||1697
c|jackson||2579
c|jackson||2858
c|jacksonville||879
c|jaffa;joppa;yafo||2576
N|jakarta;djakarta||1251;1190
c|jalalabad||47
i|jamaica|jamaican|1002
n|jamaica|jamaican|1242;507
w|james;james river||1894;2449
w|james;james river||2764
w|james bay||1963;2151
c|jamestown||2764
i|japan;japanese islands;japanese archipelago||1995
n|japan;nippon;nihon|japanese;nipponese|174
r|japan trench||
i|java|javanese;javan|1190
r|jebel musa;abila;abyla||1743;2079
c|jeddah;jed'dah;jiddah;jidda||2333
S|jefferson city||1700
c|jerez;jerez de la frontera||2463
c|jericho||2803
c|jersey city||1838
c|jerusalem||1219
c|jinja||2690
c|joao pessoa||385
c|johannesburg||2442
c|johnson city||2579
s|johor;johore||2811
c|jonesboro||161
n|jordan;hashemite kingdom of jordan|jordanian|1682;174
w|jordan;jordan river||2009
N|juba||2453
r|judah;juda||2009
r|judea;judaea||2009
S|juneau||58
i|jutland;jylland||
N|kabul||47
i|kahoolawe;kahoolawe island||1103
m|kalahari;kalahari desert||369;1784;2442
c|kalamazoo||
c|kaluga||2224
i|kamchatka peninsula||2395
m|kamet||1121;1184
N|kampala||421
c|kananga;luluabourg||641
r|kanara;canara||1184
w|kanawha;kanawha river||2814
m|kanchenjunga;mount kanchenjunga;kanchanjanga;kinchinjunga||1121;1820;2604
c|kandahar;qandahar||47
c|kandy||2472
s|kansas;sunflower state||2699;1687
w|kansas;kansas river;kaw river||1286
c|kansas city||1286
c|kansas city||1700
m|kara kum;qara qum;turkestan desert||2674
w|kara sea||151
c|karachi||2003
m|karakoram;karakoram range;karakorum range;mustagh;mustagh range||1298
r|karelia||869;2224
r|karelian isthmus||
s|karnataka;mysore||1184
w|kasai;kasai river;river kasai||102;641
r|kashmir;cashmere;jammu and kashmir|kashmiri|1184;2003
N|kathmandu;katmandu||1820
r|katmai national park||58
c|katowice||2100
c|katsina||1871
w|kattegatt||1900
i|kauai;kauai island||1103
c|kaunas;kovna;kovno||1491
n|kazakhstan;republic of kazakhstan;kazakstan|kazakhstani|174
c|kazan||2224
s|kedah||2811
s|kelantan||2811
r|kenai fjords national park||58
c|kennewick||2788
s|kent||821
s|kentucky;bluegrass state||2699
n|kenya;republic of kenya|kenyan|48;785
c|kerbala;karbala;kerbela||1204
w|keuka lake;lake keuka||
c|key west||879
r|khabarovsk||2395;2224
c|khabarovsk||1318
c|kharkov;kharkiv||2691
N|khartoum||2499
r|khyber pass||1122;47;2003
N|kigali||2228
m|kilimanjaro;mount kilimanjaro||2562
c|kimberley||2442
r|kings canyon national park||446
N|kingston||1243
c|kingston||1963
c|kingston||1847
N|kingstown||2255
N|kinshasa;leopoldville||641
n|kiribati;republic of kiribati||1680
c|kirkuk||1204
N|kishinev;chisinau||1709
w|kissimmee;kissimmee river||879
c|kisumu||1314
c|kitakyushu||1370;1249
w|kivu;lake kivu||641;2228
c|klaipeda;memel||1491
w|klamath;klamath river||1966;446
c|klamath falls||1966
r|klondike||2885
m|klyuchevskaya||1277
c|knossos;cnossos;cnossus||
c|knoxville||2579
c|kobe||1142
r|kobuk valley national park||58
i|kodiak;kodiak island||58
i|kola peninsula||2224
c|kolkata;calcutta|calcuttan|1184
N|kolonia||1680
r|kordofan||2499
i|korea;korean peninsula;dae han min gook;han gook|korean|174
w|korea bay||2868
w|korean strait;korea strait||
n|kosovo;republic of kosovo|kosovan;kosovar|
i|krakatau;krakatao;krakatoa||1190
c|kuala lumpur||2811
c|kumasi||953
m|kunlun;kunlan shan;kunlun mountains;kuenlun;kuenlun mountains||584
w|kura;kura river||174
r|kurdistan|kurdish|2672;1204;1203;2526
c|kursk||2224
n|kuwait;state of kuwait;koweit|kuwaiti|1682;1041;174
N|kuwait;kuwait city;koweit|kuwaiti|1364
r|kwajalein||1615
c|kwangju||2451
c|kyoto||1142;1249
n|kyrgyzstan;kyrgyz republic;kirghizia;kirgizia;kirghizstan;kirgizstan|kyrgyzstani;kyrgyz|174
i|kyushu||1248
N|kyyiv;kiev;kyiv||2691
m|kyzyl kum;kizil kum;qizil qum||2716
c|la crosse||2849
N|la paz||356
c|la spezia||1476
r|labrador||1857;1378
w|labrador sea||192
i|labrador ungava peninsula;labrador peninsula||464
r|laconia|laconian|1004
c|lafayette||1186
c|lafayette||1522
c|lagos||1871
c|lahore||2003
w|lake albert;lake albert nyanza;mobuto lake||
w|lake aral;aral sea||
w|lake chad;chad||48
w|lake champlain;champlain||1847;2737;2151
w|lake chelan||2788
r|lake clark national park||58
r|lake district;lakeland||687;821
w|lake edward||641;2690
w|lake erie;erie||
w|lake geneva;lake leman||2522;888
w|lake huron;huron||
w|lake ilmen;ilmen||2224
w|lake ladoga;ladoga||2224
w|lake mead||160;1824
w|lake michigan;michigan||
w|lake nasser;nasser||803
w|lake nyasa;lake malawi||2562;1754;1576
w|lake onega;onega||2224
w|lake ontario;ontario||
w|lake powell||160;2711
w|lake st clair;lake saint clair||1963;1678
w|lake superior;superior||
w|lake tahoe||446;1824
w|lake tana;lake tsana||836
w|lake tanganyika;tanganyika||48
w|lake urmia;urmia;daryacheh ye orumiyeh||1203
w|lake vanern;vanern||2521
w|lake victoria;victoria nyanza||48
w|lake volta||953
i|lanai;lanai island||1103
r|lancashire||821
c|lancaster|lancastrian|821
c|lander||2858
r|languedoc roussillon||888
S|lansing||1678
c|lanzhou;lanchou;lanchow||933
n|laos;lao people's democratic republic|laotian|1189
r|lappland;lapland||843
w|laptev sea||151
c|laramie||2858
c|laredo||2586
c|las cruces||1841
c|las vegas||1824
m|lascar||581
r|lascaux||888
r|lassen volcanic national park||446
r|lateran||2210
r|latin america|latin american;latino|
s|latium;lazio|latin|1227
n|latvia;republic of latvia|latvian|843
m|laudo||95;155
k|laurasia||
r|laurentian plateau;laurentian highlands;canadian shield||464
c|lausanne||2522
c|lawrence||1286
c|lawton||1948
c|le havre||888
n|lebanon;lebanese republic|lebanese|1682;174
c|leeds||2815
i|leeward islands||1457
r|left bank;latin quarter||2026
w|lehigh river||2046
c|leicester||821;1447
s|leicestershire;leicester||821
c|leiden;leyden||1821
c|leipzig||951
i|lemnos;limnos||1004;43
w|lena;lena river||2395
c|leon||1674
c|leon||2463
r|leon||
i|lesbos;lesvos;mytilene|lesbian|1004;46
n|lesotho;kingdom of lesotho;basutoland||48
i|lesser antilles;caribees||119
i|lesser sunda islands;nusa tenggara||2508
w|lethe;river lethe||
r|levant|levantine|1682
c|lewiston||1172
c|lewiston||1570
c|lexington||1313
c|lexington||1626
c|lhasa;lassa||2604
m|lhotse||1121;1820;2604
i|liaodong peninsula;liaodong bandao||584
n|liberia;republic of liberia|liberian|48
i|liberty island;bedloe's island||1847;1850
N|libreville||911
n|libya;socialist people's libyan arab jamahiriya|libyan|48
m|libyan desert||2238;1471;803;2499
n|liechtenstein;principality of liechtenstein|liechtensteiner|843
c|liege;luik||288
c|liepaja||1433
s|liguria||1227
w|ligurian sea||1653
c|lille||888
N|lilongwe||1576
N|lima||2061
c|limeira||385
c|limerick||1207
r|limousin||888
w|limpopo;crocodile river||2442;1754
S|lincoln||1812
s|lincolnshire||821
r|lindesnes;naze||1915
r|line of control||1298
c|linz;lentia||207
N|lisbon;lisboa||2118
n|lithuania;republic of lithuania;lietuva|lithuanian|
w|little bighorn;little bighorn river;little horn||2858;1724
w|little missouri;little missouri river||2858;1724;2449;1894
S|little rock||161
w|little sioux river||1695;1202
w|little wabash;little wabash river||1179
c|liverpool|liverpudlian;scouser|821
r|livonia||835;1433
N|ljubljana||2423
r|llano estacado||994;1841;2586;1948
m|llullaillaco||95;155;581
c|lobito||102
w|loch achray||2346
w|loch linnhe||2346
w|loch ness||2346
c|lodz||2100
i|lofoten||1915;1916
m|logan;mount logan||2474;2885
c|logrono||
w|loire;loire river||888
r|loire valley||888
s|lombardy;lombardia||1227
N|lome||2621
N|london;greater london|londoner|821;2698
c|long beach||446
i|long island||1847
w|long island sound||1516;643;192
r|lorraine;lothringen||888
c|los alamos||1841
c|los angeles;city of the angels||446
r|lothian region||2346
s|louisiana;pelican state||2699;1042;723
r|louisiana purchase||2699
c|louisville||1313
r|low countries||843
i|lower california;baja california||1674
r|lower egypt||803
i|lower peninsula||1678
s|lower saxony||951
r|lowlands;lowlands of scotland||2346
N|luanda||102
c|lubavitch||285
c|lubbock||2586
c|lubeck||951
c|lublin||2100
c|lubumbashi;elisabethville||641
c|lucknow||1184
r|luda;luta||584
c|lufkin||2586
c|lund||2521
c|luoyang;loyang||584
N|lusaka||2892
c|lushun;port arthur||584;1538
r|lusitania|lusitanian|2118;2463
n|luxembourg;grand duchy of luxembourg;luxemburg|luxemburger;luxembourger;luxembourgian|843
N|luxembourg ville;luxembourg;luxemburg;luxembourg city|luxemburger|1545
c|luxor;el aksur||803
i|luzon||2067
r|lycia||175
r|lydia||175
c|lynchburg||2764
c|lyon;lyons||888;1553
r|lyonnais||2190
r|macao;macau||
r|macedon;macedonia;makedonija|macedonian|236
n|macedonia;north macedonia|macedonian|236
w|mackenzie;mackenzie river||464
c|macon||949
i|madagascar||1185
n|madagascar;republic of madagascar;malagasy republic|madagascan|1559;48
i|madeira||1563
w|madeira;madeira river||385
i|madeira islands;madeiras||2118
S|madison||2849
N|madrid||2463
w|magdalena;magdalena river||614
r|maghreb;mahgrib||48
s|maharashtra||1184
c|maiduguri;yerwa maiduguri||1871
s|maine;pine tree state||2699;1831
i|majorca||2463;234
m|makalu||1121;1820;2604
N|malabo||325;828
s|malacca||2811
c|malaga||2463
n|malawi;republic of malawi;nyasaland|malawian|48
i|malay archipelago;east indies;east india|east indian|1995
i|malay peninsula||174
n|malaysia;federation of malaysia|malaysian;malayan|1189
i|maldives;maldive islands||1185
n|maldives;republic of maldives|maldivian;maldivan|1580
N|male||1581
n|mali;republic of mali;french sudan|malian|48
c|malmo||2521
i|malta|maltese|1653
n|malta;republic of malta|maltese|1585
r|mammoth cave national park||1313
i|man;isle of man|manx|404
N|managua||1866
N|manama||228
c|manchester|mancunian|821
c|manchester||1834
r|manchuria|manchurian|584
c|mandalay||1769
c|manhattan||1849
i|manhattan island||1849
N|manila||2068
s|manipur||1184
s|manitoba||464
c|mankato||1695
c|mannheim||951
c|mansfield||1943
N|maputo||1754
c|maracaibo||2734
c|maracay||2734
s|marche;marches||1227
i|mariana islands;marianas;ladrone islands||1680
c|mariehamn;maarianhamina||869
r|maritime provinces;maritimes;canadian maritime provinces||464
w|marmara;sea of marmara;marmara denizi;marmora;sea of marmora||
i|marquesas islands;iles marquises||898
c|marquette||1678
c|marrakesh;marrakech||1743
c|marseille;marseilles||888
i|marshall islands||1680
n|marshall islands;republic of the marshall islands||1615
r|marston moor||821
i|martha's vineyard||
i|martinique||2844
s|maryland;old line state;free state||2699
r|maryland||
N|maseru||1456
c|mashhad;meshed||1203
r|mashriq||
c|mason city||1202
s|massachusetts;bay state;old colony||2699;1831
r|massachusetts;massachusetts bay colony||
w|massachusetts bay||192
c|massawa||831
r|massif central||888
c|matamoros||1674
m|matterhorn||78;2522;1227
i|maui;maui island||1103
m|mauna kea||1101
m|mauna loa||1101
n|mauritania;islamic republic of mauritania;mauritanie;muritaniya|mauritanian|48
i|mauritius|mauritian|1185
n|mauritius;republic of mauritius|mauritian|1637
r|mayenne||2038
c|mazar i sharif||47
c|mazatlan||1674
N|mbabane||2520
c|mbeya||2562
c|mcalester||1948
c|mcallen||2586
m|mckinley;mount mckinley;mt mckinley;denali||60;58
c|mecca||2333;1108
c|medan||2502
c|medellin||614
c|medford||1626
c|medford||1966
c|medina;al madinah||2333;1108
w|mediterranean;mediterranean sea|mediterranean|
w|mekong;mekong river||584;1769;2587;1420;451
i|melanesia|melanesian|209;1938
S|melbourne||2748
c|melbourne||879
c|memphis||803
c|memphis||2579
w|menai strait||2783
r|mendenhall glacier;great mendenhall glacier||58
m|mercedario||95;155
c|merida||2883
c|meridian||1697
w|merrimack;merrimack river||1834;1626
c|mesa||160
r|mesa verde national park||617
m|mesabi range||1695
r|mesoamerica||1889
r|mesopotamia||1204
c|messina||2397
w|meuse;meuse river||888;288;1821
c|mexicali||1674
n|mexico;united mexican states|mexican|1669
N|mexico city;ciudad de mexico||1674
c|miami||879
c|miami beach||879
s|michigan;wolverine state;great lakes state||2699;1687
i|micronesia||209;1938
n|micronesia;federated states of micronesia||1679
r|mid atlantic ridge||192
r|middle east;mideast;near east|middle eastern|
r|midi||888
r|midi pyrenees||888
c|midland||2586
r|midway islands||1103
r|midwest||2699
c|milan;milano|milanese|1512
w|milk;milk river||1724
c|milwaukee||2849
w|minamata bay||1370
i|mindanao||2067
i|mindoro||2067
c|minneapolis||1695
s|minnesota;gopher state;north star state||2699;1687
N|minsk||285
s|mississippi;magnolia state||2699;1042;723
w|mississippi;mississippi river||2699
c|missoula||1724
s|missouri;show me state||2699;1687
w|missouri;missouri river||2699
c|mobile||56
w|mobile;mobile river||56
w|mobile bay||56;1055
N|mogadishu;mogadiscio||2437
w|mohawk river||1847
r|moho||
m|mojave;mojave desert;mohave;mohave desert||446;160
n|moldova;republic of moldova;moldavia|moldovan|843
c|moline||1179
s|molise||1227
i|molokai;molokai island||1103
i|moluccas;spice islands||1190
c|mombasa||1314
n|monaco;principality of monaco|monegasque;monacan|843
N|monaco ville||1715
r|mongolia|mongol;mongolian;mongoloid|174
n|mongolia;mongolian people's republic;outer mongolia|mongolian|1717;174
w|monongahela;monongahela river||2814;2046
c|monroe||1522
c|monroe||1678
N|monrovia||1468
m|mont blanc;monte bianco||78;888;1227
s|montana;treasure state||2699
c|monte carlo||1715
c|montego bay||1243
n|montenegro;crna gora|montenegrin|2366
c|monterey||446
w|monterey bay||446
c|monterrey||1674
N|montevideo||2709
S|montgomery||56
r|montmartre||2026
S|montpelier||2737
c|montreal||2151
i|montserrat|montserratian|2810
r|moravia|moravian|697
w|moray firth||
w|moreau river||2449
w|moreton bay||204;2156
c|morgan city||1522
c|morgantown||2814
n|morocco;kingdom of morocco;marruecos;al magrib|moroccan|1567
c|moron||155
c|morristown||1838
N|moscow||2224
c|mosul||1204
c|moulmein;mawlamyine||
m|mount bartle frere||2156
m|mount carmel||1219
m|mount elbert||2206
r|mount rainier national park||2788
m|mount saint helens;mount st helens;mt st helens||520;2788
n|mozambique;republic of mozambique;mocambique|mozambican|48
w|mozambique channel||1185
c|mukalla;al mukalla||2872
i|mull||1195
c|mumbai;bombay||1184
c|muncie||1186
c|munich;muenchen||272
c|murmansk||2224
w|murray;murray river||204;203
w|murrumbidgee;murrumbidgee river||204;203
N|muscat;masqat||1959
r|muscovy||2223
c|muskogee||1948
m|muztag;muztagh||1360
c|mwanza||2562
n|myanmar;union of burma;burma|burmese|1189;1578
c|mycenae|mycenaean|1004
c|mysore||1184
N|n'djamena;ndjamena;fort lamy||542
c|nablus||2803
m|nacimiento||95;155
c|nag hammadi||2701
c|nagano||1142;1249
c|nagasaki||1370;1249
c|nagoya||1142;1249
c|naha city||1947;1249
N|nairobi||1314
c|nakuru||1314
c|nalchik||2224
m|namib desert||1784
n|namibia;republic of namibia;south west africa|namibian|48
w|namoi;namoi river||203
c|nampa||1172
c|namur||288
w|nan;nan river||2587
m|nan ling||584
c|nanaimo||402
c|nanchang;nan chang||584
c|nancy||888
m|nanda devi||1121;1184
m|nanga parbat||1121;1298
c|nanjing;nanking||584
c|nanning;nan ning||584
c|nantes||888
i|nantucket||
c|naples;napoli|neopolitan;neapolitan|461
r|nares deep||
w|narragansett bay||2185
c|naseby||1905
S|nashville||2579
N|nassau||226
c|natal||385
r|natal;kwazulu natal||2442
c|natchez||1697
i|nauru;nauru island;pleasant island||1680
n|nauru;republic of nauru|nauruan|1808
N|naypyidaw||1769
c|nazareth|nazarene|921
s|nebraska;cornhusker state||2699;1687
w|neckar;neckar river||951
m|nefud;an nefud;nafud;an nafud||2333
s|negeri sembilan||2811
m|negev;negev desert||1219
r|nejd;najd||2333;136
r|nemea||1004
w|neosho;neosho river||1286;1948
n|nepal;kingdom of nepal|nepalese;nepali|174
n|netherlands;kingdom of the netherlands;nederland;holland|netherlander;dutchman;hollander;dutch;dutchwoman|843
i|netherlands antilles||1457
w|neva;neva river||2224
s|nevada;silver state;battle born state;sagebrush state||2699;2459
r|never never||206
i|nevis||2248
i|new britain||332
s|new brunswick||1609
c|new brunswick||1838
i|new caledonia|new caledonian|1655
r|new england||2699
r|new forest||1079
i|new guinea|papuan|1995
s|new hampshire;granite state||2699;1831
r|new hampshire||
c|new haven||643
i|new ireland||332
s|new jersey;jersey;garden state||2699
r|new jersey||
c|new london||643
s|new mexico;land of enchantment||2699;2459
r|new netherland||1847
c|new orleans||1522
w|new river||2699
i|new siberian islands||151
s|new south wales||203
s|new york;new york state;empire state||2699
r|new york||
c|new york;new york city;greater new york||1847
w|new york bay||1849;192
i|new zealand;new zealand islands|new zealander|1995
n|new zealand|new zealander;kiwi|1851
c|newark||1838
c|newburgh||1847
c|newcastle;newcastle upon tyne||821
i|newfoundland||192
s|newfoundland and labrador||464
c|newport||2783
c|newport||2185
c|newport news||2764
w|niagara;niagara river||2699;464
w|niagara;niagara falls||1861;1963;1847
c|niagara falls||1847
N|niamey||1869
c|nicaea|nicaean;nicene|335
n|nicaragua;republic of nicaragua|nicaraguan|537
c|nice||888
N|nicosia||696
n|niger;republic of niger|nigerien|48
w|niger;niger river||1037;1583;1869;297;1871
n|nigeria;federal republic of nigeria|nigerian|48
i|nihau;nihau island||1103
c|nijmegen||1821
w|nile;nile river|nilotic|2690;2499;803
m|nilgiri hills||1184
c|nineveh||180;1204
w|niobrara;niobrara river||2699
c|nizhnyi novgorod;nizhni novgorod;gorki;gorky;gorkiy||2224
c|nob hill||2279
c|nogales||1674
c|nogales||160
c|nome||58
r|nord pas de calais||888
c|norfolk||2764
i|norfolk island||203
r|normandie;normandy|norman|888
r|north||2699
r|north africa|north african|48
k|north america|north american|1937;84
s|north carolina;old north state;tar heel state||2699;512
r|north carolina||
r|north cascades national park||2788
w|north channel||
s|north dakota;peace garden state||2699;702
i|north island||1851
n|north korea;democratic people's republic of korea|north korean|1353;174
m|north peak||60
c|north platte||1812
w|north platte;north platte river||617;2858;1812
w|north sea||192
r|north temperate zone||
r|north vietnam|north vietnamese|2758
s|north yorkshire||821
c|northampton||1905
s|northamptonshire||821
r|northeast||
n|northern ireland||2698;1206;843
r|northern marianas;northern mariana islands||1607
r|northern territory||203
s|northumberland||821
r|northumbria||821
r|northwest||
r|northwest passage||
r|northwest territories||464
n|norway;kingdom of norway;norge;noreg|norwegian;norseman;norse|
w|norwegian sea||192
N|nouakchott||1636
s|nova scotia||1609
i|nova scotia||1918
i|novaya zemlya;nova zembla||2224
c|novgorod||2224
c|novosibirsk||2224
r|nubia|nubian|48
m|nubian desert||2499;134
r|nullarbor plain||203
r|numidia|numidian|1888
r|nunavut||464
m|nuptse||1121;1820;2604
c|nuremberg;nurnberg||951
c|nyala||2499
m|nyamuragira||641
m|nyiragongo||641
i|oahu;oahu island||1103
c|oakland||446
c|oaxaca;oaxaca de juarez||1674
w|ob;ob river||2395
r|occident||
i|oceania;oceanica||1995
w|oder;oder river||2100;951
c|odessa;odesa||2691
c|odessa;odesa||2586
c|ogden||2711
s|ohio;buckeye state||2699;1687
w|ohio;ohio river||2699
w|okeechobee;lake okeechobee||879
r|okefenokee swamp||879;949
i|okinawa||2229
s|oklahoma;sooner state||2699
S|oklahoma city||1948
r|old faithful||2871
r|old south||
r|old world||
r|olduvai gorge||2562
r|olympia|olympian;olympic|2043
S|olympia||2788
r|olympic national park||2788
m|olympus;mount olympus;mt olympus;olimbos|olympian|1004
c|omaha||1812
n|oman;sultanate of oman;muscat and oman|omani|136;1041;174
c|omdurman||2499
c|omiya||1142;1249
c|omsk||2224
s|ontario||464
c|oran||71
w|orange;orange river||2442
s|oregon;beaver state||2699
w|orinoco;orinoco river||2734;614
s|orissa||1184
c|orizaba||1674
i|orkney islands||2346;192;1900
c|orlando||879
r|orleanais||888
c|orleans||888
c|orly||2026
c|orono||1570
w|osage;osage river||1700
c|osaka||1142;1249
w|osaka bay||1248;1995
c|osasco||
N|oslo;christiania||1915
c|ostrava||697
N|ottawa||1963
r|ottoman empire;turkish empire|ottoman|843;174;48
c|ottumwa||1202
w|ouachita;ouachita river||161;1522
c|oujda||1743
w|ouse;ouse river||821
w|outaouais;ottawa||464
i|outer hebrides||1106
c|oviedo||2463
c|owensboro||1313
c|oxford|oxonian|821
c|oxford||949
m|ozarks;ozark mountains;ozark plateau||161
w|pacific;pacific ocean|pacific|
r|pacific coast||1995
r|pacific northwest||2699;2788;1966;402
c|padua;padova;patavium||2733
c|paducah||1313
c|pago pago;pango pango||86
s|pahang||2811
m|painted desert||160
r|pakistan;islamic republic of pakistan;west pakistan|pakistani|174
r|palatinate;pfalz||951
m|palatine||2371
i|palau;palau islands;belau;pelew||1995
n|palau;republic of palau||2006
c|palermo||2397
r|palestine;canaan;holy land;promised land||174
r|palestine|palestinian|
c|palm beach||879
c|palo alto||446
m|pamir mountains;pamirs||2546;1369;47;2003;584
n|panama;republic of panama|panamanian|1223
r|panama canal zone;canal zone||2014
N|panama city||2014
c|panama city||879
k|pangaea;pangea||
r|papal states||1227
c|papeete||2537
n|papua new guinea|papua new guinean|1833
w|para;para river||385
n|paraguay;republic of paraguay|paraguayan|2443
N|paramaribo||2512
w|parana;parana river||385;2023;155
N|paris;city of light|parisian;parisienne|888
c|paris||2586
c|parkersburg||2814
w|parnaiba;parnahiba||385
m|parnassus;mount parnassus;liakoura||1004
r|parthia|parthian|174
c|pasadena||446
r|patagonia||155;581
m|patagonian desert||2033
c|paterson||1838
c|patras;patrai||
w|paulo afonso;paulo afonso falls||385
r|pays de la loire||888
c|pearl harbor||1933
w|pearl river||1697
w|pecos;pecos river||1841;2586
w|pee dee;pee dee river||1890;2446
i|peloponnese;peloponnesus;peloponnesian peninsula|peloponnesian|1004
s|penang||2811
m|pennines;pennine chain||821
s|pennsylvania;keystone state||2699
r|pennsylvania||
w|penobscot;penobscot river||1570
w|penobscot bay||192
c|pensacola||879
c|peoria||1179
s|perak||2811
i|perejil||1653
c|pergamum||2672
s|perlis||2811
c|perm;molotov||2224
c|persepolis||1203
r|persia;persian empire||174
w|persian gulf||137
S|perth||2816
n|peru;republic of peru|peruvian|2443
c|peshawar||2003
c|petersburg||2764
r|petrified forest national park||160
c|philadelphia;city of brotherly love||2046
c|philippi||
i|philippines;philippine islands|tagalog;filipino;filipina;philippine|1995
n|philippines;republic of the philippines|filipino;philippine;filipina|2458;2067
r|philistia|philistine|2009
N|phnom penh;pnom penh||451
r|phoenicia;phenicia|phoenician|
S|phoenix||160
r|phrygia||175
r|picardie;picardy||888
s|piedmont;piemonte||1227
r|piedmont||
S|pierre||2449
m|pike's peak||2206;617
r|pillars of hercules||2487
c|pilsen;plzen||697
m|pinatubo;mount pinatubo||
c|pine bluff||161
w|ping;ping river||2587
c|pinsk||285
c|pisa||2676
m|pissis||95;155
c|pittsburgh||2046
c|pittsfield||1626
c|plano||2586
c|plataea||352
r|platt national park||1948
w|platte;platte river||1812
c|plovdiv;philippopolis||424
c|plymouth||1626
w|po;po river||1227
m|pobeda peak;pobedy peak||2607;1184
c|pocatello||1172
N|podgorica||1727
r|poitou charentes;poitou||888
n|poland;republic of poland;polska|pole;polish|843
i|polynesia|polynesian|209;1938
c|pompeii||1227
r|pontus||175
c|poplar bluff||1700
N|port louis||1638
N|port moresby||2021
c|port sudan||2499
N|port vila;vila||2730
N|port of spain||2648
N|port au prince||1069
c|portland||1570
c|portland||1966
c|porto;oporto||2118
N|porto novo||297
c|portsmouth;pompey||821
c|portsmouth||1834
c|portsmouth||2764
n|portugal;portuguese republic|portuguese|1169;843
w|potomac river||2814;1620;2764
c|potsdam||951
w|poyang||584
N|prague;praha;prag||697
N|praia;cidade de praia||494
c|prescott||160
N|pretoria||2442
s|prince edward island||1609
c|princeton||1838
i|principe||2317
N|pristina||1356
r|provence||888
S|providence||2185
c|provo||2711
w|prudhoe bay||58
r|prussia;preussen|prussian|951;2100
c|puebla;puebla de zaragoza;heroica puebla de zaragoza||1674
c|pueblo||617
i|puerto rico;porto rico||2138
s|puerto rico;porto rico;commonwealth of puerto rico||1002;507
w|puget sound||2788;1995
s|puglia;apulia||1227
r|punjab||1184;2003
c|punta arenas||581
m|purace||614
w|purus;purus river||385
c|pusan||2451
N|putrajaya||1579
N|pyongyang||1896
m|pyrenees||888;2463
i|qatar;qatar peninsula;katar;katar peninsula||136
n|qatar;state of qatar;katar;state of katar|qatari;katari|2149;1041;174
s|quebec|quebecois|464
S|quebec;quebec city||2151
w|queen charlotte sound||402
r|queen maud land||116
c|queens||1849
s|queensland||203
c|quezon city||2068
s|quintana roo||1674
N|quito||797
c|qum||1203
N|rabat||1743
c|racine||2849
m|rainier;mount rainier;mt rainier;mount tacoma||520;2788
m|rakaposhi||1293
S|raleigh||1890
c|rapid city||2449
w|rappahannock;rappahannock river||2764
c|rasht;resht||1203
c|rawalpindi||2003
c|reading||821;303
c|recife;pernambuco||385
w|red;red river||2586;1948;1522
w|red sea||1185
c|redding||446
i|redonda||118
r|redwood national park||446
c|reggane||71
S|regina||2331
c|reno||1824
w|republican;republican river||617;1812;1286
N|reykjavik||1171
c|rheims;reims||888
w|rhine;rhine river;rhein|rhenish|2522;951;888;1821
r|rhineland;rheinland||951
s|rhode island;little rhody;ocean state||2699;1831
r|rhode island||
i|rhodes;rodhos||755;1004
m|rhodope mountains||
w|rhone;rhone river||2522;888
r|rhone alpes||888
S|richmond||2764
N|riga||1433
r|right bank||2026
w|rio grande;rio bravo||2699;1674
c|rio de janeiro;rio|carioca|385
w|rio de la plata;la plata;plata river||155;2709
c|riverside||446
r|riviera||888;1227
N|riyadh||2333
c|roanoke||2764
c|rochester||1695
c|rochester||1847
c|rock island||1179
c|rock springs||2858
c|rockford||1179
m|rockies;rocky mountains||1889
r|rocky mountain national park||617
r|roman empire|roman|843;48;174
n|romania;roumania;rumania|romanian;rumanian;roumanian|843
N|rome;roma;eternal city|roman;romanic|1227
c|rosario||155
N|roseau||762
w|ross sea||116
c|rostock||951
c|rostov||2224
c|roswell||1841
c|rotterdam||1821
r|rubicon||
r|ruhr;ruhr valley||951
w|ruhr;ruhr river||951
r|rus||
m|rushmore;mount rushmore;mt rushmore||338;2449
r|russia|russian|841
n|russia;russian federation|russian|841
w|russian river||446
r|rustbelt||1831;1687
c|rutland||2737
n|rwanda;rwandese republic;ruanda|rwandan;ruandan|48;785
i|ryukyu islands||1249
w|saale;saale river||951
i|saba||1822
s|sabah;north borneo|sabahan|790;363
w|sabine;sabine river||2586
S|sacramento||446
m|sacramento mountains||1841
w|sacramento river||446
c|saginaw||
m|sahara;sahara desert|saharan|48
i|saint christopher;st christopher;saint kitts;st kitts||2248
c|saint cloud;st cloud||1695
i|saint eustatius;st eustatius||1822
w|saint francis;saint francis river;st francis;st francis river||1700;161
c|saint john;st john||1828
w|saint john;saint john river;st john;st john river||1570;1828
S|saint john;st john||1857
w|saint johns;saint johns river;st johns;st johns river||879
c|saint joseph;st joseph||1700
n|saint kitts and nevis;saint christopher nevis;st christopher nevis;st kitts and nevis||1443;507
w|saint lawrence;saint lawrence river;st lawrence;st lawrence river||2699;464
c|saint louis;st louis||1700
i|saint lucia;st lucia||2252
n|saint lucia;st lucia||2844;507
i|saint martin;st martin;saint maarten;st maarten||1443
S|saint paul;st paul||1695
i|saint vincent;st vincent||2256
n|saint vincent and the grenadines;st vincent and the grenadines||2844;507
i|saipan||1908
m|sajama||95;356
c|salem||1184
c|salem||1626
S|salem||1966
c|salina||1286
w|salmon;salmon river||1172
S|salt lake city||2711
w|salton sea||446
c|salzburg||207
c|samaria||2009
c|samarkand;samarcand||2716
w|sambre;sambre river||888;288
i|samoa;samoan islands|samoan|2101
n|samoa;independent state of samoa;western samoa|samoan|2270
r|san andreas fault||446
c|san angelo||2586
c|san antonio||2586
c|san bernardino||446
c|san diego||446
w|san diego bay||2276;1995
r|san fernando valley||446
c|san francisco||446
w|san francisco bay||2279;1995
w|san joaquin river||446
r|san joaquin valley||446
N|san jose||665
c|san jose||446
c|san juan||2138
m|san juan hill||679
m|san juan mountains||2206;617
c|san luis potosi||1674
n|san marino;republic of san marino|san marinese|1226;843
N|san marino||2289
c|san mateo||446
c|san pablo||446
c|san pedro sula||1138
N|san salvador||813
c|san sebastian||2463
N|sana;sanaa;sana'a||2872
m|sangay||797
c|santa ana||813
c|santa ana||446
c|santa barbara||446
i|santa catalina;catalina island||1520;1995
c|santa clara||446
c|santa cruz||356
c|santa cruz||446
S|santa fe||1841
c|santiago||763
c|santiago de cuba;santiago||680
N|santo domingo;ciudad trujillo||763
c|santos||385
w|sao francisco||385
c|sao goncalo||385
c|sao joao de meriti||385
c|sao louis||385
c|sao paulo||385
i|sao tiago island||495
N|sao tome||2317
n|sao tome and principe;st thomas and principe||192
w|saone;saone river||888
c|sapporo||1132;1249
c|saqqara;saqqarah;sakkara||803
c|sarajevo||365
c|sarasota||879
c|saratoga springs||1847
c|saratov||2224
s|sarawak|sarawakian|790;363
i|sardinia;sardegna||1653
s|sardinia;sardegna|sardinian|1227
c|sardis||2672
w|sargasso sea||192
w|saronic gulf;gulf of aegina||1004
s|saskatchewan||464
c|saskatoon||2331
n|saudi arabia;kingdom of saudi arabia|saudi;saudi arabian|1682;136;1041
c|sault sainte marie||1963
c|savannah||949
w|savannah;savannah river||2446
r|savoy||888;2522;1227
r|saxony;sachsen;saxe||
m|sayan mountains||2395
c|sayda;saida;sidon||1441
r|scandinavia|scandinavian;norse;northman|843
i|scandinavia;scandinavian peninsula||843
w|scheldt;scheldt river||888;288
c|schenectady||1847
i|scilly islands;isles of scilly||821
n|scotland|scot;scotsman;scotchman;scots;scottish;scotch|2698;990;843
c|scranton||
r|scythia||841
w|sea of azov;sea of azof;sea of azoff||340
w|sea of japan;east sea||1995
w|sea of okhotsk||1995
c|sealyham||2783
c|seattle||2788
c|sebastopol;sevastopol||676
c|sedalia||1700
w|seine;seine river||888
s|selangor||2811
m|selkirk mountains||2206;402
c|selma||56
c|semarang;samarang||1251
w|seneca lake;lake seneca||
n|senegal;republic of senegal|senegalese|48
N|seoul||2451
r|sequoia national park||446
n|serbia;srbija|serbian;serb|2366
r|serbia and montenegro;union of serbia and montenegro;jugoslavija|yugoslav;jugoslav;yugoslavian;jugoslavian|
r|serengeti;serengeti plain||2562
r|serengeti national park||2367
w|sete quedas;guaira;guaira falls||2025;385;2023
c|setubal||2118
m|seven hills of rome||2210
w|severn;river severn;severn river||2783;821
w|severn;severn river||1963
c|sevilla;seville||2463
i|seward peninsula||58
i|seychelles||1185
n|seychelles;republic of seychelles|seychellois|2376
w|seyhan;seyhan river||2672
c|sfax;safaqis||2667
c|shanghai||584
w|shari;shari river;chari;chari river||48
m|shasta;mount shasta||446
c|sheffield||2456
r|shenandoah national park||2764
w|shenandoah river||2764
r|shenandoah valley||2764
c|shenyang;mukden;moukden;fengtien||584
c|sherman||2586
m|sherman;mount sherman||617
r|sherwood forest||
i|shetland;shetland islands;zetland||2346;192
i|shikoku||1248
c|shiraz||1203
c|shreveport||1522
r|siberia|siberian|2224
i|sicily;sicilia||1653
s|sicily;sicilia|sicilian|1227
n|sierra leone;republic of sierra leone|sierra leonean|48
m|sierra madre occidental||1674
m|sierra madre oriental||1674
m|sierra nevada;sierra nevada mountains;high sierra||446
m|sierra nevada||2463
s|sikkim||1184
r|silesia;slask;slezsko;schlesien||843
r|silicon valley||446
r|silk road||
c|silver city||1841
m|simpson desert||203
i|sinai;sinai peninsula||803
m|sinai;sinai desert||2409;134
m|sinai;mount sinai||2409
i|singapore;singapore island|singaporean|2448
n|singapore;republic of singapore|singaporean|2412;2458
N|singapore|singaporean|2413
c|sioux city||1202
c|sioux falls||2449
c|sitka||58
r|skagens odde;skaw||1271
w|skagerrak;skagerak||1900
c|skagway||58
N|skopje;skoplje;uskub||1556
n|slovakia;slovak republic|slovak;slovakian|843
n|slovenia;republic of slovenia;slovenija|slovene;slovenian|
c|smolensk||2224
w|snake;snake river||2858;1172;1966;2788
c|soho;south of houston||1595
i|society islands||898
c|sodom||1219
N|sofia;serdica||424
c|soho||1514
c|soledad||614
w|solent||822
c|solingen||951
n|solomon islands||2435
i|solomons;solomon islands||1655
w|solway firth||990
n|somalia|somalian;somali|1144;48
i|sombrero||2248
s|somerset||821
m|sonoran desert||160
c|sousse;susa;susah||2667
n|south africa;republic of south africa|south african|48
k|south america|south american|1937;84
s|south australia||203
c|south bend||1186
s|south carolina;palmetto state||2699;723;512
r|south carolina||
w|south china sea||1995
s|south dakota;coyote state;mount rushmore state||2699;702
i|south island||1851
n|south korea;republic of korea|south korean|1353;174
w|south platte;south platte river||617;1812
n|south sudan;republic of south sudan|south sudanese|
r|south temperate zone||
r|south vietnam||2758
s|south yorkshire||821
r|southeast||
r|southeast asia||174
r|southwest||
s|soviet russia;russian soviet federated socialist republic|russian|2461;841
r|soviet union;union of soviet socialist republics|russian;soviet|841
c|soweto||2442
n|spain;kingdom of spain;espana|spaniard;spanish|1169;843
c|sparta|spartan|2043
i|spitsbergen;spitzbergen||2518
c|split||677
c|spokane||2788
c|spotsylvania||2764
S|springfield||1179
c|springfield||1626
c|springfield||1700
n|sri lanka;ceylon|sri lankan|
c|st augustine;saint augustine||879
m|st elias range;st elias mountains||58;2885
N|st george||1018
N|st john;saint john||118
c|st petersburg;leningrad;peterburg;petrograd;saint petersburg||2224
c|st petersburg;saint petersburg||879
i|staffa||1195
c|stagira;stagirus||1004
c|staten island||1849
c|stavanger||1915
N|stockholm||2521
r|stonehenge||
w|strait of dover;strait of calais;pas de calais||
w|strait of georgia||
w|strait of gibraltar||
w|strait of hormuz;strait of ormuz||137
w|strait of magellan||
w|strait of malacca||
w|strait of messina||
c|strasbourg;strassburg||
c|stratford on avon;stratford upon avon||
c|stuttgart||951
w|styx;river styx||
r|sub saharan africa;black africa||48
c|sucre||356
r|sudan;soudan||48
n|sudan;republic of the sudan;soudan|sudanese|48
c|sudbury||1963
c|suez||803
i|sumatra|sumatran|1190
r|sumer|sumerian|220;1204
c|sun city||160
w|sun river||1724
c|sun valley||1172
r|sunbelt||2699
i|sunda islands||1577
c|sunderland||821
c|superior||2849
c|sur;tyre||1441
n|suriname;republic of suriname;surinam;dutch guiana;netherlands guiana||1035
w|suriname river;surinam river||2512
s|surrey||821
w|susquehanna;susquehanna river||1847;2046;1620
s|sussex||821
N|suva||865
i|svalbard||1915;151
c|swansea||2783
n|swaziland;kingdom of swaziland;eswatini|swazi|48
n|sweden;kingdom of sweden;sverige|swede;swedish|
n|switzerland;swiss confederation;suisse;schweiz;svizzera|swiss|843
S|sydney||1846
c|syracuse;siracusa||2397
c|syracuse||1847
n|syria;syrian arab republic|syrian|1682;174
m|syrian desert||1204;2526;1265;2333;134
s|szechwan;sichuan;szechuan||584
s|tabasco||1674
c|tabora||2562
c|tabriz||1203
c|tabuk||2333
c|tacoma||2788
m|taconic mountains||129;1847;643;1626;2737
c|taegu;tegu||2451
w|tagus;tagus river||2463;2118
i|tahiti|tahitian|2427
c|taichung||2543
c|taif||2333
i|taimyr peninsula;taymyr peninsula||2395
N|taipei;taipeh||2543
n|taiwan;formosa|taiwanese|2448
n|taiwan|chinese;taiwanese;formosan|2448
c|taiyuan||584
r|taj mahal||
n|tajikistan;republic of tajikistan;tadzhikistan|tajikistani|174
w|takakkaw||402
m|taklimakan desert;taklamakan desert||584
S|tallahassee||879
w|tallapoosa;tallapoosa river||949;56
N|tallinn;tallin||835
c|tamale||953
s|tamil nadu;madras||1184
c|tampa||879
w|tampa bay||1055;879
c|tampere;tammerfors||869
c|tampico||1674
c|tanga||2562
r|tanganyika||2562
c|tangier;tangiers||1743
c|tangshan||584
n|tanzania;united republic of tanzania|tanzanian|48;785
c|taos||1841
c|tara||1207
c|tarabulus;tripoli;tarabulus ash sham;trablous||1441
N|tarawa;bairiki||1332
r|tartary;tatary||843;174
c|tartu||835
N|tashkent;taskent||2716
w|tasman sea||1995
i|tasmania||204
s|tasmania|tasmanian|203
N|tbilisi;tiflis||948
N|tegucigalpa||1138
N|teheran;tehran||1203
c|tel aviv;tel aviv yalo;tel aviv jaffa||1219
c|temuco||581
i|tenerife||468;192
s|tennessee;volunteer state||2699
w|tennessee;tennessee river||2579;1313
c|tepic||1674
s|terengganu||2811
m|teton range||2858
c|texarkana||161
c|texarkana||2586
s|texas;lone star state|texan|2699;1042;2459
n|thailand;kingdom of thailand;siam|thai;tai;siamese|1578;1189
w|thames;river thames;thames river||821
m|thar desert;great indian desert||1184;2003
c|hague;den haag||1821
c|thebes|theban|352
c|thebes|theban|803
r|theodore roosevelt memorial national park||1894
r|thessalia;thessaly||1004
c|thessaloniki;salonika;salonica;thessalonica||1004
c|thorshavn||857
r|thrace|thracian|236
r|thule||
c|thule||1009
c|thunder bay||1963
r|thuringia||951
c|tianjin;tientsin;t'ien ching||584
w|tiber;tevere||
r|tibet;thibet;xizang;sitsang|tibetan|174
r|ticino;tessin||2522
r|tidewater||
m|tien shan;tyan shan||2224;584;1184
w|tigris;tigris river||2672;2526;1204
c|tijuana||1526
c|timbuktu||1583
c|times square||1595
c|timgad||71
c|timimoun||71
i|timor|timorese|1190
w|timor sea||1185
N|tirana||61
m|tirich mir||1122;2003
c|tivoli;tibur||1227
i|tobago|tobagonian|2810;2649
w|tocantins;tocantins river||385
n|togo;togolese republic|togolese|48
N|tokyo;tokio;yeddo;yedo;edo||1142;1249
c|toledo||2463
c|toledo||1943
w|tombigbee;tombigbee river||1697;56
n|tonga;kingdom of tonga;friendly islands|tongan|2101
S|topeka||1286
S|toronto||1963
c|torreon||1674
w|torres strait||
r|torrid zone||
c|toulon||888
c|toulouse||888
c|tours||888
c|toyohashi||1142;1249
c|toyonaki||1142;1249
c|toyota||1142;1249
r|trafalgar square||1514
r|transcaucasia||528
s|transvaal||2442
r|transylvania||
m|transylvanian alps||514;2209
c|traverse city||1678
w|trent;river trent;trent river||821
s|trentino alto adige||1227
c|trento;trent||2645
S|trenton||1838
i|trinidad|trinidadian|2810;2649
n|trinidad and tobago;republic of trinidad and tobago||507
w|trinity river||2586
r|triple frontier||155;385;2023
N|tripoli;tarabulus al gharb||1471
c|trondheim;nidaros||1915
w|trondheim fjord;trondheim fiord||1915
r|tropic of cancer||
r|tropic of capricorn||
c|troy;ilion;ilium|trojan;dardan;dardanian|175
i|tuamotu archipelago;paumotu archipelago;low archipelago||898
i|tubuai islands;austral islands||898
c|tucson||160
w|tugela;tugela falls||1806
r|tuileries;tuileries gardens||2026
c|tulsa||1948
w|tunguska;lower tunguska||2395
w|tunguska;stony tunguska||2395
N|tunis|tunisian|2667
n|tunisia;republic of tunisia|tunisian|1567
c|tupelo||1697
m|tupungatito||581
m|tupungato||95;155;581
c|turin;torino||2075
n|turkey;republic of turkey;turkiye|turk;turkish|1682;175;236
r|turkistan;turkestan||174
n|turkmenistan;turkmenia||174
c|tuscaloosa||56
s|tuscany;toscana|tuscan|1227
c|tuskegee||56
i|tuvalu;ellice islands||1680
n|tuvalu||2678
c|tuxtla gutierrez||1674
w|twin;twin falls||2425;2699
r|twin cities||1695
c|twin falls||1172
c|tyler||2586
w|tyne;river tyne;tyne river||821
s|tyrol;tirol|tyrolean;tyrolese|207;1227
m|tyrolean alps||78;1227;207
w|tyrrhenian sea||1653
c|ufa||2224
n|uganda;republic of uganda|ugandan|48;785
n|ukraine;ukrayina|ukranian;ukrainian|843
N|ulan bator;ulaanbaatar;urga;kulun||1718
r|ulster||
m|ulugh muztagh;ulugh muz tagh||1360
s|umbria||1227
m|uncompahgre peak||2287
n|united arab emirates|emirati|136;1041;174
n|united kingdom;britain;great britain|british;briton;brit|404
n|united states;united states of america;america;states|american|1889
r|united states virgin islands;american virgin islands||2761
r|upper egypt||803
i|upper peninsula||1678
c|uppsala;upsala||2521
c|ur||2503
m|urals;ural mountains||2224
c|urbana||1179
c|urmia;orumiyeh||1203
w|urubupunga;urubupunga falls||2025;385
n|uruguay|uruguayan|2443
w|uruguay river||2443
s|utah;beehive state;mormon state||2699
c|utica||2071
c|utica||1847
c|utrecht||1821
s|uttar pradesh||1184
n|uzbekistan;republic of uzbekistan|uzbekistani|174
N|vaduz||1473
c|valdez||58
c|valdosta||949
c|valencia||2463
c|valencia||2734
c|valenciennes||888
s|valle d'aosta||1227
N|valletta;valetta||1586
c|valparaiso||581
c|vancouver||402
c|vancouver||2788
i|vancouver island||402
i|vanua levu||866
n|vanuatu;republic of vanuatu;new hebrides||1655
c|varna||424
c|vatican city||1134
s|veneto;venezia euganea;venetia||1227
n|venezuela;republic of venezuela|venezuelan|2443
c|venice;venezia|venetian|2733
c|veracruz||1674
s|vermont;green mountain state||2699;1831
c|verona||2733
w|verrazano narrows||1849
c|versailles||888
m|vesuvius;mount vesuvius;mt vesuvius||1227
w|vetluga;vetluga river||2224
c|viborg||735
c|vicente lopez||155
c|vichy||888
c|vicksburg||1697
S|victoria||402
s|victoria||203
N|victoria||2377
c|victoria||2586
w|victoria;victoria falls||2891;2898;2892
r|victoria land||116
c|vidalia||949
N|vienna|viennese|207
c|vienne||888
N|vientiane||1420
i|vieques||2138
n|vietnam;socialist republic of vietnam;viet nam;annam|vietnamese;annamese|1189
c|villahermosa;villa hermosa||1674
N|vilnius;vilna;vilno;wilno||1491
i|virgin islands||2810
r|virgin islands national park||2761
c|virginia||1695
s|virginia;old dominion;old dominion state||2699
r|virginia||
c|virginia beach||2764
i|visayan islands;bisayas||2067
w|vistula;vistula river||2100
i|viti levu||866
c|vladivostok||2224
i|volcano islands||1249;1995
w|volga;volga river||2224
c|volgograd;stalingrad;tsaritsyn||2224
w|volkhov;volkhov river||2224
w|volta||953
r|voyageurs national park||1695
w|wabash;wabash river||1943;1186
c|waco||2586
c|wagga wagga||1846
c|wagram||207
r|waikiki||1933
i|wake island;wake||1995
r|wales;cymru;cambria|welshman;welsh;cambrian;cymry;welshwoman|2698
c|walla walla||2788
r|walt disney world||1971
N|warszawa;warsaw||2100
N|washington|washingtonian|747
s|washington;evergreen state|washingtonian|2699
c|waterbury||643
c|waterford||1207
c|waterloo||288
c|watertown||1847
c|watertown||2849
c|wausau||2849
w|weddell sea||
c|weimar||951
m|weisshorn||78;2522
N|wellington||1852
c|wembley||1514
w|weser;weser river||951
r|wessex||821
r|west africa|west african|48
r|west bank||1219
s|west bengal||1184
c|west berlin|west berliner|305
r|west coast||
r|west country||821
c|west end||1514
r|west germany;federal republic of germany||
i|west indies;indies|anguillan;west indian|507;192
r|west malaysia;malaya;peninsular malaysia|malaysian;malayan|1579;1578
c|west palm beach||879
s|west sussex||821
s|west virginia;mountain state||2699
s|west yorkshire||821
s|western australia||203
r|western roman empire;western empire||2208
r|western sahara;spanish sahara||1743
c|westminster;city of westminster||1514
m|wheeler peak||2206;1841
c|wheeling||2814
w|white;white river||161;1700
w|white nile||
w|white sea||259
S|whitehorse||2885
m|whitney;mount whitney||2401
c|wichita||1286
c|wichita falls||2586
c|wiesbaden||
s|wight;isle of wight||404;822
r|wild west||
r|wilderness||
r|wilkes land||116
w|willamette;willamette river||1966
c|williamstown||1626
c|wilmington||725
c|wilmington||1890
m|wilson;mount wilson||2287
c|wimbledon||1514
c|winchester||1079
r|wind cave national park||2449
N|windhoek||1784
c|windsor||
i|windward islands;windward isles||1457
w|windward passage||192
S|winnipeg||1599
w|winnipeg;lake winnipeg||1599
c|winston salem||1890
s|wisconsin;badger state||2699;1687
w|wisconsin;wisconsin river||2849
r|witwatersrand;rand;reef||2640
c|worcester||821
c|worcester||1626
r|wrangell st elias national park||58
c|wroclaw;breslau||2100
c|wuhan||584
c|wurzburg;wuerzburg||951
s|wyoming;equality state||2699
c|xian;sian;singan;changan;hsian||584
s|xinjiang;sinkiang;xinjiang uighur autonomous region||584
c|yakima||2788
c|yalta||676
w|yalu;yalu river||1896
N|yamoussukro;yamoussoukro||1230
c|yangon;rangoon||1769
N|yaounde||457
w|yazoo;yazoo river||1697
w|yellow sea;huang hai||1995
c|yellowknife||1914
w|yellowstone;yellowstone river||2858;1724
r|yellowstone national park||2858;1724;1172
n|yemen;republic of yemen|yemeni|136;174
w|yenisei;yenisei river;yenisey;yenisey river||2395
N|yerevan;jerevan;erivan||165
m|yerupaja||95;2061
c|yokohama||1142;1249
r|yorkshire||821
c|yorktown||2764
w|yosemite;yosemite falls||2699
r|yosemite national park||446
c|youngstown||1943
i|yucatan;yucatan peninsula||1674
s|yucatan||
r|yugoslavia||
r|yukon;yukon territory||464
w|yukon;yukon river||464;2699
c|yuma||160
s|yunnan||584
c|zabrze||2100
N|zagreb||677
w|zambezi;zambezi river||102;2892;2898;1754
n|zambia;republic of zambia;northern rhodesia|zambian|48
i|zanzibar||2562
c|zaragoza;saragossa||2463
c|zaria||1871
i|zealand;seeland;sjaelland|zealander|735
w|zhu jiang;canton river;chu kiang;pearl river||584
n|zimbabwe;republic of zimbabwe;rhodesia;southern rhodesia|zimbabwean;rhodesian|48
m|zion;sion||1258
r|zion national park||2711
c|zomba||1576
w|zuider zee||1900
c|zurich||2522
`;
