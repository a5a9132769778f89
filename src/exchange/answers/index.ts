export type {Answer} from './answer.js'
export {readAnswerEvents} from './events/read-events.js'
export {
  type ReadAnswerOptions,
  readAnswer,
  readAnthropicAnswer,
  readAzureAnswer,
  readCohereAnswer,
  readGeminiAnswer,
  readMistralAnswer,
  readOpenAiAnswer,
  readPerplexityAnswer
} from './read-answer.js'
export type {AnswerAnnotation, AnswerPiece, AnswerReader, AnswerSource} from './reader.js'
export {answerReaders} from './readers.js'
