/**
 * What columns are called whose cells look like something else: by the last words of their header, in
 * the singular, since `Phones` and `Versions` are counted and `Phone sales` are sales.
 */

const of = (names: string, before = '', after = '') =>
  new RegExp(`^(?:.*[^\\p{L}\\p{N}])?(?:${before}(?:${names})${after})$`, 'iu')

/** ` number` and the like, which make names of what else is a thing. */
const number = '(?: ?(?:no|nr|num|number|code|id|nummer|numéro|número)\\.?| ?#)'

/** Names of things: `3.10` is a version, `1E5` an article, `555-1234` a telephone. */
const identifier = of(
  [
    'versions?nr|version|ver\\.|release(?= number)|build(?= number)|firmware',
    '(?:tele)?phone|tel\\.?|fax|telefon|téléphone|teléfono|telefono|電話|电话',
    'zip|post ?code|plz|postleitzahl|code postal|código postal|邮编|郵便番号',
    'isbn(?:-1[03])?|issn|ean|upc|gtin|asin|sku|doi|pmid|pmcid|arxiv|orcid|iban|bic|swift|vin|imei',
    'id|uuid|guid|identifier|code|serial|barcode|accession|nct|cas',
    'model|modell|modèle|modelo|part|room|gate|gene|flight|license plate|licence plate|hex|hash',
    'ip|ip address|mac address|section|clause|§'
  ].join('|'),
  '',
  `${number}?`
)

/** Things that are a name only with their number: `Account no.`, `Order #`. */
const numbered = of(
  'account|order|case|ticket|patent|docket|invoice|model|part|article|item|product|phone|mobile|contact|registration|passport|batch|lot|track|bus|line|route',
  '',
  number
)

export function namesThings(header: string): boolean {
  return identifier.test(header) || numbered.test(header)
}

/** `1:23:45` is how long it takes. */
const duration = of(
  [
    'duration|run ?time|running time|play ?time|playing time|length|elapsed|uptime|downtime|latency',
    '(?:lap|split|race|finish|finishing|winning|total|elapsed|travel|flight|driving|response|processing|processor|cpu|wall|cooking|prep|cook|training|recovery|swim|bike|chip|gun|net|personal|best) time',
    'personal best|pace|pb|dauer|laufzeit|fahrzeit|spielzeit|durée|duración|durata|duração|длительность|时长|用时|時間|所要時間'
  ].join('|')
)

export const isOfDurations = (header: string): boolean => duration.test(header)

/** `20240501` is a day. */
const date = of(
  'date|day|datum|fecha|data|дата|日期|日付|날짜|timestamp|published|updated|released|created|modified|yyyymmdd'
)

export const isOfDates = (header: string): boolean => date.test(header)

/** `from 12 to 15` is what it was and what it is, not a range. */
const change = of(
  'changes?|delta|Δ|diff(?:erence)?|variance|shift|trend|movement|growth|gain|yoy|y\\/y|mom|qoq|veränderung|änderung|variation|cambio|变化|変化|増減'
)

export const isOfChanges = (header: string): boolean => change.test(header)

/** Counted by themselves, so that a letter after them is a magnitude: `Revenue (M)`. */
export const counted =
  /(?:^|\s)(?:revenues?|sales|turnover|profit|income|budgets?|costs?|funding|valuation|population|audience|views|visits|visitors|sessions|units sold|shipments|streams|plays|citations|mau|dau|wau)$/i
