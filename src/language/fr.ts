import type {Language} from './language.js'

export const fr: Language = {
  name: 'French',
  source: 'source des données',
  citedThing: 'réf | réf. | référence | références',
  listHeading: `
    références | référence | bibliographie | ouvrages cités | œuvres citées | sources citées
    références bibliographiques | notes et références
  `,
  besideListHeading: 'et | les | des | liste | principales | citées | le | la | consultées',
  accessed: 'consulté | consultée | consulté le | consultée le',
  availableAt: 'disponible sur',
  beforeItems: 'doivent|devraient|suivants|suivantes',
  months: `
    janvier, janv | février, févr, fév | mars | avril, avr | mai | juin | juillet, juil | août
    septembre, sept | octobre, oct | novembre, nov | décembre, déc
  `,
  dateJoint: 'de',
  magnitudes: {
    1e3: 'mille | milliers',
    1e6: 'million | millions',
    1e9: 'milliard | milliards | mrd. | mds',
    1e12: 'billion | billions'
  },
  bindingAbbreviations: 'mme | mlle',
  numberingAbbreviations: 'art',
  starters: 'les | des | une | il | elle | ce | cette | la | le | un',
  table: 'tableau',
  figure: 'figure | graphique',
  speechVerbs: 'rapporte | rapportait | écrit | affirme',
  speechAdverbs: 'a',
  accordingTo: "selon | d’après | d'après",
  and: 'et',
  see: 'voir',
  page: 'page | pages | p.',
  note: 'note | notes | remarque',
  total: 'total | totaux | somme | sous-total | total général',
  yes: 'oui',
  no: 'non',
  approximately: 'environ',
  atLeast: 'au moins',
  atMost: 'jusqu’à | au plus',
  moreThan: 'plus de',
  lessThan: 'moins de',
  notApplicable: 's.o. | sans objet',
  perhapsUnknown: 'inconnu',
  unknown: 'non communiqué | non disponible | n.c.',
  durations: {
    year: 'année | années | an | ans',
    month: 'mois',
    week: 'semaine | semaines',
    day: 'jour | jours',
    hour: 'heure | heures',
    minute: 'minute | minutes',
    second: 'seconde | secondes'
  },
  percent: 'pour cent | pourcent | pour cents',
  year: 'année',
  counted: 'commentaire | commentaires | réponse | réponses',
  countedBeside: 'vue | vues | j’aime',
  controls: `
    partager | partager cet article | copier le lien | imprimer | laisser un commentaire
    commenter | ajouter un commentaire | aucun commentaire | se connecter | haut de page
    tous droits réservés
  `,
  none: 'aucun | aucune',
  readMore: 'lire la suite',
  placeholder: 'réf. nécessaire | référence nécessaire',
  identifierColumn: 'téléphone | code postal | modèle',
  numberColumn: 'numéro',
  durationColumn: 'durée',
  changeColumn: 'variation'
}
