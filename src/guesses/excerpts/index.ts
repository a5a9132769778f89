export {alignExcerpts, giveExcerpts} from './align.js'
export {type Excerpt, findTail} from './find.js'
