/*
 * Made from WordNet 3.1, Copyright 2011 by Princeton University (licence: see NOTICE), by `npm run dictionary`.
 * Change the scripts in scripts/dictionary, not this file.
 */

/** A part of speech and words that may stand for each other. */
export const SYNONYMS_TABLE = `
a bigger,larger
a chief,main,principal
a colorful,colourful
a damned,darned
a damp,moist
a entire,total
a large,big
a needed,required
n accomplishment,achievement
n acreage,land area
n ad,advertisement
n adieu,adios,good-bye
n adult,grownup
n adversary,antagonist
n agenda,schedule
n airplane,plane
n ammunition,ammo
n animal,beast,creature
n applause,clapping
n applicability,pertinence
n ardor,ardour
n artilleryman,gunner
n artistry,prowess
n aspect,facet
n assurance,confidence,self-confidence
n astonishment,amazement
n asynchrony,desynchronizing
n authorization,authorisation
n award,awarding
n baby,babe,infant
n banister,balustrade
n bartender,barkeep
n basement,cellar
n bathtub,tub
n battlefield,battleground,field of battle
n beard,whiskers
n bearer,toter
n behavior,behaviour
n bewilderment,puzzlement
n biography,life history
n birth control,family planning
n boundary,bounds
n bouquet,corsage
n brook,creek
n brothel,bawdyhouse
n brow,forehead
n brush,thicket
n buddy,crony
n building,edifice
n bullet,slug
n bunch,clump,cluster
n cadaver,corpse
n cafe,coffeehouse
n calculation,computation
n camping,tenting
n car,auto,automobile,motorcar
n cargo,freight,shipment
n catalog,catalogue
n catharsis,abreaction
n celerity,rapidity
n cemetery,graveyard
n center,centre,middle
n centimeter,centimetre,cm
n chambermaid,fille de chambre
n characterization,characterisation
n child,kid,youngster
n civilization,civilisation
n clamor,din
n clannishness,exclusiveness
n clarity,clearness
n classroom,schoolroom
n cleric,churchman
n clique,ingroup
n clutches,grip
n coast,seacoast
n colleague,co-worker
n color,colour
n commercialization,commercialisation
n commoner,common man
n communication,communicating
n companion,comrade
n component,element
n comportment,mien
n composure,equanimity
n compunction,remorse
n concept,conception
n conduction,conductivity
n consequence,effect,result,upshot
n contempt,scorn
n contraption,gadget
n cowboy,cowpuncher,puncher,cowhand
n creativity,creativeness
n cupboard,closet
n curtain,drapery
n dad,daddy,pa,papa
n dairy cattle,dairy cow
n dais,pulpit
n dawn,dawning,daybreak
n daytime,daylight
n debris,rubble
n decimeter,decimetre
n decrease,lessening
n defense,defence
n deity,divinity
n delivery,bringing
n demagogue,demagog
n demeanor,demeanour
n demythologization,demythologisation
n departure,leaving
n dependence,dependency
n desecration,sacrilege
n destiny,fate
n detection,sensing
n detector,sensor
n diagnosis,diagnosing
n diagnostician,pathologist
n diameter,diam
n diarrhea,diarrhoea
n differentiation,distinction
n digitalization,digitalisation
n dignity,self-respect
n disappointment,letdown
n disciple,adherent
n doctor,physician
n dogma,tenet
n doorknob,doorhandle
n dramatist,playwright
n drunkard,drunk
n dusk,nightfall
n earthquake,quake
n eating,feeding
n effluent,wastewater
n emotionality,emotionalism
n entrance,entranceway
n epicenter,epicentre
n epicure,gourmet
n era,epoch
n examination,scrutiny
n excess,surplus
n exclamation,exclaiming
n exercise,exercising,workout
n eyelid,lid
n fabric,cloth,textile
n factory,mill
n farming,husbandry
n favor,favour
n favorite,favourite
n feature,characteristic
n ferocity,fierceness
n fiber,fibre
n figurine,statuette
n firearm,small-arm
n fishmonger,fishwife
n flavor,flavour
n flurry,ado
n forest,woods
n foyer,lobby
n fraternization,fraternisation
n freeway,thruway
n ghost,specter,spectre
n glamor,glamour
n glance,glimpse
n glycerol,glycerine
n goiter,goitre
n good fortune,good luck
n good humor,good humour
n gospeler,gospeller
n graining,woodgraining
n gram,gm
n grandma,grandmother,granny
n grape arbor,grape arbour
n greatcoat,overcoat
n group,grouping
n growth,growing
n guidance,counseling,counselling
n hallway,hall
n handbag,purse
n handshaking,handclasp
n happening,occurrence
n harbor,harbour
n hayfield,meadow
n hearer,listener
n highschool,high school
n hilarity,glee
n homeland,motherland,native land
n honor,honour,laurels
n hospital,infirmary
n hostelry,inn
n hour,hr
n housework,housekeeping
n hyalinization,hyalinisation
n imprecation,malediction
n incipiency,incipience
n index finger,forefinger
n industrialization,industrialisation
n infirmity,debility
n inflow,influx
n inhabitant,dweller
n inscription,lettering
n intake,uptake
n integration,integrating
n international law,law of nations
n interrelation,interrelationship
n irritation,annoyance
n jeep,landrover
n jimdandy,jimhickey
n joke,gag
n journey,journeying
n ketosis,acetonemia
n kilometer,kilometre,km
n kind,sort
n knapsack,haversack
n knoll,hillock
n lab,laboratory
n lawyer,attorney
n leaf,foliage
n license,licence
n liter,litre
n living room,front room
n lobscouse,lobscuse
n longing,yearning
n lumber,timber
n lunch,luncheon
n ma,mama,mamma,mommy
n magnetism,magnetic force
n major league,big league,majors
n malingering,skulking
n market value,market price
n mathematics,math
n measurement,measuring
n memorization,memorisation
n merchandise,product
n messenger,courier
n meter,metre
n metro,subway
n microphone,mike
n middle class,bourgeoisie
n milieu,surroundings
n milligram,mg
n milliliter,millilitre,ml
n millimeter,millimetre,mm
n minimum,lower limit
n minute,min
n mischief,devilment
n misinterpretation,mistaking
n modernization,modernisation
n monopolization,monopolisation
n mortician,undertaker
n motivation,motive
n motto,slogan
n movie,film,motion picture
n musician,instrumentalist
n myofibril,myofibrilla
n mystery story,whodunit
n narrative,story,tale
n neighbor,neighbour
n night,nighttime
n noon,midday
n odor,odour
n old man,graybeard
n opportunity,chance
n orator,rhetorician
n owner,proprietor
n paneling,panelling
n parlor,parlour
n past,yesteryear
n pectoral,pectoralis,pecs
n periphery,fringe
n perpetuation,lengthening
n persistency,tenacity
n perspiration,sweat
n pharmacist,apothecary
n phonology,phonemics
n phosphate,orthophosphate
n photograph,photo
n physicalness,corporeality
n piano,forte-piano
n piece of paper,sheet of paper
n pile,heap
n plenty,plenitude
n point of view,viewpoint,standpoint
n polarization,polarisation
n polymerization,polymerisation
n potential,potentiality
n pound,lb
n private detective,private eye
n proceeding,proceedings
n profusion,richness
n protease,peptidase
n purpose,intent,intention,aim
n pursuit,chase
n railing,rail
n rain,rainfall
n randomization,randomisation
n realization,realisation
n refrigerator,icebox
n reharmonization,reharmonisation
n relevance,relevancy
n religion,faith,religious belief
n remainder,rest
n remark,comment
n remembrance,recollection
n rescue,deliverance
n resident,occupant
n reveler,reveller
n rhinoceros,rhino
n ruffian,roughneck
n rug,carpet
n rumor,rumour
n salesgirl,saleslady
n saloon,ginmill
n schoolmarm,schoolmistress
n schoolmate,classmate
n seawater,saltwater
n self-defense,self-defence
n self-esteem,self-pride
n sensation,sense datum
n sermon,preaching
n shopkeeper,tradesman,storekeeper
n shopping center,shopping centre
n shred,whit
n shrub,bush
n signal,signaling
n sin,sinfulness
n singer,vocalist
n sinner,evildoer
n sister,sis
n smile,grin,grinning
n snake,serpent
n snow,snowfall
n soapsuds,suds,lather
n sod,sward
n sofa,couch
n somersault,somersaulting
n sonority,vibrancy
n spectacles,glasses
n speed,velocity
n sportsman,sportswoman
n stairway,staircase
n steeple,spire
n striving,pains
n student,pupil
n stylization,stylisation
n subordinate,underling
n surfactant,surface-active agent
n synchronism,synchrony
n systematization,systematisation
n teacher,instructor
n teetotaler,teetotaller
n telephone,phone
n theater,theatre
n therapist,healer
n three-dimensionality,third-dimensionality
n timbre,timber
n titer,titre
n topic,theme
n toweling,towelling
n trade name,brand
n transmission,transmitting
n traveler,traveller
n travelogue,travelog
n tube,tubing
n tumor,tumour
n tune,melody
n typing,typewriting
n usage,utilization,utilisation
n vacation,holiday
n vacuolization,vacuolisation
n vapor,vapour
n velour,velours
n veranda,verandah
n visualization,visualisation
n vitality,verve
n vote,voting
n watercolor,watercolour
n wayside,roadside
n whiskey,whisky
n winter,wintertime
n wording,phraseology
n writer,author
n yaws,frambesia
n year,yr
r absently,absentmindedly
r absolutely,perfectly,utterly
r agilely,nimbly
r ahead,in front
r all in all,on the whole
r also,as well
r and so forth,and so on,etcetera
r annually,each year
r anxiously,uneasily
r anyhow,anyway,in any case,at any rate,in any event
r appropriately,suitably
r awhile,for a while
r back and forth,to and fro
r backward,rearward
r basically,fundamentally,essentially
r below,beneath
r brilliantly,brightly
r chiefly,principally,primarily,mainly
r competently,ably
r consequently,accordingly
r considerably,substantially
r contemptuously,scornfully
r deplorably,woefully
r doggedly,tenaciously
r dourly,sullenly
r downstairs,down the stairs
r enormously,tremendously,staggeringly
r erratically,unpredictably
r everlastingly,eternally,forever
r faithfully,reliably
r favorably,favourably
r ferociously,fiercely
r finally,eventually
r firmly,steadfastly
r fondly,lovingly
r for example,for instance
r fortunately,luckily
r frequently,often,oftentimes
r furthermore,moreover
r gradually,step by step
r hereinafter,hereafter
r honestly,candidly,frankly
r however,nevertheless,even so,nonetheless,notwithstanding
r hurriedly,hastily
r immediately,instantly,right away,at once,forthwith
r in this,in that
r increasingly,progressively,more and more
r individually,separately
r inescapably,unavoidably
r intentionally,deliberately,purposely
r intrinsically,per se
r keenly,acutely
r kind of,kinda,sort of
r largely,mostly
r long ago,long since
r madly,frantically
r mutely,wordlessly,silently
r naturally,of course
r nearer,closer
r no longer,no more
r normally,usually,commonly,ordinarily
r obviously,evidently,manifestly,plainly
r occasionally,now and then,at times
r over and over,again and again
r partially,partly
r perilously,dangerously
r pityingly,compassionately
r possibly,perhaps,maybe
r precisely,exactly
r profoundly,deeply
r proportionately,proportionally
r quicker,faster
r quickly,rapidly,speedily
r recently,lately
r regardless,irrespective,disregardless,no matter
r shyly,timidly
r similarly,likewise
r so far,thus far,hitherto,heretofore,as yet
r somewhere,someplace
r stubbornly,obstinately
r subsequently,later,afterwards
r successively,in turn
r suddenly,of a sudden
r systematically,consistently
r testily,irritably,petulantly
r thereafter,thenceforth
r therefore,hence,thus
r thereto,to it
r thoroughly,exhaustively
r tiredly,wearily
r to the contrary,on the contrary
r transversely,transversally
r truly,really
r ultimately,at last
r unfortunately,unluckily
r unquestionably,unimpeachably
r unwittingly,inadvertently
r upstairs,up the stairs
r vastly,immensely
r westward,westwards
r wholly,entirely,completely,totally,altogether
r wonderfully,wondrously,superbly,marvelously
v abhor,loathe
v accelerate,speed up,quicken
v acclaim,hail
v acclimatize,acclimatise
v accost,come up to
v achieve,attain
v advertise,advertize
v allocate,apportion
v animize,animise
v apologize,apologise
v archaize,archaise
v arouse,elicit,evoke
v assemble,put together
v attract,pull in
v authorize,authorise
v avert,head off,stave off
v baptize,baptise
v beckon,wave
v beget,sire
v begin,start
v bewail,bemoan
v bloom,blossom
v blush,flush
v bode,portend
v breathe,take a breath
v bring out,reveal
v buffet,batter
v buy,purchase
v calculate,compute
v carry through,accomplish,carry out,fulfill,fulfil
v catch on,get it
v categorize,categorise
v cavort,run around
v centralize,centralise
v characterize,characterise
v chase,go after
v chivy,beset
v choose,select,pick out
v chuckle,chortle
v clamor,clamour
v classify,sort out
v collaborate,cooperate
v come in,get in,go into,go in,move into
v come upon,come across
v compete,vie
v complete,finish
v conduct,carry on
v conjure up,invoke
v consist,lie in
v constitute,make up
v construct,build
v cope,get by,grapple
v crouch,stoop
v damn,bedamn
v dash,scoot
v decentralize,decentralise
v decorate,adorn
v decrease,diminish,lessen
v dedicate,devote
v deglycerolize,deglycerolise
v demythologize,demythologise
v depend on,depend upon
v depersonalize,depersonalise
v deprive,strip
v descend,come down
v deserve,merit
v detribalize,detribalise
v dialyse,dialyze
v dig,delve
v disappear,vanish
v disburse,pay out
v discard,throw away
v discern,make out
v distinguish,differentiate
v dream,woolgather
v economize,economise
v end up,wind up
v endeavor,endeavour,strive
v enjoy,bask,savor,savour
v entice,lure
v entomb,inter
v entrust,intrust
v envelop,enclose
v epitomize,epitomise
v escape,get away
v evaluate,assess
v exclude,leave out,omit
v exorcise,exorcize
v explode,detonate,blow up
v favor,favour
v flaunt,show off
v foreknow,foresee
v forsake,desert
v fraternize,fraternise
v fuss,fret
v gaze,stare
v generalize,generalise
v glitter,glisten,glint
v glower,glare
v glue,paste
v glycerolize,glycerolise
v go away,depart
v go back,date back,date from
v go to bed,go to sleep
v groan,moan
v grope,fumble
v hanker,yearn
v happen,occur,come about,take place
v harbor,harbour
v help,assist,aid
v hide,conceal
v honor,honour
v howl,wail
v humanize,humanise
v hypnotize,hypnotise
v illumine,illuminate
v imagine,conceive of,envisage
v improvise,improvize
v install,instal
v institutionalize,institutionalise
v integrate,incorporate
v internalize,internalise
v interpret,construe
v invent,devise
v investigate,look into
v italicize,italicise
v itemize,itemise
v jeer,scoff
v jump,spring
v keep out,shut out
v lean on,rest on,lean against
v legitimize,legitimise
v loiter,hang around
v look out,watch out
v lyophilize,lyophilise
v magnify,amplify
v marry,get married,wed
v materialize,materialise
v memorize,memorise
v metabolize,metabolise
v minimize,minimise
v mix,fuse
v mobilize,mobilise
v modernize,modernise
v narcotize,narcotise
v notarize,notarise
v originate,arise,spring up
v overemphasize,overemphasise
v overindulge,overeat
v overtake,catch up with
v pant,gasp
v participate,take part
v personalize,personalise
v philosophize,philosophise
v plod,trudge
v prevent,forestall
v provide,furnish
v publicize,publicise
v put on,don
v rationalize,rationalise
v realize,realise
v reap,harvest,glean
v reappear,re-emerge
v reconnoiter,reconnoitre
v regard as,look upon
v reinforce,reenforce
v remember,recall,recollect
v rend,rip
v reorganize,reorganise
v repair,mend
v repel,push back
v result,ensue
v retreat,draw back,recede,move back
v ridicule,laugh at,make fun
v ritualize,ritualise
v romanticize,romanticise
v run a risk,take a chance
v salvage,save
v scamper,scuttle
v scandalize,scandalise
v scrutinize,scrutinise
v shake off,escape from
v sit back,take it easy
v snuggle,nestle
v solve,figure out
v spread out,fan out
v squeak,screech,creak
v stagger,lurch
v steer,maneuver
v step on,tread on
v strengthen,fortify
v subsidize,subsidise
v subtract,deduct
v sum up,summarize,summarise
v supervise,superintend
v supplant,supersede
v swerve,veer
v swirl,whirl
v switch on,turn on
v symbolize,symbolise,stand for
v synthesize,synthesise
v systematize,systematise
v take a look,have a look
v take back,bring back
v take form,take shape
v tantalize,tantalise,taunt
v teach,instruct
v telephone,phone
v think over,meditate,ponder,muse
v thrive,flourish
v trigger,spark,touch off
v try,attempt
v tumble,topple
v turn up,show up
v twine,interlace
v universalize,universalise
v untie,unlace
v use,utilize,utilise
v visualize,visualise,envision,fancy
v wander,roam,rove
v wear,have on
v weave,interweave
v wheedle,coax
v write of,write about
v writhe,squirm,twist
v yank,jerk
v yell,scream
`;
