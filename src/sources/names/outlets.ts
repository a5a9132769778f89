/**
 * Publishers that others cite: newspapers, magazines, agencies, broadcasters, news sites and research
 * firms. Being on this list does not make a name a source; it only makes an attribution to it worth
 * reading. Publishers that are not on it are recognized by the form of their names.
 */
const names = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s*[|\n]\s*/).filter(Boolean))

/** With or without a leading article. */
export const outlets = names(`
  Reuters | Thomson Reuters | Bloomberg | Bloomberg Law | Bloomberg Intelligence | AP | Associated Press | AFP
  Agence France-Presse | UPI | dpa | DPA | ANSA | EFE | Kyodo | Kyodo News | Jiji | Yonhap | Xinhua | TASS
  Interfax | PTI | Press Trust of India | ANI | Anadolu | Anadolu Agency | PA Media | Ritzau | NTB | TT
  Belga | Keystone-SDA | BBC | BBC News | CNN | CNBC | NBC | NBC News | CBS | CBS News | ABC | ABC News
  Fox News | Fox Business | MSNBC | PBS | PBS NewsHour | NPR | C-SPAN | Sky News | ITV | ITV News | Channel 4
  Channel 4 News | Al Jazeera | France 24 | RFI | Deutsche Welle | DW | Euronews | CBC | CBC News | CTV News
  Global News | ABC Australia | SBS | RNZ | NHK | NHK World | RTÉ | ARD | ZDF | Tagesschau | tagesschau | ORF
  SRF | NOS | NRK | SVT | DR | Yle | RAI | RTVE | NDTV | CGTN | WION | TRT World | New York Times | NYT
  NY Times | Washington Post | Wall Street Journal | WSJ | Financial Times | FT | Sunday Times
  Times of London | Daily Telegraph | Daily Mail | Evening Standard | i Paper | Irish Times
  USA Today | LA Times | Los Angeles Times | Chicago Tribune | Boston Globe | Philadelphia Inquirer
  San Francisco Chronicle | Mercury News | Miami Herald | Dallas Morning News | Houston Chronicle
  Star Tribune | Denver Post | Globe and Mail | Toronto Star | National Post | Sydney Morning Herald
  Australian Financial Review | AFR | New Zealand Herald | Straits Times | South China Morning Post | SCMP
  Japan Times | Nikkei | Nikkei Asia | Asahi Shimbun | Yomiuri Shimbun | Mainichi | Korea Herald | Korea Times
  Times of India | Hindustan Times | Indian Express | Moneycontrol | Business Standard | Caixin
  Caixin Global | Global Times | China Daily | Haaretz | Times of Israel | Jerusalem Post | Moscow Times
  Kyiv Independent | Kyiv Post | Le Monde | Le Figaro | Libération | Les Échos | Les Echos | Mediapart
  L’Express | Le Point | Der Spiegel | Die Zeit | Die Welt | FAZ | Frankfurter Allgemeine Zeitung
  Süddeutsche Zeitung | Handelsblatt | Manager Magazin | WirtschaftsWoche | Golem | Golem.de | Heise
  heise online | t3n | NZZ | Neue Zürcher Zeitung | Tages-Anzeiger | Der Standard | Die Presse | El País
  El Mundo | La Vanguardia | Corriere della Sera | La Repubblica | Il Sole 24 Ore | La Stampa
  Folha de S.Paulo | O Globo | Estadão | Clarín | La Nación | El Universal | NRC | De Volkskrant
  De Telegraaf | Het Financieele Dagblad | De Tijd | Le Soir | Gazeta Wyborcza | Rzeczpospolita
  Dagens Nyheter | Aftenposten | Politiken | Helsingin Sanomat | Kommersant | Meduza | TIME | Newsweek
  New Yorker | Harper’s | Vanity Fair | Rolling Stone | GQ | WIRED | Forbes | Barron’s | MarketWatch
  Kiplinger | Fast Company | Inc. | Business Insider | Bloomberg Businessweek | Businessweek | Morningstar
  Seeking Alpha | Motley Fool | Benzinga | TheStreet | Yahoo Finance | Yahoo News | Investing.com
  Investopedia | Nasdaq.com | Zacks | NerdWallet | Bankrate | Politico | POLITICO | Axios | Semafor
  Mother Jones | New Republic | National Review | Daily Beast | HuffPost | BuzzFeed News | ProPublica
  Bellingcat | Punchbowl News | Roll Call | Foreign Affairs | Foreign Policy | Snopes | PolitiFact
  FactCheck.org | Full Fact | STAT | STAT News | KFF Health News | Medscape | Healthline | WebMD
  MedPage Today | Fierce Pharma | Endpoints News | BioSpace | Ars Technica | TechCrunch | Engadget | Gizmodo
  CNET | ZDNet | ZDNET | VentureBeat | Mashable | Digital Trends | TechRadar | Tom’s Hardware | Tom’s Guide
  AnandTech | PCMag | PCWorld | Macworld | MacRumors | 9to5Mac | 9to5Google | AppleInsider | Android Authority
  Android Police | XDA Developers | BleepingComputer | KrebsOnSecurity | Dark Reading
  SecurityWeek | CyberScoop | Computerworld | InfoWorld | CIO Dive | Data Center Dynamics | DatacenterDynamics
  Data Center Knowledge | SiliconANGLE | GeekWire | CRN | Rest of World | 404 Media | Platformer | Stratechery
  SemiAnalysis | EE Times | IEEE Spectrum | Slashdot | Hacker News | Tech in Asia | TechNode | KrASIA
  DigiTimes | Sifted | EU-Startups | PitchBook | Crunchbase News | CoinDesk | Cointelegraph | Electrek
  InsideEVs | Car and Driver | Motor Trend | Autocar | Top Gear | Kotaku | IGN | GameSpot | Eurogamer
  Hollywood Reporter | Digiday | Adweek | Ad Age | Marketing Week | Modern Retail | Retail Dive
  Supply Chain Dive | Utility Dive | FreightWaves | ESPN | Sky Sports | L’Équipe | Gazzetta dello Sport
  Bleacher Report | Nature News | Science News | New Scientist | Scientific American | Quanta Magazine
  Phys.org | Live Science | LiveScience | Space.com | SpaceNews | NASASpaceflight | National Geographic
  Smithsonian | Popular Mechanics | Popular Science | MIT Technology Review | Harvard Business Review | HBR
  Inside Climate News | Carbon Brief | Mongabay | Climate Home News | EurekAlert | Chemistry World | BMJ
  NEJM | JAMA | Gartner | Forrester | IDC | Omdia | Canalys | Statista | Ipsos | YouGov | Gallup
  Pew Research Center | Futurum | Futurum Group | Moor Insights & Strategy | CB Insights | eMarketer
  TrendForce | Wood Mackenzie | BloombergNEF | Rystad Energy | Morning Consult | Similarweb | Sensor Tower
  Synergy Research Group | Dell’Oro | Dell’Oro Group | Trefis | Wikipedia | Christian Science Monitor
  Economic Times
`)

/** Ordinary words, names only with the article: `The Information`, `The Times`. */
export const titledOutlets = names(`
  Economist | Guardian | Times | Telegraph | Independent | Observer | Sun | Mirror | Herald | Scotsman | Age
  Australian | Hindu | Atlantic | Nation | Hill | Intercept | Diplomat | Conversation | Verge | Information
  Register | Block | Athletic | Record | Lancet | Globe | Oregonian | Week | Street | Times of London | Wire
  Print | Journal | Star | Standard | Citizen | Spectator | New Republic | Ringer | Cut | Root | Drive
  Next Web | Pioneer | Statesman | Nikkei | Hustle | Tribune
`)

/** Ordinary words without an article: a name only where they report or are told something. */
export const homonyms = names(`
  Time | Fortune | Money | Insider | Science | Nature | Wired | Vox | Slate | Salon | Stuff | Punch | Mint
  Puck | Protocol | Decrypt | Discover | Deadline | Variety | Billboard | Pitchfork | Kicker | Polygon
  Quartz | Entrepreneur | Grist | Undark | Nautilus | Bild | Welt | Zeit | Reforma | Marca | Spiegel
  Expresso | Pew | Quanta | Esquire | Vogue
`)

/**
 * Last words by which a name is recognized as a publisher, after at least one capitalized word: `The
 * Seattle Times`, `Constellation Research`.
 */
export const outletForms = names(`
  Times | Post | News | Newspaper | Journal | Tribune | Herald | Gazette | Chronicle | Observer | Telegraph
  Examiner | Inquirer | Enquirer | Globe | Dispatch | Courier | Sentinel | Advertiser | Intelligencer | Ledger
  Mercury | Magazine | Weekly | Daily | Newswire | Insider | Newsletter | Radio | Broadcasting | Research
  Zeitung | Nachrichten | Rundschau | Tageblatt | Anzeiger | Shimbun
`)

/** The same, but only after an article and another capitalized word: `The Baltimore Sun`. */
export const titledForms = names(`
  Sun | Star | Mail | Mirror | Standard | Independent | Register | Monitor | Argus | Echo | Express | Record | Press
  Citizen | Eagle | Bee | Spectator
`)
