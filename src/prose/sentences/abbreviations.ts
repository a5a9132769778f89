/**
 * Words written with a full stop that need not end a sentence, in lower case, without the stop.
 * English, then what articles in other European languages use most.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Always tied to what follows: `Dr. Smith`, `e.g. a hat`. */
export const binding =
  words(`mr mrs ms mx dr prof gen sen rep reps gov lt col sgt capt cmdr cpl maj adm rev hon
  st ste mt ft messrs mme mlle vs viz cf e.g eg i.e ie resp approx incl excl esp fr hr frau skt mgr ing
  sr.ta sra srta dña dn lic sig sig.ra sig.na dott avv dir amm geom arch rag on arcid psicol idraul meteor
  bzw bspw vgl evtl ggf insb sog usf kath evang ev z.b d.h u.a o.ä u.ä s.o s.u zz z z.z z.t dipl med phil rer nat habil
  bl.a f.eks m.fl o.a t.o.m bijv aanw vnw bv ca circa c núm admón párrf vkl вкл напр тыс млн млрд гг ул им проф пл акад
  т.е т.к т.д т.п др г-н г-жа bałt np m.in tzn tzw napr tzv econ supt det insp pfc pvt`)

/** Tied to a number or a letter that follows, an ordinary word otherwise: `No. 5`, `p. 55`. */
export const numbering =
  words(`rs rp no nos nr num n° fig figs eq eqs sec secs sect ch chap chaps art arts p pp vol vols ver v
  vv ref refs tab tabs app suppl ex para paras pt pts cl op bd s seite § str núm par rn abb kap bl nº стр рис табл гл ст
  jan feb mar apr jun jul aug sep sept oct okt nov dec dez mai tel ext cra lun ago set ene abr dic sal`)

/** May end a sentence or not: what follows decides. */
export const wavering =
  words(`inc corp ltd co cos llc plc llp bros gmbh s.a ag jr sr etc al et.al ph.d phd m.d md b.a m.a
  d.c est dept univ assn ave blvd rd sq hwy ind ariz calif conn fla ill mass mich minn miss mo mont neb nev okla ore penn
  tenn tex va vt wash wis wyo mon tue tues wed thu thurs fri usw u.s.w u.v.m etw adv ed eds trans hrs min mins oz lb
  lbs km cm mm kg mg ibid int intl natl dist div mfg tech assoc asst г гр руб дол куб кв т.г см г.г
  jan feb mar apr jun jul aug sep sept oct nov dec hs esq dist r.o s.r.o a.s`)

/** Marks of the hour: a capital letter behind them starts a sentence, unless it names the time. */
export const hours = words('a.m p.m am pm')

/** What may follow the hour within a sentence. */
export const timeWords =
  words(`est edt cst cdt mst mdt pst pdt gmt utc et ct pt eastern central pacific monday tuesday
  wednesday thursday friday saturday sunday january february march april may june july august september october november
  december`)

/** Words that start sentences and hardly ever names: they decide after `U.S.` or `Inc.`. */
export const starters =
  words(`the this that these those it its they he she we you i there here however but and although
  though while when if in on at for from by with as after before since because despite during under according what how why
  who where which his her their our my some many most all both each several such another other one two moreover furthermore
  additionally meanwhile finally also then thus therefore hence overall still yet instead not no nor so an a to is are was
  were do does did has have had can could would should let once today now unlike among between beyond later last next recent
  recently its it's i'm they're der die das ein eine dies diese es er sie wir im el la los las un una en se le les des une
  il elle ce cette lo gli uno det den de hvad het een`)

/** Names that end in an exclamation mark. */
export const exclaiming = words('yahoo jeopardy joomla y yum mamma oklahoma wham')

/** First letters of the months' names, after an ordinal: `12. Juni`, `7. apríla`. */
export const months =
  words(`jan feb feber fev mar mär mrz apr maj mai máj mei jun jún jul júl aug sep okt oct out nov dez dec des
  led úno bře dub kvě čer srp zář říj lis pro sty lut kwi cze lip sie wrz paź gru tam hel huh kes hei elo syy mar jou`)

/** Before a number with a stop, these make it an ordinal: `am 3. Tag`, `die 10. Klasse`. */
export const ordinalMakers =
  words(`der die das dem den des am im zum zur vom beim ab seit bis ins jeder jede jedes und oder
  til den det i på w na od do dnia`)

/** At the start of a sentence, before a number with a stop: `Table 1. Rates in percent`. */
export const captions = words(
  'table figure chart exhibit box tabelle abbildung tableau tabla figura'
)

/** What a source does that is cited as the subject of its sentence. */
export const reporting =
  words(`adds argues argued claims claimed concludes concluded confirms confirmed demonstrates
  demonstrated describes described discusses estimates estimated explains explained finds found highlights indicates
  introduces introduced notes noted observes presents presented proposes proposed reports reported reveals reviews says said
  shows showed states stated suggests suggested`)
