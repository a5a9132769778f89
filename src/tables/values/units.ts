/**
 * Units that research tables use: SI with prefixes, what stands beside SI, counts of computing, and
 * plain counts of people and things. Case matters (`MW` and `mW`), but not for whole words.
 *
 * A list of our own: packages of units convert them and know a few hundred names each, most of them
 * words (`are`, `bar`, `point`) that are no unit in an article.
 */
const si =
  'm g A K mol cd Hz N Pa J W C V F S Wb T H lm lx Bq Gy Sv kat l L Ω eV Wh Ah VA var bar B b bit byte bps B/s bit/s Wp t cal pixel px FLOPS FLOP FLOP/s OPS op parsec pc'
const prefixes = ['', ...'f p n µ μ u m c d da h k K M G T P E Ki Mi Gi Ti Pi'.split(' ')]
const others =
  '°C °F ℃ ℉ ° % ‰ ppm ppb ppt pH dB dBm dBi dBA Å ha acre acres ft in inch inches yd mi mile miles nmi lb lbs oz gal mph kph knots rpm atm psi mmHg hp BTU kcal cal kWp MWp kWe MWe MWt tCO2 tCO2e tCO2eq CO2e MtCO2 MtCO2e GtCO2 GtCO2e ktCO2e kgCO2e gCO2 gCO2e MMBtu MMT Mt bcm boe bbl Mbps Gbps kbps Tbps Mbit Gbit IU U/L fps TPS QPS IOPS TOPS GPa MPa pp pps bp bps vCPU vCPUs nt nts kDa Da OD CFU Ci mCi Mpx MP dpi ppi Mpix kt'
const words =
  'params parameters tokens users people employees customers patients participants students respondents points pages words items units samples cores GPUs CPUs TPUs qubits seats votes deaths cases households vehicles cars homes inhabitants residents subscribers downloads installs requests queries messages images videos frames rows records documents lines commits stars followers members barrels tonnes tons tonne metres meters kilometres kilometers kilograms kilogrammes grams litres liters gallons watts kilowatts megawatts gigawatts volts amps degrees layers nodes genes bits bytes megabytes gigabytes terabytes petabytes shares jobs workers children adults women men countries cities companies hectares calories basis\u00A0points percentage\u00A0points'

const names = new Set<string>()
for (const unit of si.split(' ')) for (const prefix of prefixes) names.add(prefix + unit)
for (const unit of others.split(' ')) names.add(unit)
for (const word of words.split(' ')) names.add(word.replace('\u00A0', ' '))
// Letters that are no units by themselves: a bare `5 T`, `3 B`, `4 H` is a name or a magnitude.
for (const letter of ['', 'T', 'B', 'b', 'H', 'F', 'S', 'C', 'N', 'op', 't', 'fS'])
  names.delete(letter)
names.add('t')

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
  const base = part.replace(/(?:[²³]|\^[23]|(?<=m)[23]|[⁻][¹²³])$/, '')
  return names.has(base) || (base.length > 3 && names.has(base.toLowerCase()))
}
