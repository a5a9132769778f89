/** Words that mean the same, separated by `|`; in lower case unless said otherwise. */
export type Words = string

/**
 * What citeweld has to know of a language. Every field is optional: what a language lacks, the others
 * still have, since an article is read with the words of all languages at once.
 *
 * An abbreviation has its full stop where it is usually written with one (`mrd.`, `pág.`).
 */
export interface Language {
  /** Name of the language in English. */
  readonly name: string

  // Sources

  /** Word for the source of a claim or a table, in the singular and the plural. */
  readonly source?: Words
  /** What else a marker may call a source: `[Document 3]`, `[Beleg 2]`. */
  readonly citedThing?: Words
  /** Pieces of documents, which only markers in square brackets name: `[Chunk 3]`. */
  readonly chunk?: Words
  /** What leads to a link in parentheses, besides `source`: `(via: [words](url))`. */
  readonly via?: Words
  /** What leads to a source in parentheses: `(see [4])`. */
  readonly see?: Words
  /** Joins two numbers or two names: `[Source 3 and 4]`. */
  readonly and?: Words
  /** In brackets, what says that a source is still missing: `[citation needed]`. */
  readonly placeholder?: Words
  /** Page of a source, before its number: `page`, `pp.`. */
  readonly page?: Words
  /** Page of a source, after its number: `6页`. */
  readonly pageCounter?: Words
  /** Other places in a source: `sec.`, `chapter`. */
  readonly locator?: Words

  // Reference lists

  /** What a reference list is called. */
  readonly listHeading?: Words
  /** Words that may occur beside such a name: `Key sources and citations`. */
  readonly besideListHeading?: Words
  /** Beginnings that scripts without spaces put before such a name: `主要来源`. */
  readonly listHeadingPrefix?: Words
  /** Says when somebody read a source, before the day. */
  readonly accessed?: Words
  /** The same, after the day. */
  readonly accessedAfter?: Words
  /** Joins an address to the words before it: `Available at`. */
  readonly availableAt?: Words
  /** In a sentence before a list, what waits for its items: `teams should verify:`. */
  readonly beforeItems?: Words
  /** Words of a link that say what the link is, not what the source is. */
  readonly linkLabel?: Words

  // Dates and numbers

  /** The twelve months as written within a sentence, separated by `|`; the forms of one by commas. */
  readonly months?: Words
  /** The seven days of the week from Monday on, in the same form. */
  readonly weekdays?: Words
  /** Joins day, month and year: `8 de agosto de 2024`. */
  readonly dateJoint?: Words
  /** Words that multiply a number, by their factor. */
  readonly magnitudes?: Readonly<Partial<Record<Factor, Words>>>
  /** Small numbers as words, from zero on. */
  readonly numerals?: Words
  /** Units of time by their name in English. */
  readonly durations?: Readonly<Partial<Record<Duration, Words>>>
  /** `percent`, after a number. */
  readonly percent?: Words
  /** `percentage`, in the header of a column. */
  readonly percentage?: Words
  /** `share`, in the header of a column. */
  readonly share?: Words
  /** Header of a column of years. */
  readonly year?: Words
  /** Before a number that is about right. */
  readonly approximately?: Words
  /** The same, in parentheses after the number. */
  readonly approximate?: Words
  /** Before the least value, which is included. */
  readonly atLeast?: Words
  /** Before the greatest value, which is included. */
  readonly atMost?: Words
  /** Before the least value, which is not included. */
  readonly moreThan?: Words
  /** Before the greatest value, which is not included. */
  readonly lessThan?: Words
  /** After the least value: `10 or more`. */
  readonly orMore?: Words
  /** After the greatest value. */
  readonly orLess?: Words
  /** Between the ends of a range. */
  readonly to?: Words
  /** The open end of a range of years. */
  readonly present?: Words
  /** What has a number of its own right after it: `step 3`, `of 3`. */
  readonly countedNouns?: Words

  // Tables

  /** Word for a table, as its caption begins. */
  readonly table?: Words
  /** Words for other things with numbered captions. */
  readonly figure?: Words
  /** Begins a note below a table. */
  readonly note?: Words
  /** First cell of a row of totals. */
  readonly total?: Words
  /** Affirmative cell. */
  readonly yes?: Words
  /** Negative cell. */
  readonly no?: Words
  /** Cell without a value. */
  readonly empty?: Words
  /** Cell where no value can be. */
  readonly notApplicable?: Words
  /** Cell whose value is not known. */
  readonly unknown?: Words
  /** Cells that can be values as well; they are empty only in a column of typed values. */
  readonly perhapsEmpty?: Words
  readonly perhapsNotApplicable?: Words
  readonly perhapsUnknown?: Words

  // Sentences

  /** Abbreviations tied to what follows: `Dr. Smith`; without their last stop, like the next two. */
  readonly bindingAbbreviations?: Words
  /** Abbreviations tied to a number or a letter that follows: `No. 5`. */
  readonly numberingAbbreviations?: Words
  /** Abbreviations that may end a sentence: what follows decides. */
  readonly waveringAbbreviations?: Words
  /** Marks of the hour, without the last stop. */
  readonly hours?: Words
  /** What may follow the hour within a sentence. */
  readonly timeWords?: Words
  /** Words that start sentences and hardly ever names. */
  readonly starters?: Words
  /** Before a number with a stop, these make it an ordinal: `am 3. Tag`. */
  readonly ordinalMakers?: Words
  /** Join clauses, after a comma. */
  readonly clauseConjunctions?: Words

  // Attribution

  /** What a source does that is cited as the subject of its sentence: `[2] reports that …`. */
  readonly reportingVerbs?: Words
  /** Verbs that only a publisher can be the subject of; they tell the magazine `Nature` from the noun. */
  readonly newsVerbs?: Words
  /** Verbs of saying. */
  readonly speechVerbs?: Words
  /** What may come between a name and its verb. */
  readonly speechAdverbs?: Words
  /** What a publisher publishes. */
  readonly publications?: Words
  /** What leads to the name of who says it. */
  readonly accordingTo?: Words
  /** What joins a sentence to the one before it; with its capital where it has one. */
  readonly conjunctions?: Words
  /** Seasons, which are not authors: `(Spring 2020)`; with a capital, like the next. */
  readonly seasons?: Words
  /** Other words before a year that are not authors: `(Updated 2020)`. */
  readonly beforeYears?: Words

  // Pages that an article was copied from

  /** Things that a page counts, and the headings over them; in the forms that follow numbers, too. */
  readonly counted?: Words
  /** Counted as well, but a heading of their own only in an article: `12 views`. */
  readonly countedBeside?: Words
  /** Buttons and links of the page, and what it says where its comments would be. */
  readonly controls?: Words
  /** Between a number and what it counts: `3件の`. */
  readonly measures?: Words
  /** `No`, as a count. */
  readonly none?: Words
  /** After a text that was cut off. */
  readonly readMore?: Words

  // What columns are called, in the singular, whose cells look like something else

  /** Names of things: `3.10` is a version, `1E5` an article, `555-1234` a telephone. */
  readonly identifierColumn?: Words
  /** Things that are a name only with their number: `Account no.`, `Order #`. */
  readonly numberedColumn?: Words
  /** The number that makes such a name. */
  readonly numberColumn?: Words
  /** How long something takes: `1:23:45`. */
  readonly durationColumn?: Words
  /** Days: `20240501`. */
  readonly dateColumn?: Words
  /** What changed: `from 12 to 15` is not a range. */
  readonly changeColumn?: Words
  /** Counted by themselves, so that a letter after them is a magnitude: `Revenue (M)`. */
  readonly countedColumn?: Words
}

export type Factor = 1e2 | 1e3 | 1e4 | 1e5 | 1e6 | 1e7 | 1e8 | 1e9 | 1e12

export type Duration =
  | 'year'
  | 'month'
  | 'week'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'
  | 'millisecond'
  | 'microsecond'
  | 'nanosecond'
