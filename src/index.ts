export {type AnnotatedArticle, type AnnotateOptions, annotate} from './annotate.js'
