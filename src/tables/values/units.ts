/**
 * Units that research tables use: SI with prefixes, what is used beside SI, counts of computing, and
 * plain counts of people and things. Case matters (`MW` and `mW`), but not for whole words.
 *
 * A list of our own. Packages of units (convert 8, convert-units 2) know a few hundred names each, most
 * of them words (`are`, `bar`, `point`) that are not a unit in an article, and none of `tokens/s`, `Wh`,
 * `vCPUs` or `tCO2e`; what they add are conversions by rounded factors, which are not wanted here.
 */
const scaled: Readonly<Record<string, string>> = {
  m: 'n µ μ m c d k',
  g: 'p n µ μ m k M G T P',
  Hz: 'm k M G T',
  V: 'µ μ m k M',
  A: 'p n µ μ m k',
  W: 'n µ μ m k M G T',
  Wh: 'm k M G T P',
  Wp: 'k M G',
  J: 'm k M G T P E',
  N: 'm k M',
  Pa: 'h k M G',
  F: 'p n µ μ m',
  Ω: 'm k M',
  l: 'n µ μ m c d h k M',
  L: 'n µ μ m c d k M',
  mol: 'n µ μ m k',
  M: 'n µ μ m',
  eV: 'm k M G T',
  B: 'k K M G T P Ki Mi Gi Ti',
  bit: 'k M G T',
  b: 'k M G T',
  bps: 'k M G T',
  Ah: 'm k',
  VA: 'k M',
  var: 'k M',
  Bq: 'k M G T',
  Gy: 'm c',
  Sv: 'µ μ m',
  T: 'µ μ m',
  FLOPS: 'M G T P E',
  FLOP: 'M G T P E',
  cal: 'k',
  px: 'M',
  pc: 'k M G',
  t: 'k M G'
}
/** Without a prefix they are names, grades or magnitudes: `5 T`, `3 B`, `4 A`. */
const neverBare = new Set(['A', 'N', 'F', 'M', 'B', 'b', 'T', 'pc', 'cal', 'var'])
const others =
  'K cd lm lx kat °C °F ℃ ℉ ° % ‰ ppm ppb ppt pH dB dBm dBi dBA Å ha acre acres ft in inch inches " ″ yd mi mile miles nmi lb lbs oz gal mph kph knots rpm atm psi mmHg hp BTU kcal cal kWp MWp kWe MWe MWt tCO2 tCO2e tCO2eq CO2e MtCO2 MtCO2e GtCO2 GtCO2e ktCO2e kgCO2e gCO2 gCO2e MMBtu MMT Mt bcm boe bbl Mbps Gbps kbps Tbps Mbit Gbit IU U/L fps TPS QPS IOPS TOPS GPa MPa pp pps bp bps vCPU vCPUs nt nts kDa Da CFU Ci mCi Mpx MP dpi ppi Mpix kt'
const words =
  'params parameters tokens users people employees customers patients participants students respondents points pages words items units samples cores GPUs CPUs TPUs qubits seats votes deaths cases households vehicles cars homes inhabitants residents subscribers downloads installs requests queries messages images videos frames rows records documents lines commits stars followers members barrels tonnes tons tonne metres meters kilometres kilometers kilograms kilogrammes grams litres liters gallons watts kilowatts megawatts gigawatts volts amps degrees layers nodes genes bits bytes megabytes gigabytes terabytes petabytes shares jobs workers children adults women men countries cities companies hectares calories basis\u00A0points percentage\u00A0points'

/** Other names of a unit that convert without a rest: each with the sign it is counted in. */
const signs: Readonly<Record<string, string>> = {
  l: 'L',
  b: 'bit',
  bits: 'bit',
  bytes: 'B',
  kilobytes: 'kB',
  megabytes: 'MB',
  gigabytes: 'GB',
  terabytes: 'TB',
  petabytes: 'PB',
  metres: 'm',
  meters: 'm',
  kilometres: 'km',
  kilometers: 'km',
  grams: 'g',
  kilograms: 'kg',
  kilogrammes: 'kg',
  tonne: 't',
  tonnes: 't',
  litres: 'L',
  liters: 'L',
  watts: 'W',
  kilowatts: 'kW',
  megawatts: 'MW',
  gigawatts: 'GW',
  volts: 'V',
  amps: 'A',
  hectares: 'ha',
  mile: 'mi',
  miles: 'mi',
  inch: 'in',
  inches: 'in',
  '"': 'in',
  '″': 'in',
  lbs: 'lb',
  gallons: 'gal',
  barrels: 'bbl',
  acre: 'acres',
  '℃': '°C',
  '℉': '°F',
  kph: 'km/h',
  pps: 'pp',
  'percentage points': 'pp',
  'basis points': 'bp',
  vCPU: 'vCPUs',
  nts: 'nt',
  inhabitants: 'people'
}

const prefixes: Readonly<Record<string, number>> = {
  p: 1e-12,
  n: 1e-9,
  µ: 1e-6,
  μ: 1e-6,
  m: 1e-3,
  c: 1e-2,
  d: 1e-1,
  h: 1e2,
  k: 1e3,
  K: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40
}

/** What a unit measures, and how many of the base unit it is: 1000 m for `km`. */
export interface Measure {
  readonly base: string
  readonly factor: number
}

const measures = new Map<string, Measure>()
for (const name of [...others.split(' '), ...words.split(' ')]) {
  const unit = name.replace('\u00A0', ' ')
  measures.set(unit, {base: unit, factor: 1})
}
for (const [unit, list] of Object.entries(scaled)) {
  if (!neverBare.has(unit)) measures.set(unit, {base: unit, factor: 1})
  for (const prefix of list.split(' ')) {
    measures.set(prefix + unit, {base: unit, factor: prefixes[prefix]!})
  }
}
// A tonne is a million grams, and `KB` what `kB` is.
for (const [prefix, factor] of [
  ['', 1e6],
  ['k', 1e9],
  ['M', 1e12],
  ['G', 1e15]
] as const) {
  measures.set(`${prefix}t`, {base: 'g', factor})
}
for (const name of measures.keys()) {
  const [, prefix = '', unit] = /^([µμmcdhkM]?)([lb])$/.exec(name) ?? []
  const sign = signs[name] ?? (unit && prefix + signs[unit]!)
  const measure = sign === undefined ? undefined : measures.get(sign)
  if (measure) measures.set(name, measure)
}

const countWords = new Set(words.split(' '))

/** Whether a word is what is counted, and not what is measured: `users`, `tokens`. */
export function isCountWord(word: string): boolean {
  return countWords.has(word.toLowerCase())
}

/** Whether a text is a unit: `kg`, `km²`, `mg/dL`, `tokens/s`, `kWh per year`. */
export function isUnit(text: string): boolean {
  if (text === '' || text.length > 30) return false
  // `Mt CO₂`, `kg CO2e`
  const parts = text
    .replace(/^(.?[gt]|tonnes|tons) ?CO(?:2|₂)(?:e|eq)?(?=$|\/| per )/, '$1')
    .split(/ ?\/ ?| per |[·⋅]/)
  return (
    parts.length <= 3 &&
    parts.every((part, index) => isNamed(part) || (index > 0 && times.has(part)))
  )
}

const times = new Set(
  'day days d hour hours h hr minute min second sec s ms week month year yr person capita user km'.split(
    ' '
  )
)

function isNamed(part: string): boolean {
  return named(part) !== undefined || named(withoutPower(part)) !== undefined
}

function named(name: string): Measure | undefined {
  return measures.get(name) ?? (name.length > 3 ? measures.get(name.toLowerCase()) : undefined)
}

function withoutPower(part: string): string {
  return /[¹²³23]$/.test(part)
    ? part.replace(/(?<=[\p{L}])(?:[²³]|\^[23]|⁻[¹²³])$|(?<=m)[23]$/u, '')
    : part
}

const seconds: Readonly<Record<string, number>> = {
  s: 1,
  sec: 1,
  second: 1,
  min: 60,
  minute: 60,
  h: 3600,
  hr: 3600,
  hour: 3600,
  d: 86400,
  day: 86400
}

/**
 * What a unit measures: `km/h` and `m/s` have the same base, `kg` and `lb` do not: what no power of ten
 * or two leads to is rounded, and stays as written.
 */
export function measureOf(unit: string): Measure {
  let factor = 1
  const bases = unit.split(/ ?\/ ?| per |[·⋅]/).map((part, index) => {
    const time = index > 0 ? seconds[part] : undefined
    const plain = named(part) ? part : withoutPower(part)
    const power = /[²2]$/.test(part) ? 2 : /[³3]$/.test(part) ? 3 : 1
    const measure = time ? {base: 's', factor: time} : (named(plain) ?? {base: part, factor: 1})
    const raised = plain === part ? measure.factor : measure.factor ** power
    factor = index === 0 ? raised : factor / raised
    return plain === part
      ? measure.base
      : `${measure.base}${part.slice(plain.length).replace(/^\^/, '')}`
  })
  return {base: bases.join('/'), factor}
}
