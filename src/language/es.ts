import type {Language} from './language.js'

export const es: Language = {
  name: 'Spanish',
  source: 'fuente | fuentes | fuente de datos | fuentes de datos',
  listHeading:
    'fuentes | referencias | bibliografía | obras citadas | referencias bibliográficas | citas',
  besideListHeading: 'y | las | los | principales | consultadas | citadas | utilizadas | de',
  accessed: 'consultado | consultada | fecha de acceso | fecha de consulta',
  availableAt: 'disponible en',
  beforeItems: 'deben|debe|deberían|siguientes',
  months: `
    enero, ene | febrero, feb | marzo, mar | abril, abr | mayo, may | junio, jun | julio, jul
    agosto, ago | septiembre, setiembre, sept, sep | octubre, oct | noviembre, nov
    diciembre, dic
  `,
  dateJoint: 'de | del',
  magnitudes: {
    1e3: 'mil',
    1e6: 'millón | millones | mill.',
    1e9: 'mil millones',
    1e12: 'billón | billones'
  },
  bindingAbbreviations: 'sr.ta | sra | srta | dña | dn | lic | núm | admón | párrf',
  numberingAbbreviations: 'núm | art | ene | abr | ago | dic',
  starters: 'el | la | los | las | un | una | en | se',
  table: 'tabla | cuadro',
  figure: 'figura | gráfico',
  speechVerbs: 'informó | informa | reportó | publicó',
  speechAdverbs: 'ha',
  accordingTo: 'según',
  and: 'y',
  see: 'véase | ver',
  page: 'página | páginas | pág. | págs. | p.',
  note: 'nota | notas',
  total: 'total | totales | suma | subtotal | total general',
  yes: 'sí',
  no: 'no',
  approximately: 'aproximadamente | alrededor de | cerca de',
  atLeast: 'al menos | como mínimo',
  atMost: 'hasta | como máximo',
  moreThan: 'más de',
  lessThan: 'menos de',
  notApplicable: 'no aplica | no procede',
  perhapsUnknown: 'desconocido',
  unknown: 'no disponible | sin datos | s/d',
  durations: {
    year: 'año | años',
    month: 'mes | meses',
    week: 'semana | semanas',
    day: 'día | días',
    hour: 'hora | horas',
    minute: 'minuto | minutos',
    second: 'segundo | segundos'
  },
  percent: 'por ciento',
  year: 'año',
  counted: 'comentario | comentarios | respuesta | respuestas',
  countedBeside: 'visualizaciones | me gusta',
  controls: `
    compartir | compartir este artículo | copiar enlace | imprimir | deja un comentario
    dejar un comentario | añadir un comentario | escribe un comentario | sin comentarios
    iniciar sesión | todos los derechos reservados
  `,
  none: 'sin',
  readMore: 'leer más',
  placeholder: 'cita requerida | fuente',
  identifierColumn: 'teléfono | código postal | modelo',
  numberColumn: 'número',
  durationColumn: 'duración',
  dateColumn: 'fecha',
  changeColumn: 'cambio'
}
