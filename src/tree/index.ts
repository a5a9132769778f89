export {type Block, listBlocks} from './blocks.js'
export {carryPositions, LineIndex, restorePositions} from './positions.js'
export {readSlice, spanOf, walk} from './walk.js'
