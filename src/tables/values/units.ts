/**
 * Units that research tables use: SI with prefixes, what stands beside SI, counts of computing, and
 * plain counts of people and things. Case matters (`MW` and `mW`), but not for whole words.
 *
 * A list of our own: packages of units convert them and know a few hundred names each, most of them
 * words (`are`, `bar`, `point`) that are no unit in an article.
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
  'K cd lm lx kat °C °F ℃ ℉ ° % ‰ ppm ppb ppt pH dB dBm dBi dBA Å ha acre acres ft in inch inches yd mi mile miles nmi lb lbs oz gal mph kph knots rpm atm psi mmHg hp BTU kcal cal kWp MWp kWe MWe MWt tCO2 tCO2e tCO2eq CO2e MtCO2 MtCO2e GtCO2 GtCO2e ktCO2e kgCO2e gCO2 gCO2e MMBtu MMT Mt bcm boe bbl Mbps Gbps kbps Tbps Mbit Gbit IU U/L fps TPS QPS IOPS TOPS GPa MPa pp pps bp bps vCPU vCPUs nt nts kDa Da CFU Ci mCi Mpx MP dpi ppi Mpix kt'
const words =
  'params parameters tokens users people employees customers patients participants students respondents points pages words items units samples cores GPUs CPUs TPUs qubits seats votes deaths cases households vehicles cars homes inhabitants residents subscribers downloads installs requests queries messages images videos frames rows records documents lines commits stars followers members barrels tonnes tons tonne metres meters kilometres kilometers kilograms kilogrammes grams litres liters gallons watts kilowatts megawatts gigawatts volts amps degrees layers nodes genes bits bytes megabytes gigabytes terabytes petabytes shares jobs workers children adults women men countries cities companies hectares calories basis\u00A0points percentage\u00A0points'

const names = new Set<string>([
  ...others.split(' '),
  ...words.split(' ').map(word => word.replace('\u00A0', ' '))
])
for (const [unit, prefixes] of Object.entries(scaled)) {
  if (!neverBare.has(unit)) names.add(unit)
  for (const prefix of prefixes.split(' ')) names.add(prefix + unit)
}

/** Whether a text is a unit: `kg`, `km²`, `mg/dL`, `tokens/s`, `kWh per year`. */
export function isUnit(text: string): boolean {
  if (text === '' || text.length > 30) return false
  const parts = text.split(/ ?\/ ?| per |[·⋅]/)
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
  if (names.has(part)) return true
  const base = /[¹²³23]$/.test(part)
    ? part.replace(/(?<=[\p{L}])(?:[²³]|\^[23]|⁻[¹²³])$|(?<=m)[23]$/u, '')
    : part
  return names.has(base) || (base.length > 3 && names.has(base.toLowerCase()))
}
