import type {RemarkCiteweldOptions} from './remark.js'

type RemarkPlugin = typeof import('./remark.js')['default']

/** The parts of Astro's setup that are used. */
interface Setup {
  readonly config: {readonly markdown: object}
  updateConfig(config: {
    markdown: {remarkPlugins: [RemarkPlugin, RemarkCiteweldOptions][]}
  }): unknown
}

/** An integration, as Astro expects it. */
export interface CiteweldIntegration {
  name: string
  hooks: {'astro:config:setup': (setup: Setup) => Promise<void>}
}

/** What Astro 7 calls a Markdown processor; older versions do not have one. */
interface Processor {
  readonly name: string
  readonly options: {
    readonly mdastPlugins?: unknown[]
    readonly remarkPlugins?: unknown[]
    readonly features?: object
  }
}

/**
 * Integration for Astro: register the plugin with the site's Markdown processor. Astro 6 and older
 * run remark; later versions run Sätteri, or remark if the site is configured to.
 *
 * @example
 *   defineConfig({integrations: [citeweld({claims: true})]})
 */
export default function astroCiteweld(options: RemarkCiteweldOptions = {}): CiteweldIntegration {
  return {
    name: 'citeweld',
    hooks: {
      async 'astro:config:setup'({config, updateConfig}) {
        const processor = processorOf(config.markdown)
        if (processor?.name === 'satteri') {
          const {default: satteriCiteweld} = await import('./satteri/index.js')
          // Astro turns smart punctuation on unless the site says otherwise.
          const features = {smartPunctuation: true, ...processor.options.features}
          processor.options.mdastPlugins?.unshift(satteriCiteweld({...options, features}))
          return
        }
        const {default: remarkCiteweld} = await import('./remark.js')
        if (processor) processor.options.remarkPlugins?.unshift([remarkCiteweld, options])
        else updateConfig({markdown: {remarkPlugins: [[remarkCiteweld, options]]}})
      }
    }
  }
}

function processorOf(markdown: object): Processor | undefined {
  return 'processor' in markdown ? (markdown.processor as Processor) : undefined
}
