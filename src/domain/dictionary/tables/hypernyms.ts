/*
 * Made from WordNet 3.1, Copyright 2011 by Princeton University (licence: see NOTICE), by `npm run dictionary`.
 * Change the scripts in scripts/dictionary, not this file.
 */

/** A part of speech, the names of a class, a colon and words for what belongs to it. */
export const HYPERNYMS_TABLE = `
n ability:capability,competence
n absence:nonoccurrence
n accomplishment,achievement:arrival,base on balls,feat,recruitment
n accusation:recrimination
n acquisition:procurement
n acres:plantation
n acting,playacting:hamming,heroics,roleplaying,skit
n action:accenting,accomplishment,achievement,interaction,saving,selection
n actor:actress
n administrator:executive,hotelman
n adult,grownup:elder,liberal,man,oldster,woman
n advantage:privilege
n adversary,antagonist:duelist,foe
n advice:admonition,recommendation
n advisor,consultant:amicus curiae,counselor
n aerosol:fog,haze,smoke
n air:liquid air
n airplane,plane:bomber
n alcohol:wine
n algae:diatom,seaweed
n alteration:damage,decrease,lessening,revolution,slowing,transformation,variation
n ambiguity:amphibology,parisology
n ammunition,ammo:cartridge,shell
n anger:indignation,rage
n angle:azimuth
n animal,beast,creature:female,giant,larva,male
n anniversary:birthday
n anthropologist:archaeologist
n antibody:agglutinin,precipitin
n apartment building:tenement
n apartment:penthouse,rooms
n apparatus:aerator,generator,pendulum,telegraph
n appearance:beauty,countenance,decorativeness
n applicant:claimant,petitioner
n application:technology
n appointment:nomination
n apprehension:trepidation
n approximation:guessing
n aptitude:instinct
n area:bedground,center,centre,hangout,middle
n armchair:fauteuil
n arms,weapons system:ammo,ammunition,bomb,hardware
n array:spectrum,table
n arrogance:condescension,hubris
n art:dance,work of art
n artery:aorta,arteriole,bronchial artery,pulmonary artery
n arthritis:gout
n article:editorial
n artifact:block,cloth,commodity,cone,cushioning,decoration,fabric,facility,instrumentation,layer,structure,surface,textile,toy
n artillery:cannon
n artisan:bricklayer,machinist,plumber,potter,roofer
n artist:illustrator,painter,sculptor
n artistry,prowess:musicianship
n ascendancy:dominion,supremacy
n assessment:rating
n asset:advantage
n assiduity:intentness
n assistance:boost,ministration,self-help
n assistant:accomplice,attendant,subordinate,underling
n assumption:thesis
n astonishment,amazement:surprise
n astronomy:astrophysics
n athlete:ballplayer,gymnast,letterman,lifter,sportsman,sportswoman
n atom:hydrogen atom
n attack:firing
n attacker:rapist,roughneck,ruffian
n attempt,effort:contribution,pains,striving,struggle,trial
n attendant:bellhop,courtier
n attitude:outlook,tendency
n awareness:self-awareness
n axis:major axis
n bag:haversack,knapsack,saddlebag
n ballplayer:slugger
n bank:riverbank
n barbiturate:barbital
n battle,engagement:assault,combat
n beauty:glamor,glamour,loveliness,prettiness
n bedding:blanket
n bee:alkali bee,andrena,bumblebee,cuckoo-bumblebee,honeybee
n beginning:genesis,inception
n being,existence:actuality,coexistence,preexistence,presence
n belief:conviction,expectation,faith,opinion,public opinion,religion,religious belief,superstition,values
n bell:church bell
n bench:pew,prie-dieu
n beverage:alcohol,coffee,milk,tea
n biologist:geneticist
n birth control,family planning:contraception
n biscuit:hardtack
n bishop:archbishop
n block:slab
n blockade:naval blockade,siege
n blood vessel:artery,vein
n blood:bloodstream
n blossom:bud
n blow:uppercut
n board:appeal board,board of directors
n boat:barge,steamboat,towboat
n bomb:grenade,megaton bomb
n bone:cheekbone,jaw,long bone,marrowbone,phalanx,short bone,skull,sternum,tooth
n border:fence line
n bottle:flask
n bottom,underside:heel,sole
n boundary,bounds:border,edge
n box:coffin,mailbox,snuffbox
n boy:schoolboy,sonny
n brandy:applejack
n bread:loaf,toast
n breathing:snoring
n brick:coping
n brightness:brilliancy,glare
n brother:half-brother
n brush,thicket:underbrush
n bubble:foam
n building,edifice:apartment building,architecture,aviary,bawdyhouse,brothel,clubhouse,feedlot,hotel,house,morgue,restaurant,schoolhouse,skyscraper,tavern,theater,theatre
n bunch,clump,cluster:swad
n burglary:housebreaking
n business concern:firm,manufacturer,partnership
n businessman:owner,proprietor
n buying:shopping
n calamity,catastrophe,tragedy:tsunami
n calibration:tuning
n camp:hutment
n candidacy:stumping
n canvas:tarpaulin
n cap:mobcap
n capital:stock
n captor:kidnapper
n car,auto,automobile,motorcar:ambulance,jeep,landrover,police car,station wagon,taxi
n carbon:charcoal,graphite
n cart:oxcart
n catecholamine:noradrenaline
n cattle,cows,oxen:beef,cow,dairy cattle,dairy cow
n center,centre,middle:central city
n centrifugation:ultracentrifugation
n ceremony:funeral,wedding
n certainty:assurance,certitude,confidence,self-confidence
n chair:armchair,wheelchair
n chamber:bombproof,furnace
n charlatan:quack
n chart:profile
n chemical:fertilizer,fraction,reactant
n chemistry:geochemistry
n chief,top dog:administrator,general manager,secretary
n child,kid,youngster:urchin
n childhood:boyhood
n chlorine:radiochlorine
n choice:favorite,favourite
n chromium:chrome
n churchgoer:parishioner
n citizen:freeman,voter
n civil law:legislation
n clairvoyance:foreknowledge
n clarity,clearness:unambiguity
n classification:indexing,reclassification
n cleaner:soap
n cleaning:scrubbing
n clergyman:acolyte,churchman,cleric,preacher,priest
n cliff:crag,precipice
n clothing:accouterment,clothes,garment,uniform
n cloud:aerosol
n clutches,grip:embracing
n coal:lignite
n coat:greatcoat,jacket,overcoat
n coefficient:reflectance,weighting
n coffeepot:percolator
n cohesion:continuity
n collage:photomontage
n collegian:undergraduate
n comedy:melodrama
n commerce,commercialism:merchandising,trading
n committee,commission:board,subcommittee
n commodity:drygoods,merchandise,product
n commoner,common man:layman,nobody
n commotion:turmoil
n communication,communicating:discussion
n community:crossroads,parish,small town
n companion,comrade:playmate
n compartment:cell
n compatriot:countryman
n compensation:reimbursement
n competition:price competition
n competitor:runner-up,title-holder
n compliment:flattery
n composer:songwriter
n composure,equanimity:aplomb
n compounding:mixing
n compulsive:perfectionist
n compunction,remorse:repentance
n concentration:titer,titre
n concept,conception:conceptuality,law of nature,natural law
n condition:ascendancy,circumstance,danger,discomfort,guilt,hyalinisation,hyalinization,immunity,purity,safety,susceptibility,vacuolisation,vacuolization,virginity,wetness
n conference:symposium
n confidant:confidante
n confusion:chaos
n consciousness:self,sensibility
n consequence,effect,result,upshot:by-product,wake
n constant:parameter
n constituent:ingredient
n construction:shipbuilding
n consumer:customer
n container:bag,basket,box,cup,dish,drawer,envelope,handbag,purse,wastebasket
n contest:tournament
n contract:marriage contract
n contraption,gadget:gadgetry
n conversation:talking
n cooling:freezing
n cooperation:collaboration,compromise,self-sacrifice
n cord:bowstring,clothesline,thread
n corridor:hall,hallway
n cortex:neocortex,paleocortex
n corticosteroid:dexamethasone,triamcinolone
n cost:cost of living,distribution cost,expense,payment
n courage:fortitude
n cowboy,cowpuncher,puncher,cowhand:vaquero
n craft:carpentry
n creativity,creativeness:imagination
n crime,law-breaking:fraud,perpetration,treason
n criminal:blackmailer,bootlegger,briber,conspirator,gangster,kidnapper,murderer,racketeer,rapist,thief,traitor
n criticism:carping
n crowd:mob
n crystal:ice
n cubism:analytical cubism
n cure:cure-all
n curve:spiral
n custodian:janitor
n custom:ritual
n customer:buyer,patron
n damage:deformation
n dancer:chorine
n danger:vulnerability
n darling:chosen
n date:due date
n datum:statistic
n daytime,daylight:afternoon,evening
n dead body:cadaver,carcass,corpse
n decade:sixties
n decision:appointment
n declaration:pronouncement
n decoration:decor
n defender,guardian:custodian,guard,lawman
n definition:redefinition
n deity,divinity:goddess,saint
n delight:amusement
n demeanor,demeanour:manners,propriety
n denunciation:philippic
n departure,leaving:disappearance
n derision:scoffing
n description:characterisation,characterization
n desire:ambition,longing,wishing,yearning
n desk:escritoire
n destiny,fate:doom
n destruction:vandalism
n detail:minutia,respect
n detective:plainclothesman
n detergent:anionic
n determination,finding:identification
n device:applicator,blower,comb,contraceptive,contraption,crusher,detector,filter,gadget,instrument,key,machine,noisemaker,reflector,sensor
n devotee:amorist
n difference:discrepancy,inequality
n differentiation,distinction:contradistinction
n dimension:height,length,thickness,width
n diplomat:ambassador
n director,manager:district manager
n dirt:clay,mud,sand,subsoil,topsoil
n disappointment,letdown:frustration
n discharge:explosion
n discomfort:malaise
n discovery:rediscovery
n disease:goiter,goitre
n disk:dot
n disorder:fantods,sprue
n dispersal:spraying
n dispute:controversy
n dissatisfaction:boredom,disappointment,displeasure,letdown
n dissenter:conscientious objector
n distance:nearness,wavelength,yardage
n distress:anguish
n distributor:retailer,wholesaler
n district,territory:enclave,protectorate
n doctor,physician:extern,interne,quack,surgeon
n doctrine,philosophy,ism:credo,egalitarianism,imitation,secularism
n document,papers:ballot,certificate,patent,report,resolution
n domain:realm
n domination:monopolisation,monopolization
n donor:philanthropist
n doubt:disbelief
n dress:gown,pinafore,sari
n driver:taxidriver
n due process:proceeding,proceedings
n durability:persistence
n duration:clocking,span
n dust:fallout
n dwelling:house
n dyeing:staining
n eagerness:ardor,ardour
n earthquake,quake:seaquake
n eccentric:crackpot
n economy:industrialism
n education:course
n educator:instructor,school principal,teacher
n effectiveness:efficacy
n election:reelection
n electricity:piezoelectricity
n electrode:anode,cathode
n electrophoresis:immunoelectrophoresis
n elegance:grandeur
n embankment:rampart
n emblem:flag
n emotion:anger,emotional state,fear,hatred,joy,love
n emotional state:ecstasy,gratification,happiness
n employee:barkeep,bartender,clerk,trainman,workman
n encouragement:cheering
n energy:activation energy,heat,radiation
n enforcement:law enforcement
n enjoyment:gusto
n enrollee:pupil,student
n entertainer:humorist,performer
n entertainment:extravaganza
n entrance,entranceway:doorway,gateway,hatchway,portal
n entry:dictionary entry
n environment:domain,milieu,surroundings
n enzyme:de-iodinase,peptidase,protease
n equation:differential equation
n equilibrium:balance
n equipment:apparatus,paraphernalia,satellite
n equivalent:counterpart,substitute
n ester:ethyl acetate
n evidence:proof,symptom
n examination,scrutiny:checkup,comparison,inspection,necropsy
n example:precedent,sample,specimen
n exchange:photochemical exchange
n executioner:headsman
n executive:vice president
n exemption:impunity
n exercise,exercising,workout:bodybuilding
n exertion:exercise,exercising,workout
n expenditure:cost
n expense:overhead
n experimentation:test
n expert:analyst,geographer,healer,hotshot,specialist,therapist
n explanation:definition
n fabric,cloth,textile:boucle,canvas,gingham,oilcloth,poplin,satin,serge,shantung,silk,terrycloth,toweling,towelling,tweed,velour,velours,wool
n face:physiognomy
n facility:sewage system,station,transportation,zoo
n fact:detail,truth
n factory,mill:foundry
n farewell:adieu,adios,good night,good-bye
n farm:dairy,ranch,vineyard
n farmer:grower,planter,rancher
n farming,husbandry:gardening
n father:dad,daddy,pa,papa
n fatigue,weariness:eyestrain
n fear:apprehension,horror
n feature,characteristic:aspect,facet
n female:filly
n ferocity,fierceness:savageness
n festivity:merrymaking
n fiber,fibre:bristle,lint
n fibrosis:myelofibrosis
n fiction:novel
n fighter:hell-rooster,skirmisher,wrestler
n fighting:gunplay,scuffle,skirmish
n figuring:approximation,extrapolation
n finger:forefinger,index finger,thumb
n fingernail:thumbnail
n fire:bonfire,campfire,grassfire
n firearm,small-arm:autoloader,pistol,rifle,shotgun
n firework:firecracker
n firing:volley
n firm:corporation,publisher
n fitness:qualification
n flag:banner,colors
n flame:blaze
n flap:coattail
n flask:canteen
n flow:airflow,seepage,surge
n flower:columbine,daisy,gentian,orchid,peony,poppy,snapdragon,verbena
n fluid:coolant
n fluorescence:autofluorescence
n foam:lather,soapsuds,suds
n fog:mist
n follower:adherent,devotee,disciple
n food:beverage,feed,provisions
n fool:jackass
n foreign policy:neutralism,noninterference
n foreigner:deportee
n forest,woods:grove
n formulation:cleaner
n fortitude:guts
n freedom:independence
n friend:buddy,companion,comrade,confidant,crony
n friendship:companionship
n fruit:seed,seedpod
n fuel:charcoal,firewood,gasoline,kerosene
n function:operator,polynomial
n fund:budget,savings
n funds:treasury
n funeral:burial
n furniture:bedstead,bookcase,cabinet,wardrobe
n gaiety:glee,hilarity
n garment:robe,shirt,suit,swimsuit,trousers,weeds
n gate:tollgate
n geology:mineralogy
n gesture:jabbing
n gift:dowry,prize
n girl,young woman:belle,flapper,maiden,young girl
n glance,glimpse:eye-beaming
n goal:aim,intent,intention,no-goal,objective,purpose
n government,authorities:federal government,state government
n gradient:temperature gradient
n grandparent:grandfather,grandma,grandmother,granny
n gratitude:thankfulness
n gravel:pit run
n greeting:hello
n growth,growing:proliferation,rooting
n guard:doorman,watchman
n guilt:complicity,criminality
n gully:arroyo
n gun:firearm,small-arm
n gymnastics:tumbling
n hair:eyebrow,hairdo
n hairdo:chignon
n hand:fist,left hand,right hand
n happening,occurrence:alteration,beginning,destiny,discharge,episode,fate,fire,impinging,incident,instance,miracle,occasion,outbreak,setback,success
n haste:suddenness
n hat:bonnet,fedora
n headache:burden
n hemisphere:western hemisphere
n herd:remuda
n hiding place:hideout
n highway:freeway,highroad,thruway
n hill:hillock,knoll
n homicide:murder
n honor,honour,laurels:medal,pennant
n hormone:catecholamine,corticotropin,insulin,thyroid hormone,thyrotrophin
n hotel:hostelry,inn
n house:boardinghouse,cottage,farmhouse,ranch house
n housing:apartment,dwelling,quarters
n humorist:punster,satirist
n hunch,suspicion:heart
n hunter:trapper
n hydrocarbon:gasoline,kerosene
n ice:icicle
n idea,thought:concept,conception,ideal,impression,misconception,suggestion
n ideal:exemplar
n identification:diagnosing,diagnosis
n ideology:conservatism,democracy,fascism,liberalism,progressivism,radicalism,socialism
n ignorance:inexperience
n illness,sickness:disease
n image:thought-image,visualisation,visualization
n imagery:dream
n imagination:fantasy
n imitation:mimesis
n immunity:exemption
n impinging:collision,impact
n importance:greatness,significance
n inability:stupidity
n independence:liberty,self-reliance
n individualism:uniqueness
n inequality:nonequivalence
n infection:bilharziasis
n infectious disease:dysentery,frambesia,hepatitis,leprosy,polio,tuberculosis,typhoid,yaws
n inference:implication
n infidelity:disloyalty
n infielder:catcher,shortstop
n information:curriculum,details,propaganda,secret
n inhabitant,dweller:earthman,occupant,resident,villager,westerner
n injury,harm:frostbite,hemorrhage,wound
n insanity:unreason
n insect:flea,queen
n institution:company
n instrument:analyzer,weapon
n instrumentation:container,device,equipment,transport,weapons system
n intake,uptake:drinking,eating,feeding
n intellectual:egghead,scholar,skeptic,subjectivist,theorist
n intelligence:intellect
n intensity:half-intensity
n interaction:contact,interplay
n interior:midst
n intermediary:interpreter
n intersection:vertex
n intruder:invader,prowler,stranger
n investigating:analysis,counting,examination,research,scrutiny
n investor:depositor,stockholder
n iodoprotein:thyroglobulin
n iodothyronine:tri-iodothyronine
n iodotyrosine:di-iodotyrosine,mono-iodotyrosine
n ion:anion
n irritation,annoyance:impatience
n isolation:insularity,loneliness
n journalist:columnist,newspaperman
n journey,journeying:pilgrimage,tour,trip
n jury:grand jury
n killer:executioner,murderer
n kind,sort:ilk,the like,type
n kitchen:kitchenette
n knight:knight-errant
n knoll,hillock:anthill
n know-how:method
n laborer:logger,longshoreman,miner,mule driver
n lack,deficiency:absence
n lake:lagoon,pond
n lamp:candle,lantern,streetlight
n landmass:continent,subcontinent
n landowner:landlord
n larva:tadpole
n laughter:horselaugh
n law enforcement:vigilantism
n law:civil law,international law,law of nations
n lawman:attorney general,deputy,marshal,patrolman,policeman,sheriff
n lawyer,attorney:counsel,prosecutor
n layer:interlayer
n leader:chieftain,employer,hero,politician,top dog
n leaf,foliage:blade
n league:big league,major league,majors,minor league
n learning:conditioning,memorisation,memorization
n leather:pigskin
n legislator:congressman,senator
n legislature:senate
n leisure:holiday,vacation
n length:diam,diameter,radius
n lens:eyepiece,monocle
n letter,missive:invitation
n liking:admiration,fondness
n limb:arm,leg,thigh
n linguist:grammarian
n liquor,spirits:bitters,brandy,whiskey,whisky
n list:bibliography,catalog,catalogue,checklist,inventory,numbering,roster
n litigant:defendant
n livelihood:comforts,subsistence
n lobe:lobule
n long bone:epiphysis
n longing,yearning:nostalgia
n looking at:glance,glimpse,sightseeing,watching
n lore:folklore
n lover:darling,dear,sweetheart
n low temperature:chill
n luck:good fortune,good luck
n luggage:suitcase
n lumber,timber:plank
n machine:computer,machinery,motor,phonograph,power tool
n magnitude:dimension,intensity,multiplicity,order of magnitude,size
n maid:chambermaid,fille de chambre
n maker:ironworker,producer,watchmaker,wigmaker
n man:ex-husband,gentleman,graybeard,guy,old boy,old man,posseman,signore,sir,white man,widower,young man
n management:administration,disenfranchisement,mismanagement,supervision
n marketplace:monopoly
n marksman:rifleman,sniper
n material:adhesive,builder,chemical,fiber,fibre,filling,floc,homogenate,mineral,particle
n mayor:ex-mayor
n meal:breakfast,dinner,lunch,luncheon,supper
n meaning:connotation,nuance
n measurement,measuring:densitometry,observation,surveying,thermometry
n meat:mutton,pemmican,pork
n mechanics:dynamics
n meeting:conclave,conference,convention
n merchandise,product:cargo,freight,shipment
n merchant:grocer,retailer,shopkeeper,storekeeper,tradesman,vendor
n merrymaking:revelry
n messenger,courier:process-server
n metal:aluminum,barium,beryllium,calcium,chromium,copper,iron,mercury,nickel,potassium,sodium,tin,tungsten,zinc
n meteor:meteorite
n meteorite:micrometeorite
n method:teaching method,technique
n microorganism:bacteria,virus
n military force:enemy,task force
n mineral:ore
n misanthrope:misogynist
n misbehavior,misbehaviour,misdeed:devilment,irregularity,mischief
n mischief,devilment:vandalism
n misconception:self-deception
n misery:woe
n missile:ballistic missile
n mistake,error,fault:lapse,miscalculation
n mixture:eutectic,plaster,suspension
n mobility:maneuverability
n modifier:adjective
n money:appropriation,fund
n monument:gravestone
n mood:good humor,good humour
n morality:righteousness
n morals:conscience
n mother:ma,mama,mamma,mommy
n motor:engine
n movie,film,motion picture:documentary,musical comedy
n murder:shoot-down,thuggee
n murderer:assassin
n music:melody,opus,popularism,refrain,serialism,tune
n musician,instrumentalist:flautist,pianist,singer,soloist,violinist,vocalist
n name:brand,misnomer,trade name
n narrative,story,tale:fairytale
n nation,country:ally
n niece:great-niece
n nightclub:honkytonk
n noise:clamor,clatter,creaking,din,hissing,hubbub,racket,rattle,rumble,sputtering
n noisemaker:horn
n noncom:corporal,sergeant
n nonfiction:article
n nonsense:absurdity
n observer:hearer,listener,spectator
n occupation,job:career,craft
n offender:attacker,culprit,evildoer,malfeasant,pimp,sinner
n office:government office,headquarters
n officer:aide,commanding officer,noncom
n official:diplomat,hearing officer,prosecutor
n offspring:grandchild
n oil:grease
n old woman:crone
n oldster:graybeard,old man,old woman
n operator:linear operator
n opinion:eyes
n opus:divertimento,fantasia,medley,song
n ordering:series
n organ:gland,tongue,vitals
n organism:animal,beast,creature,microorganism,parasite
n organization,organisation:institution,personnel,troupe,union
n origin:provenance
n orthography:spelling
n outbreak:epidemic
n outlet:department store,shopping center,shopping centre,store
n outset:birth,incipience,incipiency,threshold
n painter:watercolorist
n parent:father,mother
n participation,involvement:intervention
n patriot:flag-waver
n patron:operagoer
n pause:halftime,lull
n payment:benefit,overpayment,refund,royalty
n performer:actor,comedian,dancer,instrumentalist,magician,monologist,musician
n period:century,daylight,daytime,decade,duration,epoch,era,heyday,incubation period,lifetime,long time,millennium,month,morning,night,nighttime,phase,quarter-century,season,time off,times,two weeks,week,weekend,year,yr
n permanence:durability,immortality
n permission:consent
n personnel:armed forces,police,staff
n phagocyte:macrophage
n phase:culmination
n phenothiazine:chlorpromazine
n phonemic system:consonantal system,vowel system
n phonograph:jukebox
n photograph,photo:closeup,longshot,snapshot
n physicist:biophysicist
n physics:astronomy,crystallography,electronics,mechanics,thermodynamics
n pilot:wingman
n pinball:pachinko
n pistol:revolver
n pitcher,hurler:southpaw
n place of business:office,outlet
n plan,program:agenda,schedule
n planner:strategist
n planning:birth control,family planning
n plant,works:factory,mill
n plasticity:flexibility
n platform:bandstand,dais,deck,landing,pulpit
n player:ballplayer,golfer
n pleasure:delight,enjoyment
n poem:epic,haiku
n poison:toxin
n police:posse
n policeman:cop,detective,inspector,police chief
n policy:activism
n political system:republic
n politician:governor,legislator,mayor
n polynomial:monic polynomial
n pond:millpond
n pool:swimming pool
n porch:veranda,verandah
n port:harbor,harbour
n possession:retention
n potential,potentiality:prospect
n power,powerfulness:disposal,effectiveness,influence,jurisdiction
n practice:careerism,custom,one-upmanship,transvestitism
n praise,congratulations:compliment
n preacher:gospeler,gospeller
n preparation:makeready,planning,warm-up
n preseason:spring training
n pressure:osmotic pressure,vapor pressure
n price:average cost,marginal cost
n priest:bishop
n private school:day school
n prize:scholarship
n procedure,process:calculation,computation,fingerprinting,routine
n proceeding,proceedings:hearing,litigation
n procreation:miscegenation
n production:making
n profanity:oath
n profession:businessmen
n profit,profits,earnings:dividend
n project,task:adventure,venture
n promotion,publicity:ad,advertisement,public relations
n proof:confirmation
n property:estate,real estate,things
n proponent:apologist,ideologist,neutralist,secessionist,secularist
n proportion:per centum
n proposal:advice,counterproposal,hypothesis,re-introduction
n proposition:lemma,theorem
n propriety:decorum
n prose:nonfiction
n protection:civil defense,overprotection,sealing,self-defence,self-defense,shielding,vaccinating
n protein:antibody,enzyme,fibrin,iodoprotein
n protoplasm:cytoplasm
n psychology:psychophysiology
n publication:book,magazine,periodical
n punishment,penalty:imprisonment
n purpose,intent,intention,aim:cross-purpose
n python:amethystine python
n quarters:harem,lodgings
n questioner:interviewer
n questioning:question
n radiation:solar radiation
n radius:radius of curvature
n rage:wrath
n railroad:metro,subway
n rain,rainfall:drizzle
n rate:cps,flow rate,flux,kc,miles per hour,rate of growth,rpm,speed,velocity
n rating:pricing,reevaluation,score
n ratio:efficiency,profit margin,signal-to-noise
n ray:sunray
n reaction:oxidation
n reactivity:excitability
n reading:perusal
n real estate:acres
n reality:real life
n reasoning:inference
n recording:chromatogram
n recreation:dancing,entertainment,festivity,fun,gambling,pastime,sport
n rectangle:square
n reflector:mirror
n reflex:flatus,vomiting
n reform:land reform
n region:county,hell,interior,interplanetary space,side
n regret:compunction,contrition,remorse
n rehabilitation:vocational rehabilitation
n rejection:abandonment,avoidance
n relative:ancestor,cousin,offspring
n relevance,relevancy:applicability,pertinence
n reliability:reproducibility
n religion,faith,religious belief:paganism
n remainder,rest:remnant
n remark,comment:cliche
n removal:elimination
n repair:maintenance,quickie
n repairman:handyman,troubleshooter
n repetition:recurrence
n representative:alderman
n rescue,deliverance:salvation
n research:microscopy
n researcher,investigator:experimenter
n resentment,bitterness,rancor,rancour:grudge
n resident,occupant:suburbanite
n resolution:joint resolution
n resource:livelihood,natural resource
n restatement:demythologisation,demythologization
n restaurant:cafe,cafeteria,coffeehouse,lunchroom,steakhouse
n retaliation,revenge:reprisal,vengeance
n retention:storage
n rider:horseman
n ridge:dune,ledge
n rifle:carbine
n righteousness:justice,piety,rectitude
n road:driveway,highway,roadway,shortcut,thoroughfare
n robe:bathrobe,dressing gown
n rock:bowlder,pebble
n role:stead
n room:ballroom,bathroom,bedroom,cardroom,classroom,dining room,dressing room,foyer,front room,ginmill,greenroom,kitchen,living room,lobby,saloon,schoolroom,sickroom,storeroom,testing room,toilet
n route:flyway,orbit
n ruffian,roughneck:bullyboy,plug-ugly
n ruler:basileus,caliph,sovereign,sultan
n rural area:backwoods,countryside
n safety:security
n sailor:seafarer
n saloon,ginmill:honky-tonk,speakeasy
n salt:borate,fluoroboride,isocyanate,orthophosphate,perchlorate,phosphate,polyphosphate,silicate,thiocyanate
n sameness:similarity
n satellite:sputnik
n satisfaction:fulfillment,self-satisfaction
n scarcity:paucity
n scenery:backdrop
n scholar:generalist,graduate,historian,philosopher,pundit,reader,theologian
n school principal:headmaster
n school:private school,public school
n science:math,mathematics,psychology,social science
n scientist:biologist,chemist,geologist,linguist,physicist,psychologist
n scope,range:confines
n scoundrel:rogue
n script:libretto,screenplay
n sculpture:statue
n seafarer:boatswain
n search:foraging
n season:preseason
n secretary:undersecretary
n segment:subsection
n selection:decision,sampling,vote,voting
n selfishness:opportunism
n selling,merchandising,marketing:retailing,sale,vending
n sending:transmission,transmitting
n sensitivity:reactivity
n sergeant:color sergeant
n series:chain,sequence
n sermon,preaching:kerygma
n serum:antiserum
n servant:manservant
n settler:homesteader
n sex:mating,procreation,sex act
n shame:embarrassment
n shape:lobularity,topography
n share:allotment
n shelf:bookshelf,mantel
n shell:shrapnel
n shelter:dugout,hut,tent
n ship:steamship
n shipping:trucking
n shoe:clodhopper,sandal
n shooting:countershot
n shop,store:drugstore
n shore:coast,seacoast
n shrub,bush:frangipani,lilac,rose,yucca
n shutdown:layoff
n side:bedside
n significance:meaningfulness
n similarity:parallel,parallelism,similitude
n similitude:resemblance
n site:cemetery,graveyard,premises
n situation:environment,equilibrium,status quo
n skeptic:pessimist
n skill:craftsmanship,horsemanship,marksmanship,salesmanship
n skilled worker:artisan,cook,editor,fisherman,hunter,mortician,official,plasterer,sailor,technician,undertaker
n sleeve:shirtsleeve
n slope:bank,canyonside,declivity,hillside,mountainside
n slugger:bunter
n sociability:camaraderie
n social class:bourgeoisie,demimonde,middle class
n social science:anthropology,economics
n sociality:sociability
n society:civilisation,civilization
n sofa,couch:divan
n soldier:color bearer,infantryman,pistoleer,redcoat,trooper
n soldiery,troops:cavalry
n song:ballad,dirge,ditty
n sorption:absorption
n sorrow:grief
n sovereign:king
n spatiality:asymmetry,shape,symmetry
n speaker:orator,questioner,rhetorician
n specialist:decorator,interior designer
n spectator:moviegoer,onlooker,theatregoer
n speech:lecture,preaching,sermon
n speed,velocity:airspeed,hypervelocity
n spore:pollen
n sport:gymnastics,racing
n spot:heights,hiding place,tomb
n spouse,partner:husband,wife
n stairs,steps:ladder
n standard,criterion,touchstone:norm
n standing:prestige,prominence
n statement:comment,commentary,declaration,description,explanation,forecasting,proposition,remark,reply,restatement,summary,understatement,untruth
n station:substation
n stationery:letterhead
n status:retirement,standing
n stead:behalf
n step:precaution
n stomach:rumen
n stool:piano stool
n storehouse:granary,warehouse
n storeroom:pantry
n straight line:tangent
n stratum:epidermis
n stream:brook,creek,river,rivulet
n street:alleyway,boulevard
n strength:endurance,might
n structure:building,edifice,housing,monument,obstruction,porch,shelter,stadium,tower,ways
n student,pupil:collegian,overachiever,seminarian,underachiever
n submission:filing
n succession:pelting
n suggestion:inkling
n suitability:fitness
n summary:abridgment,rundown
n superintendent:school superintendent
n supervisor:boss,oyabun,superintendent
n supplier:caterer,distributor,purveyor
n surface tension:interfacial tension
n surfactant,surface-active agent:detergent
n suspension:resuspension,vapor,vapour
n switch:commutator
n sword:cutlass
n symbol:honor,honour,laurels
n symptom:abscess,acetonemia,atrophy,cardiomegaly,diarrhea,diarrhoea,fever,hemorrhoid,indigestion,ketosis,pain,scar,vertigo
n talent:knack
n talks:bargaining
n tally:rbi
n tax:income tax
n teacher,instructor:governess,missionary
n teaching:lecturing
n team:football team
n tears:sniveling
n technology:engineering
n teenager:young man
n temperature:low temperature,room temperature
n tendency:dislike
n tent:cabana
n text:lyric
n texture:smoothness
n thanks:thank you
n theatregoer:first-nighter
n theology:hermeneutics
n therapist,healer:chiropractor,electrotherapist,naprapath,naturopath
n thermodynamics:thermostatics
n thermometer:pyrometer,thermocouple,thermopile
n thief:bandit,burglar,despoiler,ghoul,robber,rustler,safebreaker
n thigh:lap
n thinking:consideration,reasoning
n thoroughfare:street
n throng:horde
n thyroid hormone:thyroxine
n timbre,timber:sonority,vibrancy
n time off:leisure,spare time
n timepiece:clock,sundial
n times:modern world
n timing:presentness,punctuality
n tip:fingertip
n tool:power tool
n toweling,towelling:terrycloth
n tower:spire,steeple
n town:hometown
n toy:slingshot
n track:trail
n trader,dealer:draper,fishmonger,fishwife
n train:streamliner
n training:retraining
n transaction:commercialism,operations
n transfer:bringing,delivery
n transformation:conversion,population shift
n transport:vehicle
n traveler,traveller:bearer,courier,foreigner,messenger,passenger,rider,toter,tourist,visitor,voyager
n tree:sapling,willow
n trip:errand
n tripod:easel
n trousers:breeches,corduroys,slacks
n truthfulness:veracity
n tube,tubing:barrel,catheter,pipe
n tune,melody:leitmotiv
n twenty-four hours:date,morrow,tomorrow,yesterday
n unawareness:unselfconsciousness
n uncertainty:indefinity
n undergraduate:senior
n understanding:appreciation,comprehension,realisation,realization
n urban area:megalopolis
n urchin:ragamuffin
n usage,utilization,utilisation:application
n usefulness:detergency
n uselessness:futility
n user:consumer,wearer
n utterance:croaking,exclaiming,exclamation,howl,laughter,profanity,yell
n valley:gully
n variation:diurnal variation
n vegetable:greens
n vein:pulmonary vein
n vendor:peddler
n verb:infinitive
n vessel:blood vessel
n victim:martyr,prey
n vine:dichondra,ivy
n visible light:firelight,fluorescence,gegenschein,lamplight,moonlight,ray,starlight,sunlight
n visitor:caller,guest
n voltmeter:millivoltmeter
n wagon:cart
n war,warfare:civil war
n wardrobe:armoire
n warrior:guerrilla
n washing:laundering,window-washing
n watching:monitoring
n watchman:patroller,portwatcher,sentry
n water:dishwater,saltwater,seawater
n wave:ripple,tsunami
n weapon:gun,missile,sword
n weather:cold weather,wind
n weight:body weight,weightlessness
n well-being:health
n wetness:humidity,moisture
n wife:housewife
n wind:breeze,gust
n window:skylight
n wine:vermouth
n wire:barbed wire
n wit:gag,joke
n woman:bluestocking,lady,mistress,old woman,whore,widow,wife,young woman
n wood:log,oak,sandalwood,sawdust,splinters,teakwood
n word:monosyllable,synonym,term,terminology
n worker:assistant,employee,servant,skilled worker
n workman:factory worker,laborer,mover
n worktable:workbench
n writ:certiorari,mandamus
n writer,author:dramatist,gagwriter,journalist,lyricist,novelist,playwright,poet
n year,yr:calendar year,fiscal year
n yell:battle cry,clamoring,hollering,shriek,yelling
n young girl:bobbysoxer
v abolish:abrogate
v accost,come up to:greet
v acculturate:detribalise,detribalize
v accustom:inure
v achieve,attain:get to
v acquire:benefit,borrow,buy,earn,get back,obtain,purchase,receive
v act:attempt,come close,continue,cope,deign,do well,end up,engage,get around to,get by,go ahead,grapple,interact,make sure,participate,perpetrate,persist in,prosecute,take part,try,wind up
v adapt:gear,tailor
v add:supplement
v adjust:attune,calibrate,regulate
v administer:superintend,supervise
v admire:envy
v admit:concede,confess
v affect:influence
v allot:allocate,apportion,set aside
v alter:accustom,adjust,adorn,affect,alienate,animise,animize,archaise,archaize,automate,blot out,centralise,centralize,clean,complicate,convert,cool,damage,decentralise,decentralize,decorate,demythologise,demythologize,depersonalise,depersonalize,deprave,dry,enable,fatten,fill,fortify,harshen,heat,humanise,humanize,improve,iodinate,loosen,mingle,neutralize,outmode,personalise,personalize,prepare,reestablish,remodel,simplify,strengthen,substitute,terminate,tighten,transform,wake up,weaken
v analyze,analyse,study:check,compare,diagnose,investigate,look into,survey,trace
v announce:advertise,advertize
v annoy,irritate:beset,chivy
v answer,reply:retort
v approve,sanction:endorse
v approximate:border on
v argue:re-argue
v arouse,elicit,evoke:ask for,excite,sweep over
v ascend:rise up
v assail,assault:rape,reassail
v assemble,put together:reassemble
v associate,link:have in mind
v attach:affix,fasten,glue,hang on,insert,nail,paste,tag
v attack:bomb,invade
v attract,pull in:tug
v await:look forward,look to
v be after:aspire
v be born:come into being
v be:account for,behoove,belong,comprise,cost,depend,deserve,hang around,loiter,make sense,matter,merit,range,remain,run into,seem,stay on,subtend,total,turn out,underlie
v become:sober up
v begin,start,set out:get started
v bend:arch,crouch,grovel,stoop
v bomb:glide-bomb
v breathe,take a breath:choke,sigh,snore,yawn
v calculate,compute:deduct,estimate,multiply,recalculate,subtract
v calm:reassure
v caress:pat
v categorize,categorise:classify,sort out
v cater:feed,fix up,nourish,regale
v cause:effectuate,engender
v celebrate:commemorate
v cerebrate:conclude,meditate,muse,philosophise,philosophize,ponder,puzzle over,think about,think over
v choose,select,pick out:elect,pick,vote
v claim:profess,purport
v clasp:hug
v classify,sort out:reclassify
v cling to:nestle,snuggle
v cluster:huddle
v coerce,force:bring oneself
v coincide:overlap
v collaborate,cooperate:go along
v collapse,fall in:flop
v comfort:calm
v compel,oblige:enforce,impose
v compete,vie:rival
v complain:bemoan,bewail,grumble,protest
v complete,finish:accomplish,carry out,carry through,fulfil,fulfill,get through,round out
v compound:enhance
v comprehend:catch on,get it
v conclude:generalise,generalize
v confirm,corroborate,affirm:verify
v conjure up,invoke:bedamn,bless,damn
v consent:permit,succumb
v constitute,make up:compose,fall into,pose
v construct,build:erect,rebuild
v contract:rent,stipulate
v control:handle,maneuver,preside,steer
v converse:interview
v convey:express,hint,thank
v correct:remedy
v correspond:accord,adhere,bear out,befit,correlate,parallel,resemble
v counsel:dissuade,urge
v create:arouse,assemble,beget,build,cause,choreograph,construct,elicit,evoke,generate,give rise,initiate,lay down,make for,put together,sire
v criticize,criticise:denounce
v cut:bevel,carve,drill,fell,incise,trim
v damage:impair,mar
v decide:choose,govern,pick out,select
v decorate,adorn:redecorate
v decrease,diminish,lessen:dwindle,slow
v dedicate,devote:rededicate
v defeat:make it
v demand:clamor,clamour
v deprave:poison
v descend,come down:climb down,crash,dismount,dive,drip,swoop,topple,tumble
v describe:outline
v designate:denote,label
v desire,want:crave,feel like,hanker,take to,yearn
v destroy:disassemble,eliminate,tear down
v determine,find out,ascertain:count,situate
v dig,delve:burrow
v disbelieve:distrust,doubt
v discard,throw away:dump
v disclose,divulge:betray,confide
v dislike:resent
v disobey:balk,undermine
v dispense:allot
v display:flaunt,show off
v dress:don,dress up,put on
v drill:counter-drill
v drink:gulp,guzzle,sip,suck
v dry:parch
v eat:slurp
v effectuate:accomplish,carry out,carry through,fulfil,fulfill,precipitate
v elaborate,expound:illustrate,set forth
v elect:reelect
v eliminate:cancel out,exclude,knock out,leave out,omit
v embark on:inaugurate
v enable:endow
v encase:pack
v encounter:intersect
v end:adjourn,culminate
v endeavor,endeavour,strive:take pains
v enter,come in,get in,go into,go in,move into:penetrate,re-enter
v entertain:amuse
v equal:correspond
v err:misjudge
v escape,get away:escape from,shake off
v estimate:misgauge
v evaluate,assess:praise,reevaluate
v exaggerate:overemphasise,overemphasize
v exchange:sell
v exist:consist,lie in
v expect:take for granted
v expel:banish
v expend:waste
v explain:clear up
v explore:re-explore
v export:smuggle
v express:burst out,vent
v extend to:reach into
v face up:tackle
v fasten:anchor,clamp,clinch,lock up,sew,tack,tie
v fight:attack,combat
v fill:flood,load,overfill,replenish
v finance:refinance
v flee:escape,get away,high-tail
v flow:transpirate
v focus:engulf
v forbid,prohibit,proscribe,disallow:bar
v forgive:condone
v frown:scowl
v gather:glean,harvest,mobilise,mobilize,muster,reap,round up
v gaze,stare:outface
v generalize,generalise:universalise,universalize
v generate:bring on
v gesticulate:applaud,beckon,bow,nod,shrug,wave,wink
v get ahead:score
v get around:leak out
v get rid of:discard,throw away
v glide:slide
v go out,get out:depart,file out,go away,step out
v go up:climb,soar
v go wrong:overreach
v grab:intercept
v grasp:clasp
v grip:bite,pinch
v handle:administer,carry on,come to grips,conduct,mismanage
v happen,occur,come about,take place:befall,materialise,materialize,recur
v hate,detest:abhor,loathe
v have:wield
v hear:overhear
v heat:toast
v help,assist,aid:facilitate
v hide,conceal:befog,lurk,veil
v hinder:interfere,occlude
v hint:intimate
v humiliate:demean
v hurry:dart
v identify:differentiate,distinguish
v imagine,conceive of,envisage:dream,envision,fancy,visualise,visualize,woolgather
v impart:convey
v import:smuggle
v improve:educate,enrich,mend,repair
v impute,ascribe,attribute:internalise,internalize
v incise:notch
v include:contain
v increase:add,compound,pile up,widen
v influence:manipulate,militate,persuade
v inform:disabuse,fill in,instruct,notify,recount,teach,understate,volunteer
v initiate:date back,date from,go back,lead up
v injure:harm,run over
v innovate:pioneer
v inquire:confer with,query
v insert:imbed
v insist:assert
v inspect:go over
v install,instal:reinstall
v institute:appoint
v integrate,incorporate:re-incorporate
v intend:be after
v interact:get in touch,transact
v interpret,construe:read
v interrupt,disrupt,cut off:interject
v intervene:meddle
v inure:prepare for
v invade:overrun
v investigate,look into:explore,probe
v isolate:seclude
v itemize,itemise:list
v join:rejoin,unite
v jump,leap,spring:bounce,hop-skip
v justify:warrant
v keep:preserve
v kill:behead,erase,exterminate,knock off,slaughter,strangle,suffocate
v know:realise,realize
v lag:trail
v laugh:chortle,chuckle,giggle
v lean,tilt:lean back
v learn:relearn
v leave behind:outdistance
v lecture:preach
v let go:unclasp
v levy:tax
v limit,confine:hamper
v live up to:suffice
v look for:fumble,grope,seek out
v look out,watch out:beware,look after
v look:gaze,glance,have a look,leer,look around,look back,ogle,peer,stare,take a look
v love:adore,cherish
v manifest:authenticate,notarise,notarize
v map:chart
v marry,get married,wed:remarry
v matter to:fascinate
v mature:grow up
v mention,cite:touch on
v migrate:emigrate
v mingle:blend
v misjudge:underrate
v mistake:confuse
v mix,fuse:admix
v mock:deride,laugh at,make fun,ridicule,tantalise,tantalize,taunt
v modify:buffer
v move on,march on:close in,elapse
v obey:comply,heed
v obtain:secure,shop
v occlude:clog
v oppose:contest
v ordain,enact:legislate
v order:send for
v originate in:stem
v originate,arise,spring up:well up
v outmaneuver:outgeneral
v pack:stow
v pay:defray,disburse,finance,pay out,repay
v pen:draft,write about,write of
v penetrate:dig into,pervade
v perceive:hear,listen,misperceive,see,sense
v permit:authorise,authorize,legitimise,legitimize,tolerate
v persist:carry over
v pertain,concern:center on,matter to
v pity,sympathize with:care,commiserate
v plead:beseech
v please,delight:endear,enthrall
v pledge:guarantee,vow
v plot:conspire
v pluck:tweeze
v populate,live,inhabit:encamp,lodge,reside
v praise:commend,flatter
v predict:bet,forecast
v preserve:perpetuate,persevere,resume
v prevent,forestall:avert,head off,stave off
v promise:contract,pledge
v promote,encourage:foster
v propel:throw
v protect:shield
v prove,turn out:ensue,result
v publicize,publicise:disseminate
v pull:attract,haul,jerk,pluck,pull in,yank
v punish,penalize,penalise:avenge
v push:push aside,push back,repel,shove
v put,place,lay:ensconce,glycerolise,glycerolize,instal,install,juxtapose,park,put down,put in,seat,sow,superimpose
v quarrel:wrangle
v query:wonder
v react,respond:consent,marvel,refuse
v read:reread
v receive:graduate
v record:document,photograph
v reduce,cut down:detract,shorten
v refuse:disobey,spurn
v regard:abstract,reconsider,respect,view as
v reinforce,reenforce:bolster
v reject:disbelieve,repudiate
v relax:sit back,take it easy
v relinquish:sacrifice
v remove:amputate,carry away,de-iodinate,delve,dig,extract,offsaddle,scoop up,shed,unpack,wipe off
v renew:modernise,modernize,refurbish,restore,revamp
v repeat,reiterate,restate:quote,rephrase,sum up,summarise,summarize
v reproduce:duplicate
v request,call for:ask,demand,solicit
v rescue:salvage,save
v resemble:approximate,look like
v respect:admire,venerate
v result,ensue:be due
v retreat,draw back,recede,move back:back off
v return:go home,retrace,turn back
v revise:amend
v rewrite:revise
v rock:totter
v rotate:spin,swirl,wheel,whirl
v rub:scrape,scrub,wipe
v ruin:devastate,wreck
v run away:flee,skedaddle
v rush,race:dash,scoot
v sag:slump
v seal off:reseal
v see:behold,get a look,glimpse
v seem:glint,glisten,glitter,loom,sound
v seize,clutch:grab,grip,snatch
v send for:summon
v send out:mail
v send:cast,redirect
v set about,go about:face up
v set forth:describe
v shake:tremble,wiggle
v shock:startle
v shout:holler
v shut:seal off,slam
v sit:perch,sprawl,squat
v slide:skid
v smile:grin
v sorb:adsorb
v speculate,hypothesize,hypothesise:reconstruct
v sponsor:cosponsor
v sprinkle:spray
v spurn:rebuff
v state,say:remark
v stay on:bide
v steal:embezzle,rob
v strengthen,fortify:reenforce,reinforce
v stress,emphasize,emphasise:point up
v stroke:caress
v succeed:achieve,attain,manage
v succumb:give in
v suffice:qualify
v supply,provide,furnish:equip,offer,upholster
v suppress,conquer:quell
v surprise:shock
v surrender:capitulate
v symbolize,symbolise,stand for:epitomise,epitomize
v systematize,systematise:codify
v take on:re-assume
v talk:converse
v tantalize,tantalise,taunt:jeer,scoff
v teach,instruct:edify,indoctrinate,lecture
v tear:rend,rip
v terminate:complete,finish
v test,try out:field-test
v thaw,unthaw:defrost
v think about:look at
v throw:fling,hurl
v thwart,frustrate:disappoint
v tie:retie
v total:outnumber
v touch:kiss,press,stroke
v travel,go:ascend,come down,creep,descend,draw back,drift,fly,glide,go forward,go up,hurry,hurtle,move back,pass by,recede,retreat,return,ride,roam,rove,scramble,step,swim,thread,trundle,walk,wander,wend
v tremble:quiver,shiver
v trust:rely
v try,attempt:endeavor,endeavour,risk,run a risk,strive,struggle,take a chance
v turn over:entrust,hand over,intrust,relinquish
v turn:flip,roll over,swerve,turn around,turn away,veer
v understand:comprehend,construe,fathom,figure out,interpret,solve
v undo:unhitch,unlace,untie,unwire
v unify,merge:consolidate
v unite:get married,marry,wed
v untie,unlace:unlash
v use,utilize,utilise,employ:avail,dedicate,devote,exert,exploit,resort,reuse
v vanquish:lick,outfight,outplay
v verify:see to it
v wait:waylay
v wake up:reawaken
v wake:sit up
v walk:clomp,flounder,limp,lurch,march,pace,plod,shuffle,slink,stagger,stalk,stumble,trample,trudge,wade,walk around
v warn:alert,caution
v weaken:debilitate,dilute
v widen:dilate
v wiggle:wag
v withhold:reserve
v worry:fret,fuss
v yell,scream:howl,shriek,squawk,wail,whoop
`;
