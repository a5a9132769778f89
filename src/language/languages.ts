import {ar} from './ar.js'
import {be} from './be.js'
import {bg} from './bg.js'
import {bn} from './bn.js'
import {ca} from './ca.js'
import {cs} from './cs.js'
import {da} from './da.js'
import {de} from './de.js'
import {el} from './el.js'
import {en} from './en.js'
import {es} from './es.js'
import {et} from './et.js'
import {fa} from './fa.js'
import {fi} from './fi.js'
import {fil} from './fil.js'
import {fr} from './fr.js'
import {he} from './he.js'
import {hi} from './hi.js'
import {hr} from './hr.js'
import {hu} from './hu.js'
import {id} from './id.js'
import {is} from './is.js'
import {it} from './it.js'
import {ja} from './ja.js'
import {ko} from './ko.js'
import type {Language} from './language.js'
import {lt} from './lt.js'
import {lv} from './lv.js'
import {mr} from './mr.js'
import {ms} from './ms.js'
import {nb} from './nb.js'
import {nl} from './nl.js'
import {pl} from './pl.js'
import {pt} from './pt.js'
import {ro} from './ro.js'
import {ru} from './ru.js'
import {sk} from './sk.js'
import {sl} from './sl.js'
import {sr} from './sr.js'
import {sv} from './sv.js'
import {sw} from './sw.js'
import {ta} from './ta.js'
import {te} from './te.js'
import {th} from './th.js'
import {tr} from './tr.js'
import {uk} from './uk.js'
import {ur} from './ur.js'
import {vi} from './vi.js'
import {zh} from './zh.js'

/** English first: where two languages give a word different meanings, its meaning is taken. */
export const languages: Readonly<Record<string, Language>> = {
  en,
  de,
  nl,
  da,
  nb,
  sv,
  is,
  fr,
  es,
  ca,
  pt,
  it,
  ro,
  pl,
  cs,
  sk,
  sl,
  hr,
  sr,
  bg,
  ru,
  uk,
  be,
  el,
  lt,
  lv,
  et,
  fi,
  hu,
  tr,
  he,
  ar,
  fa,
  ur,
  hi,
  mr,
  bn,
  ta,
  te,
  id,
  ms,
  vi,
  th,
  fil,
  sw,
  zh,
  ja,
  ko
}
