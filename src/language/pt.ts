import type {Language} from './language.js'

export const pt: Language = {
  name: 'Portuguese',
  source: 'fonte | fontes | fonte dos dados | fonte de dados',
  listHeading: `
    fontes | referências | obras citadas | trabalhos citados | referências bibliográficas
    referências citadas | citações | bibliografia
  `,
  besideListHeading: 'e | das | principais | consultadas | utilizadas',
  accessed: 'acessado | acessada | acesso em | data de acesso',
  availableAt: 'disponível em',
  beforeItems: 'devem|deveriam|seguintes',
  months: `
    janeiro, jan | fevereiro, fev | março, mar | abril, abr | maio, mai | junho, jun | julho, jul
    agosto, ago | setembro, set | outubro, out | novembro, nov | dezembro, dez
  `,
  dateJoint: 'de',
  magnitudes: {
    1e3: 'mil',
    1e6: 'milhão | milhões',
    1e9: 'bilhão | bilhões | mil milhões',
    1e12: 'trilhão | trilhões | bilião | biliões'
  },
  numberingAbbreviations: 'set | abr | ago | dez',
  table: 'tabela | quadro',
  figure: 'figura | gráfico',
  speechVerbs: 'noticiou',
  accordingTo: 'segundo | de acordo com',
  and: 'e',
  see: 'ver | veja',
  page: 'página | páginas | pág. | págs. | p.',
  note: 'nota | notas | observação | obs.',
  total: 'total | totais | soma | subtotal | total geral',
  yes: 'sim',
  no: 'não',
  approximately: 'aproximadamente | cerca de',
  atLeast: 'pelo menos | no mínimo',
  atMost: 'até | no máximo',
  moreThan: 'mais de',
  lessThan: 'menos de',
  notApplicable: 'não se aplica',
  perhapsUnknown: 'desconhecido',
  unknown: 'não disponível | não informado | n/d',
  durations: {
    year: 'ano | anos',
    month: 'mês | meses',
    week: 'semana | semanas',
    day: 'dia | dias',
    hour: 'hora | horas',
    minute: 'minuto | minutos',
    second: 'segundo | segundos'
  },
  percent: 'por cento',
  counted: 'comentário | comentários | resposta | respostas',
  countedBeside: 'visualizações',
  controls: `
    compartilhar | partilhar | copiar link | deixe um comentário | deixar um comentário
    adicionar um comentário | nenhum comentário | sem comentários | entrar
    todos os direitos reservados
  `,
  none: 'nenhum | sem',
  readMore: 'leia mais'
}
