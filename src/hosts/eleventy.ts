import markdownItCiteweld, {type MarkdownItCiteweldOptions} from './markdown-it/index.js'

/** The parts of Eleventy's configuration that are used. */
interface EleventyConfig {
  amendLibrary(
    name: 'md',
    amend: (library: Parameters<typeof markdownItCiteweld>[0]) => unknown
  ): unknown
}

/**
 * Plugin for Eleventy: add citations to its Markdown library, whichever markdown-it that is.
 *
 * @example
 *   export default config => config.addPlugin(citeweld, {claims: true})
 */
export default function eleventyCiteweld(
  config: EleventyConfig,
  options: MarkdownItCiteweldOptions = {}
): void {
  config.amendLibrary('md', library => library.use(markdownItCiteweld, options))
}
