import type {Language} from './language.js'

export const fi: Language = {
  name: 'Finnish',
  source: 'lähde | lähteet | tietolähde',
  listHeading: 'lähteet | viitteet | lähdeluettelo | lähdeviitteet',
  besideListHeading: 'ja | käytetyt',
  accessed: 'käytetty | viitattu',
  months: `
    tammikuu, tammikuuta, tammikuun, tammi | helmikuu, helmikuuta, helmikuun, helmi
    maaliskuu, maaliskuuta, maaliskuun, maalis | huhtikuu, huhtikuuta, huhtikuun, huhti
    toukokuu, toukokuuta, toukokuun, touko | kesäkuu, kesäkuuta, kesäkuun, kesä
    heinäkuu, heinäkuuta, heinäkuun, heinä | elokuu, elokuuta, elokuun, elo
    syyskuu, syyskuuta, syyskuun, syys | lokakuu, lokakuuta, lokakuun, loka
    marraskuu, marraskuuta, marraskuun, marras | joulukuu, joulukuuta, joulukuun, joulu
  `,
  magnitudes: {
    1e3: 'tuhat | tuhatta | tuh.',
    1e6: 'miljoona | miljoonaa | milj.',
    1e9: 'miljardi | miljardia | mrd.'
  },
  bindingAbbreviations: 'vkl',
  numberingAbbreviations: 'taul',
  table: 'taulukko | taul.',
  figure: 'kuva | kuvio',
  and: 'ja',
  see: 'ks.',
  page: 'sivu | sivut | s.',
  note: 'huomautus | huom. | huomio',
  total: 'yhteensä | summa',
  yes: 'kyllä',
  no: 'ei',
  approximately: 'noin',
  perhapsUnknown: 'tuntematon',
  unknown: 'ei tietoa',
  durations: {
    year: 'vuosi | vuotta',
    month: 'kuukausi | kuukautta',
    week: 'viikko | viikkoa',
    day: 'päivä | päivää',
    hour: 'tunti | tuntia',
    minute: 'minuutti | minuuttia',
    second: 'sekunti | sekuntia'
  },
  percent: 'prosentti | prosenttia',
  counted: 'kommentit | kommenttia | kommentti',
  controls: 'jaa | kopioi linkki | kirjoita kommentti | ei kommentteja'
}
